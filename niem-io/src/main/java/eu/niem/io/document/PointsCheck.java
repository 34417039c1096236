package eu.niem.io.document;

import eu.niem.core.framework.PointsRange;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.document.FrameworkDocument.PointsDocument;
import eu.niem.io.document.NodeDocument.ItemDocument;
import eu.niem.io.document.NodeDocument.OptionDocument;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks that the points of all answers lie in the framework's range of points. */
final class PointsCheck {
    private static final String CODE = "points-out-of-range";
    private static final double ROUNDING = 1e-11;

    private final JsonReading reading;
    private @Nullable PointsRange range = PointsRange.standard();

    PointsCheck(JsonReading reading) {
        this.reading = reading;
    }

    /** Checks the range itself. Where it is wrong, no points are measured by it. */
    void range(@Nullable PointsDocument document) {
        if (document == null) {
            return;
        }
        Double lower = document.lower();
        Double upper = document.upper();
        range = null;
        if (lower == null || upper == null) {
            return;
        }
        if (lower >= upper) {
            wrong("lie below 'upper'", lower, upper, "swap them, or correct one");
        } else if (Double.isInfinite(upper - lower)) {
            wrong("be less far from 'upper'", lower, upper, "correct one");
        } else {
            range = PointsRange.of(lower, upper);
        }
    }

    private void wrong(String must, double lower, double upper, String remedy) {
        reading.error(
                "invalid-range",
                "/points",
                "'lower' must " + must + ", but they are " + ShortestDecimal.of(lower) + " and "
                        + ShortestDecimal.of(upper) + ": " + remedy);
    }

    void options(List<OptionDocument> options, String pointer) {
        for (int i = 0; i < options.size(); i++) {
            Double points = options.get(i).points();
            if (range != null && points != null && !range.contains(points)) {
                reading.error(
                        CODE,
                        JsonPointer.to(pointer, i) + "/points",
                        "'points' must lie from " + range + ", but was '" + ShortestDecimal.of(points)
                                + "': correct it, or write the framework's own range as 'points' at its top");
            }
        }
    }

    /** Checks that all items have points or none has, and that they do not add more to the lower end than there is. */
    void checklist(List<ItemDocument> items, String pointer) {
        long pointed = 0;
        double sum = 0;
        boolean single = false;
        for (int i = 0; i < items.size(); i++) {
            String place = JsonPointer.to(pointer, i) + "/points";
            pointed += reading.has(place) ? 1 : 0;
            double points = Objects.requireNonNullElse(items.get(i).points(), 0.0);
            sum += points;
            if (range != null && !(points >= 0 && points <= range.width())) {
                single = true;
                reading.error(CODE, place, item(range) + ", but was '" + ShortestDecimal.of(points) + "'");
            }
        }
        if (pointed != 0 && pointed != items.size()) {
            reading.error(
                    "incomplete-points",
                    pointer,
                    "'points' are given to " + pointed + " of " + items.size() + " items: give them to all or to none");
        }
        if (range != null && !single && sum > range.width() * (1 + ROUNDING)) {
            reading.error(
                    CODE,
                    pointer,
                    "the points of all items must be at most " + ShortestDecimal.of(range.width()) + ", but are "
                            + ShortestDecimal.of(sum));
        }
    }

    private static String item(PointsRange range) {
        String width = ShortestDecimal.of(range.width());
        return "'points' must lie from 0 to " + width
                + (range.lower() == 0 ? "" : ", as items add to the lower end " + ShortestDecimal.of(range.lower()));
    }
}
