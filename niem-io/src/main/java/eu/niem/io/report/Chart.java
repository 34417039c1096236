package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.io.chart.Drawing;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.ScorecardSlice;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.evaluation.availability.DataAvailability;
import eu.niem.scoring.evaluation.change.Change;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/**
 * A chart of a result, as SVG that stands alone. It needs no script and no other file, its text is text, and it has a
 * title and a description for people who cannot see it. What it shows can be read as a {@linkplain #table table} too.
 *
 * <pre>{@code
 * Chart.ranking(scorecard.ranking("overall", "2021")).save(Path.of("ranking.svg"));
 * }</pre>
 *
 * <ul>
 *   <li>A figure is never shown without what it rests on: letters beside it are its flags, a hollow mark stands for
 *       less than was asked for, and where there is no figure the reason stands in its place. A key explains the marks
 *       that occur. A ring stands for a small sample, of fewer than 50 persons.
 *   <li>Charts of a scorecard hide what is confidential, see {@link Scorecard#disclosure()}. A {@link Ranking} shows
 *       whatever is in it.
 *   <li>Colours can be told apart by colour-blind people, and none is needed to read a chart.
 * </ul>
 *
 * <p>Immutable.
 */
public final class Chart implements Tabular {
    private static final String ID = "chart-";

    private final Function<Words, Content> maker;
    private final Content content;

    /**
     * What a chart shows in one language.
     *
     * @param title what it is about
     * @param description what can be seen in it, in a sentence
     * @param drawing the picture
     * @param table the same as a table
     */
    record Content(String title, String description, Drawing drawing, Table table) {}

    private Chart(Function<Words, Content> maker, Words words) {
        this.maker = maker;
        this.content = maker.apply(words);
    }

    /** Makes a chart of a maker of its content, in English. */
    static Chart of(Function<Words, Content> maker) {
        return new Chart(maker, Words.english());
    }

    /**
     * Makes a chart of who stands where: a mark for each area, the best on top.
     *
     * <ul>
     *   <li>Equal scores share their rank. Scores of different ranks have as many decimals as it takes to tell them
     *       apart, up to 6.
     *   <li>Aggregates of areas follow as diamonds without a rank; below them stand those without a score, with the
     *       reason.
     *   <li>Scores have no intervals, as none are computed for them.
     *   <li>A ranking without any score has no axis.
     * </ul>
     */
    public static Chart ranking(Ranking ranking) {
        Require.notNull("ranking", ranking);
        return of(words -> RankingChart.of(ranking, words));
    }

    /**
     * Makes a chart of who stands where on one node, as {@link #ranking(Ranking)} does, but without what is
     * confidential, and with a ring where a score rests on a small sample.
     *
     * @throws java.util.NoSuchElementException if there is no such node; the message names those that there are
     * @throws UnsupportedOperationException if the methodology refuses ranks
     */
    public static Chart ranking(ScorecardSlice slice, String node) {
        Require.notNull("slice", slice);
        Require.notNull("node", node);
        return of(words -> {
            Shown shown = new Shown(slice.scorecard(), words);
            return RankingChart.of(shown, slice.slice(), shown.framework().getNode(node));
        });
    }

    /**
     * Makes a chart of areas and the dimensions right below the root: a field each, dark where the score is high.
     *
     * <p>A field without a score is hatched, and the table says why; a corner marks a score that rests on less than
     * was asked for. Where the fields are too narrow for numbers there are only shades, and where the names of the
     * columns would cover each other the columns go on below.
     */
    public static Chart heatMap(ScorecardSlice slice) {
        Require.notNull("slice", slice);
        return of(words -> HeatMapChart.of(new Shown(slice.scorecard(), words), slice.slice()));
    }

    /**
     * Makes a chart of one area's scores of the root and the dimensions right below it, beside the mean of all others.
     * Where it misses standards, the score that it would have with all of them met is marked.
     *
     * <p>There is no mean where the score of one of the others is hidden, as it could be worked out from it.
     *
     * @throws java.util.NoSuchElementException if the scorecard has no such row; the message names those that it has
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Chart profile(Scorecard scorecard, RowKey key) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("key", key);
        return of(words -> ProfileChart.of(new Shown(scorecard, words), key));
    }

    /**
     * Makes a chart of how far groups are from those that they are compared with, on one node in the last period.
     * Each gap is two marks with a line between them.
     *
     * <ul>
     *   <li>The lowest difference stands on top. Those without one stand below, and so do hidden ones, whose place
     *       would tell something of their size.
     *   <li>Where errors or sample sizes are known, the interval of a difference stands behind it, at the
     *       {@linkplain GroupGaps#level level} of the gaps.
     *   <li>Marks that would cover each other stand one above the other.
     * </ul>
     *
     * @throws java.util.NoSuchElementException if there is no such node, or it has no gaps; the message names those
     *     that there are
     */
    public static Chart gaps(GroupGaps gaps, String node) {
        Require.notNull("gaps", gaps);
        Require.notNull("node", node);
        return of(words -> GapChart.of(new Shown(gaps.scorecard(), words), gaps, node));
    }

    /**
     * Makes a chart of the scores of one node in two periods, for everybody: a line for each area.
     * It is blue where the score rose, orange where it fell, grey where it is unchanged.
     *
     * <p>Compared are the indicators that have a value in both periods. A line over a break in a series is dashed. An
     * area with one score, or none, has no line; what is known of it stands below in words.
     *
     * <p>Without rows of everybody the picture says that no area has a score.
     *
     * @throws java.util.NoSuchElementException if there is no such node; the message names those that there are
     */
    public static Chart slopes(Scorecard scorecard, Change change, String node) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("change", change);
        Require.notNull("node", node);
        return of(words -> SlopeChart.of(new Shown(scorecard, words), change, node));
    }

    /**
     * Makes a chart of what changed the score of one dimension of an area, for everybody.
     * It shows the score before, the points that each child added or took, and the score after.
     *
     * <ul>
     *   <li>Compared are the indicators that have a value in both periods, by the later yardstick. What other
     *       indicators and the change of the yardstick did is a step of its own, see
     *       {@link eu.niem.scoring.evaluation.change.NodeChange#composition}.
     *   <li>The points of a child are those of the indicators below it, so that they add up whatever the aggregation,
     *       see {@link eu.niem.scoring.evaluation.attribution.Attribution}.
     * </ul>
     *
     * @throws java.util.NoSuchElementException if there is no such node; the message names those that there are
     * @throws IllegalArgumentException if the change has no two scores of it that can be split, or a score that it
     *     takes is hidden
     */
    public static Chart waterfall(Scorecard scorecard, Change change, String node, String refArea) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("change", change);
        Require.notNull("node", node);
        Require.notNull("refArea", refArea);
        RowKey after = RowKey.of(refArea, change.to());
        return of(words -> WaterfallChart.of(new Shown(scorecard, words), change, node, after));
    }

    /**
     * Makes a chart of the scores of one node over all periods, for everybody: a small picture for each area, all on
     * the same axis.
     *
     * <p>A line ends where a score is missing, and at a break in a series, which is marked. An area without any score
     * has the reason in the place of its line.
     *
     * <p>Without rows of everybody the picture says that no area has a score.
     *
     * @throws java.util.NoSuchElementException if there is no such node; the message names those that there are
     */
    public static Chart series(Scorecard scorecard, String node) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("node", node);
        return of(words -> SeriesChart.of(new Shown(scorecard, words), node, RowKey.TOTAL));
    }

    /**
     * Makes a chart of the share of what was asked for that was collected, by area and dimension, in one period: a
     * field each, in per cent. Where nothing is asked for, the field is hatched.
     *
     * @throws java.util.NoSuchElementException if nothing was asked for in the period; the message names the periods
     *     that there are
     */
    public static Chart availability(DataAvailability availability, String timePeriod) {
        Require.notNull("availability", availability);
        Require.notNull("timePeriod", timePeriod);
        return of(words -> AvailabilityChart.of(availability, timePeriod, words));
    }

    /**
     * Returns the chart in another language.
     *
     * @throws IllegalArgumentException if there are no texts in it; the message names the languages that there are
     */
    public Chart in(Locale locale) {
        return new Chart(maker, Words.of(Require.notNull("locale", locale)));
    }

    /** Returns what it is about. */
    public String title() {
        return content.title();
    }

    /** Returns what can be seen in it, in a sentence. */
    public String description() {
        return content.description();
    }

    /** Returns it as SVG, {@value Drawing#WIDE} pixels wide. */
    public String svg() {
        return svg(Drawing.WIDE);
    }

    /**
     * Returns it as SVG of another width; text keeps its size.
     *
     * @param width the width in pixels, {@value Drawing#NARROW} to 4 000
     * @throws IllegalArgumentException if it is outside
     */
    public String svg(int width) {
        Require.that(
                width >= Drawing.NARROW && width <= 4000,
                "the width",
                "lie from " + Drawing.NARROW + " to 4000 pixels",
                width);
        return svg(ID + Integer.toHexString(content.table().toString().hashCode()), width);
    }

    /** Returns it with ids that begin in a way of their own. */
    String svg(String id, int width) {
        return content.drawing().draw(width).text(id, content.title(), content.description());
    }

    /**
     * Saves it as an {@code .svg} file, as a whole or not at all.
     *
     * @throws IllegalArgumentException if the name of the file ends in anything else
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void save(Path path) {
        Saved.file(Require.notNull("path", path), ".svg", svg());
    }

    @Override
    public Table table() {
        return content.table();
    }

    @Override
    public DataTable data() {
        return content.table().data();
    }

    @Override
    public String toString() {
        return content.table().toString();
    }
}
