package eu.niem.io.observation;

import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Issue;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator, and warnings of those that may not be what was meant, each once.
 *
 * <ul>
 *   <li>A point may separate thousands: every number with a point has exactly three digits behind it, whatever stands
 *       before it; and another figure is 1 000 or more, or another row of the area is 100 to 10 000 times as large.
 *   <li>A value may be in another unit: it is outside all others by more than a factor of 100, and within them once
 *       multiplied or divided by 1 000.
 *   <li>A value, or its unit, may be wrong: it is further outside its goalposts than twice their distance.
 * </ul>
 *
 * <p>Figures are counted as they pass; only where the first may be so they are looked at again.
 */
final class FigureColumn {
    private static final int EXAMPLES = 3;
    private static final int DIGITS = 3;
    private static final double THOUSAND = 1000;
    private static final double FAR = 100;
    private static final double VERY_FAR = 10_000;

    private final String indicator;
    private final double lowest;
    private final double highest;
    private final List<ObservationRow> pointed = new ArrayList<>(0);
    private final List<ObservationRow> outside = new ArrayList<>(0);
    private boolean mayBeThousands = true;
    private int pointedCount;
    private int outsideCount;
    private double leastPointed = Double.POSITIVE_INFINITY;
    private double largest = -1;
    private double second = -1;
    private @Nullable ObservationRow secondRow;
    private double least = Double.POSITIVE_INFINITY;
    private double secondLeast = Double.POSITIVE_INFINITY;
    private @Nullable ObservationRow largestRow;
    private @Nullable ObservationRow leastRow;

    /** Makes the column of an indicator, with the goalposts of its quantity. */
    FigureColumn(String indicator, Quantity quantity) {
        this.indicator = indicator;
        Quantity.Goalposts goalposts = quantity.goalposts();
        this.lowest = goalposts == null ? Double.NEGATIVE_INFINITY : Math.min(goalposts.worst(), goalposts.best());
        this.highest = goalposts == null ? Double.POSITIVE_INFINITY : Math.max(goalposts.worst(), goalposts.best());
    }

    /** Counts a figure, and what it is written as. */
    void add(ObservationRow row, double value) {
        double size = Math.abs(value);
        if (size > largest) {
            second = largest;
            secondRow = largestRow;
            largest = size;
            largestRow = row;
        } else if (size > second) {
            second = size;
            secondRow = row;
        }
        if (size < least) {
            secondLeast = least;
            least = size;
            leastRow = row;
        } else {
            secondLeast = Math.min(secondLeast, size);
        }
        double beyond = Math.max(value - highest, lowest - value);
        if (beyond > 0 && beyond / 2 > highest - lowest) {
            outsideCount++;
            keep(row, outside);
        }
        point(row, size);
    }

    private void point(ObservationRow row, double size) {
        if (!mayBeThousands || row.form() != ObservationRow.Form.CELL) {
            return; // in other forms a point is known to be one
        }
        String text = Objects.requireNonNullElse(row.obsValue(), "");
        int point = text.indexOf('.');
        if (point >= 0) {
            mayBeThousands = isThousands(text, point);
            pointedCount++;
            leastPointed = Math.min(leastPointed, size);
            keep(row, pointed);
        }
    }

    private static void keep(ObservationRow row, List<ObservationRow> examples) {
        if (examples.size() < EXAMPLES) {
            examples.add(row);
        }
    }

    /** Returns whether exactly three digits, and nothing else, follow the point of a number. */
    private static boolean isThousands(String text, int point) {
        boolean areThree = text.length() == point + 1 + DIGITS;
        for (int i = point + 1; areThree && i < text.length(); i++) {
            areThree = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return areThree;
    }

    /** Returns whether points may separate thousands, so that {@link #points} must look at all figures again. */
    boolean isDoubtful() {
        return mayBeThousands && pointedCount > 0 && (largest >= THOUSAND || largest >= FAR * leastPointed);
    }

    /** Adds the warnings that need no second look. */
    void report(Issues issues) {
        if (largest > FAR * second && largest / THOUSAND >= least && largest / THOUSAND <= second) {
            size(Objects.requireNonNull(largestRow), "more than 100 times as large as", "divided", issues);
        } else if (FAR * least < secondLeast && least * THOUSAND >= secondLeast && least * THOUSAND <= largest) {
            size(Objects.requireNonNull(leastRow), "less than a hundredth of", "multiplied", issues);
        }
        if (outsideCount > 0) {
            warning(
                    "far-outside-goalposts",
                    outside.get(0),
                    some(outside, outsideCount) + (outsideCount == 1 ? " is" : " are")
                            + " further outside the goalposts "
                            + ShortestDecimal.of(lowest) + " and " + ShortestDecimal.of(highest) + " of '" + indicator
                            + "' than twice their distance: check the figure, its unit and the goalposts",
                    issues);
        }
    }

    private void size(ObservationRow row, String than, String how, Issues issues) {
        String message = some(List.of(row), 1) + " is " + than + " every other figure of '" + indicator
                + "', and among them once " + how + " by 1 000: check its unit";
        warning("doubtful-size", row, message, issues);
    }

    /**
     * Adds the warning of points that may separate thousands.
     *
     * @param figures all that were added
     */
    void points(Collection<Figure> figures, Issues issues) {
        ObservationRow thousand = thousand();
        String why = thousand != null ? some(List.of(thousand), 1) + " is 1 000 or more" : farLarger(figures);
        if (!why.isEmpty()) {
            String first = Objects.requireNonNull(pointed.get(0).obsValue());
            String message = "the point of " + some(pointed, pointedCount) + " of '" + indicator
                    + "' is read as a decimal point, but may separate thousands: exactly three digits follow it every"
                    + " time, and " + why + "; if so, write "
                    + new BigDecimal(first).movePointRight(DIGITS).toPlainString() + " for " + first;
            warning("doubtful-point", pointed.get(0), message, issues);
        }
    }

    /** Returns the row of a figure of 1 000 or more beside one with a point; null if there is none. */
    private @Nullable ObservationRow thousand() {
        boolean isTheOnlyPointed = pointedCount == 1 && pointed.get(0).equals(largestRow);
        double size = isTheOnlyPointed ? second : largest;
        return size >= THOUSAND ? Objects.requireNonNull(isTheOnlyPointed ? secondRow : largestRow) : null;
    }

    /** Says which row of an area is far larger than one of it with a point; empty where there is none. */
    private static String farLarger(Collection<Figure> figures) {
        List<Figure> sorted = new ArrayList<>(figures);
        sorted.sort(Comparator.comparing(Figure::area).thenComparingDouble(Figure::size));
        int larger = 0;
        for (Figure figure : sorted) {
            if (!figure.isPointed() || figure.size() == 0) {
                continue;
            }
            while (larger < sorted.size() && isBelow(sorted.get(larger), figure)) {
                larger++;
            }
            if (larger < sorted.size()
                    && sorted.get(larger).area().equals(figure.area())
                    && sorted.get(larger).size() <= VERY_FAR * figure.size()) {
                return some(List.of(sorted.get(larger).row()), 1) + " is 100 times as large or more in the same area ("
                        + figure.area() + ")";
            }
        }
        return "";
    }

    /** Returns whether a figure stands before all that are 100 times as large as another one of its area. */
    private static boolean isBelow(Figure each, Figure figure) {
        int order = each.area().compareTo(figure.area());
        return order < 0 || (order == 0 && each.size() < FAR * figure.size());
    }

    private static String some(List<ObservationRow> rows, int count) {
        List<String> shown = rows.stream()
                .map(row -> Shown.quoted(Objects.requireNonNullElse(row.obsValue(), "")) + " in line "
                        + row.at("obsValue").line())
                .toList();
        return Shown.some(shown, count);
    }

    private static void warning(String code, ObservationRow row, String message, Issues issues) {
        issues.add(Issue.warning(code, row.at("obsValue"), message));
    }

    /**
     * A figure in its row.
     *
     * @param size the figure without its sign
     */
    record Figure(ObservationRow row, String area, double size) {
        private boolean isPointed() {
            return row.form() == ObservationRow.Form.CELL
                    && Objects.requireNonNullElse(row.obsValue(), "").indexOf('.') >= 0;
        }
    }
}
