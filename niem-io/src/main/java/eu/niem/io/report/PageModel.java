package eu.niem.io.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePartial;
import io.jstach.jstache.JStachePartials;
import io.jstach.jstache.JStacheType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the template of a page is filled with; all texts are escaped there but those that are markup already. */
@JStache(path = "eu/niem/io/report/page.mustache")
@JStacheConfig(type = JStacheType.STACHE)
@JStachePartials(@JStachePartial(name = "grid", path = "eu/niem/io/report/grid.mustache"))
record PageModel(
        Frame frame,
        String kicker,
        String title,
        List<String> lead,
        List<Fact> facts,
        List<Section> sections,
        List<String> footer) {

    /**
     * What all pages of a report share.
     *
     * @param style the style sheet, as markup
     * @param kind which page it is, for its style on paper
     * @param crumbs the way back; null on the first page
     */
    record Frame(
            String language,
            String direction,
            String version,
            String style,
            String kind,
            String skip,
            String contents,
            @Nullable Crumbs crumbs) {}

    /** The way back to the page above. */
    record Crumbs(String label, String target, String text) {}

    /** A number that sums up, with what it counts. */
    record Fact(String number, String words) {}

    /** A section with its heading. */
    record Section(String id, String heading, List<Block> blocks) {}

    /**
     * A part of a section, which is one of these.
     *
     * @param markup what is markup already; empty if it is another
     * @param onScreen whether it is left out on paper
     */
    record Block(
            @Nullable String paragraph,
            @Nullable Picture picture,
            @Nullable Grid table,
            @Nullable Fold fold,
            String markup,
            boolean onScreen) {
        static Block of(String paragraph) {
            return new Block(paragraph, null, null, null, "", false);
        }

        static Block of(Picture picture) {
            return new Block(null, picture, null, null, "", false);
        }

        static Block of(Grid table) {
            return new Block(null, null, table, null, "", false);
        }

        static Block ofFold(Fold fold) {
            return new Block(null, null, null, fold, "", true);
        }

        static Block ofMarkup(String markup) {
            return new Block(null, null, null, null, markup, false);
        }

        Block onScreenOnly() {
            return new Block(paragraph, picture, table, fold, markup, true);
        }
    }

    /**
     * A chart, at two widths, with its table.
     *
     * @param wide as markup
     * @param narrow as markup
     */
    record Picture(String title, String wide, String narrow, String asTable, Grid grid) {}

    /** A table that folds out under its title. */
    record Fold(String title, Grid grid) {}

    /** A table. */
    record Grid(String title, List<String> header, List<Row> rows) {}

    /** A row of a table. */
    record Row(List<Cell> cells) {}

    /**
     * A cell of a table.
     *
     * @param heads whether it is the name of its row
     * @param number whether it stands at the end of its column
     * @param link where it leads to; null where it is plain text
     */
    record Cell(
            String text,
            boolean heads,
            boolean number,
            @Nullable String link) {}
}
