package eu.niem.io.report;

import eu.niem.core.result.Table;
import eu.niem.io.chart.Drawing;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.report.PageModel.Cell;
import eu.niem.io.report.PageModel.Fact;
import eu.niem.io.report.PageModel.Fold;
import eu.niem.io.report.PageModel.Grid;
import eu.niem.io.report.PageModel.Picture;
import eu.niem.io.report.PageModel.Row;
import eu.niem.io.report.PageModel.Section;
import eu.niem.io.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a page together: facts on top, then sections, of which those without content are left out. */
final class Builder {
    private static final String STYLE = style();
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "iw", "ur", "yi");
    private static final int NARROW = 328;
    private static final int MOST_CHARTS = 12;

    private final Words words;
    private final Function<String, @Nullable String> links;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> lead = new ArrayList<>();
    private final List<String> footer = new ArrayList<>();
    private int charts;

    /** Makes one whose tables lead from a name to where it is told, null for nowhere. */
    Builder(Words words, Function<String, @Nullable String> links) {
        this.words = words;
        this.links = links;
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(Builder.class.getResourceAsStream("page.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void lead(String text) {
        if (!text.isEmpty()) {
            lead.add(text);
        }
    }

    void fact(String number, String what) {
        facts.add(new Fact(number, what));
    }

    void footer(String text) {
        footer.add(text);
    }

    void section(String id, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(id, words.say("section." + id), blocks));
        }
    }

    Block chart(Chart.Content content) {
        charts++;
        Drawing drawing = content.drawing();
        return Block.of(new Picture(
                content.title(),
                drawing.draw(Drawing.WIDE).text("c" + charts, content.title(), content.description()),
                drawing.draw(NARROW).text("n" + charts, content.title(), content.description()),
                words.say("page.as-table"),
                grid(content.table())));
    }

    /**
     * Returns charts; where they are many, of the rest only the figures, which fold out.
     *
     * @param more the key of the words that say so
     */
    List<Block> charts(List<Chart.Content> contents, String more) {
        List<Block> blocks = new ArrayList<>();
        contents.stream().limit(MOST_CHARTS).forEach(content -> blocks.add(chart(content)));
        if (contents.size() > MOST_CHARTS) {
            blocks.add(Block.of(words.say(more)).onScreenOnly());
            contents.stream().skip(MOST_CHARTS).forEach(content -> blocks.add(folded(content)));
        }
        return blocks;
    }

    /** Returns the figures of a chart only, which fold out under its title. */
    private Block folded(Chart.Content content) {
        return Block.ofFold(new Fold(content.title(), grid(content.table())));
    }

    Grid grid(Table table) {
        int heads = Math.max(0, table.header().indexOf(words.say("column.area"))); // a rank may stand before it
        List<Row> rows = new ArrayList<>();
        for (List<String> line : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < line.size(); column++) {
                String text = line.get(column);
                boolean number = !text.isEmpty() && "+\u2212-0123456789".indexOf(text.charAt(0)) >= 0;
                cells.add(new Cell(text, column == heads, number && column != heads, links.apply(text)));
            }
            rows.add(new Row(cells));
        }
        return new Grid(table.title(), table.header(), rows);
    }

    String html(String kind, String kicker, String title, PageModel.@Nullable Crumbs crumbs) {
        Locale locale = words.locale();
        String version = Objects.requireNonNullElse(Builder.class.getPackage().getImplementationVersion(), "");
        PageModel.Frame frame = new PageModel.Frame(
                locale.toLanguageTag(),
                FROM_THE_RIGHT.contains(locale.getLanguage()) ? "rtl" : "ltr",
                version,
                STYLE,
                kind,
                words.say("page.skip"),
                words.say("page.contents"),
                crumbs);
        return Html.page(new PageModel(frame, kicker, title, lead, facts, sections, footer));
    }
}
