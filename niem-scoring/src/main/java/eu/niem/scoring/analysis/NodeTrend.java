package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.Quality;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.statistics.regression.LeastSquaresLine;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The trend of a node's numbers in an area over time. With the first and the last of them, <i>y<sub>0</sub></i> and
 * <i>y<sub>1</sub></i>, T years apart:
 *
 * <ul>
 *   <li>{@link #change}: <i>y<sub>1</sub> &minus; y<sub>0</sub></i>.
 *   <li>{@link #growthRate}, compound per year: <i>(y<sub>1</sub>/y<sub>0</sub>)<sup>1/T</sup> &minus; 1</i>. There is
 *       none from 0 to another number, where COINr has {@code Inf}, nor where the sign changes; from 0 to 0 it is 0.
 *   <li>{@link #slope}, per year: that of the straight line of least squares through all numbers.
 *   <li>{@link #percentChange}, per year: that slope in per cent of the height of the line at the first number. There
 *       is none where that height is not above 0, unless the slope is 0.
 *   <li>Fewer than two numbers have no trend; nor do numbers of the same time.
 * </ul>
 *
 * @param node the id of the node
 * @param refArea the area
 * @param group the group
 * @param points the numbers, in the order of their time
 * @param periods the number of periods that could have a number
 * @param earlier the numbers before the last break in the series, which the trend leaves out
 * @param breaks the flags of the last break
 * @param aggregate whether the area is an aggregate of areas, which is marked as such
 */
public record NodeTrend(
        String node,
        String refArea,
        String group,
        List<Point> points,
        int periods,
        List<Point> earlier,
        List<SeriesBreaks.Break> breaks,
        boolean aggregate)
        implements Serializable {
    static final Columns<NodeTrend> COLUMNS = Columns.<NodeTrend>of("NODE", NodeTrend::node)
            .and("REF_AREA", NodeTrend::refArea)
            .and("GROUP", NodeTrend::group)
            .and("FIRST_PERIOD", NodeTrend::firstPoint, Point::timePeriod)
            .and("LAST_PERIOD", NodeTrend::lastPoint, Point::timePeriod)
            .and("FIRST", NodeTrend::firstPoint, Point::marked)
            .and("LAST", NodeTrend::lastPoint, Point::marked)
            .and("AVAILABLE", NodeTrend::available)
            .and("SHARE_AVAILABLE", NodeTrend::shareAvailable)
            .and("CHANGE", NodeTrend::change)
            .and("GROWTH_RATE", NodeTrend::growthRate)
            .and("SLOPE", NodeTrend::slope)
            .and("SLOPE_ERROR", trend -> trend.line().map(LeastSquaresLine::error))
            .and("EXPLAINED", trend -> trend.line().map(LeastSquaresLine::explained))
            .and("PERCENT_CHANGE", NodeTrend::percentChange)
            .andText("ABSENT", NodeTrend::absent)
            .andText("BREAKS", NodeTrend::words)
            .andText("KIND", NodeTrend::kind);

    /** Sorts the points by time. */
    public NodeTrend {
        Require.notNull("points", points);
        Require.notNull("earlier", earlier);
        Require.notNull("node", node);
        Require.notNull("refArea", refArea);
        Require.notNull("group", group);
        points =
                points.stream().sorted(Comparator.comparingDouble(Point::years)).toList();
        earlier = earlier.stream()
                .sorted(Comparator.comparingDouble(Point::years))
                .toList();
        breaks = Require.list("breaks", breaks);
        if (periods < points.size() + earlier.size()) {
            throw new IllegalArgumentException("there must be no more numbers than periods, but there are "
                    + (points.size() + earlier.size()) + " in " + periods);
        }
    }

    /** Makes the trend of an area's series without breaks. */
    public NodeTrend(String node, String refArea, String group, List<Point> points, int periods) {
        this(node, refArea, group, points, periods, List.of(), List.of(), false);
    }

    private int available() {
        return points.size() + earlier.size();
    }

    private String words() {
        return breaks.stream().map(SeriesBreaks.Break::toString).collect(Collectors.joining("; "));
    }

    private String kind() {
        return aggregate ? RefArea.Kind.AGGREGATE.code() : "";
    }

    boolean isOf(String otherNode, String area, String otherGroup) {
        return node.equals(otherNode) && refArea.equals(area) && group.equals(otherGroup);
    }

    /** Returns the share of the periods that have a number, from 0 to 1; null without periods. */
    public @Nullable Double shareAvailable() {
        return periods == 0 ? null : (Double) ((double) available() / periods);
    }

    /** Returns the last number less the first; null below two numbers. */
    public @Nullable Double change() {
        return points.size() < 2 ? null : finite(last() - first());
    }

    /** Returns the compound growth per year as a share, 0.02 for two per cent; null where there is none. */
    public @Nullable Double growthRate() {
        return growthReason().isEmpty() ? finite(growth()) : null;
    }

    private double growth() {
        return first() == last() ? 0 : StrictMath.pow(last() / first(), 1 / (lastTime() - firstTime())) - 1;
    }

    /** Returns the slope of the straight line, the gain per year; null where there is none. */
    public @Nullable Double slope() {
        return line().map(line -> finite(line.slope())).orElse(null);
    }

    /**
     * Returns the slope of the straight line per year, in per cent of its height at the first number; null where there
     * is none.
     */
    public @Nullable Double percentChange() {
        Optional<LeastSquaresLine> line = line();
        if (line.isEmpty() || line.get().slope() == 0) {
            return line.isEmpty() ? null : (Double) 0.0;
        }
        double height = line.get().at(firstTime());
        return height > 0 ? finite(100 * line.get().slope() / height) : null;
    }

    /** Returns why there is no trend, or no growth rate or per cent change; empty where there are. */
    public String absent() {
        if (points.size() < 2) {
            return "fewer than two numbers" + (breaks.isEmpty() ? "" : " since the last break");
        }
        if (firstTime() == lastTime()) {
            return "the numbers are of the same time";
        }
        List<String> reasons = new ArrayList<>();
        if (!growthReason().isEmpty()) {
            reasons.add("no growth rate: " + growthReason());
        }
        if (percentChange() == null) {
            reasons.add("no per cent change: the line does not begin above 0");
        }
        return String.join("; ", reasons);
    }

    private String growthReason() {
        if (points.size() < 2 || firstTime() == lastTime()) {
            return "there is no time between two numbers";
        }
        if (first() == 0 && last() != 0) {
            return "the first number is 0";
        }
        if (last() / first() < 0) {
            return "the numbers change their sign";
        }
        return Double.isFinite(growth()) ? "" : "it is too large for a number";
    }

    private double first() {
        return points.get(0).value();
    }

    private double last() {
        return points.get(points.size() - 1).value();
    }

    private double firstTime() {
        return points.get(0).years();
    }

    private double lastTime() {
        return points.get(points.size() - 1).years();
    }

    private Optional<LeastSquaresLine> line() {
        return LeastSquaresLine.through(
                points.stream().map(Point::years).toList(),
                points.stream().map(Point::value).toList());
    }

    private @Nullable Point firstPoint() {
        return points.isEmpty() ? null : points.get(0);
    }

    private @Nullable Point lastPoint() {
        return points.isEmpty() ? null : points.get(points.size() - 1);
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? (Double) number : null;
    }

    /**
     * A number at a time.
     *
     * @param timePeriod its period
     * @param value the number
     * @param quality what it rests on, where that is worth a mark
     */
    public record Point(String timePeriod, double value, Quality quality) implements Serializable {
        /** Refuses nulls. */
        public Point {
            Require.notNull("timePeriod", timePeriod);
            Require.notNull("quality", quality);
        }

        /** Makes a number of which nothing is known. */
        public Point(String timePeriod, double value) {
            this(timePeriod, value, Quality.UNKNOWN);
        }

        private Cell marked() {
            return Cell.marked(value, quality.mark());
        }

        /** Returns the middle of the period in years, for example 2020.5 for 2020. */
        public double years() {
            return TimePeriod.parse(timePeriod).years();
        }
    }
}
