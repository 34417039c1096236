package eu.niem.scoring.treatment;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * {@code winsorise}: takes the most extreme numbers as the next less extreme one, again and again, until the numbers
 * have |skewness| below a limit or excess kurtosis below another.
 *
 * <ul>
 *   <li>In each turn, all numbers that are the greatest become the next lower, or, where the skewness is below 0, all
 *       that are the least become the next higher.
 *   <li>No more than {@code maxPoints} numbers are changed in all: a turn that would change more, because of ties, is
 *       not taken. Write a number as large as the data for no limit.
 *   <li>What is learned are the two bounds, so data of another year are taken to the same bounds.
 *   <li>Fewer than three numbers, or equal ones, have no skewness, and stay.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3; the turns and the limits are those
 * of the R package COINr 1.1.14, {@code winsorise}, which passes {@code maxPoints} where numbers tie.
 *
 * @param maxPoints how many numbers may be changed, 0 or more
 * @param skewness the limit of the absolute skewness, above 0
 * @param kurtosis the limit of the excess kurtosis
 * @param indicators the ids of the indicators that it concerns; empty for all scored quantities
 */
public record Winsorise(double maxPoints, double skewness, double kurtosis, List<String> indicators)
        implements NumberTreatment {
    static final Method<Treatment> METHOD = Method.of(
            Treatment.ROLE,
            "winsorise",
            Winsorise.class,
            with -> new Winsorise(
                    with.number("maxPoints", 5),
                    with.number("skewness", 2),
                    with.number("kurtosis", 3.5),
                    with.texts("indicators")));

    /** Checks the limits. */
    public Winsorise {
        new Normality(skewness, kurtosis);
        if (!(maxPoints >= 0)) {
            throw new IllegalArgumentException("'maxPoints' must be a number of 0 or more, but was " + maxPoints);
        }
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method that changes at most five numbers, until |skewness| is below 2 or excess kurtosis below 3.5. */
    public static Winsorise standard() {
        return new Winsorise(5, 2, 3.5, List.of());
    }

    /** Returns a copy that changes so many numbers at most. */
    public Winsorise withMaxPoints(double newMaxPoints) {
        return new Winsorise(newMaxPoints, skewness, kurtosis, indicators);
    }

    /** Returns a copy with another limit of the absolute skewness. */
    public Winsorise withSkewness(double newSkewness) {
        return new Winsorise(maxPoints, newSkewness, kurtosis, indicators);
    }

    /** Returns a copy with another limit of the excess kurtosis. */
    public Winsorise withKurtosis(double newKurtosis) {
        return new Winsorise(maxPoints, skewness, newKurtosis, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public Winsorise withIndicators(List<String> newIndicators) {
        return new Winsorise(maxPoints, skewness, kurtosis, newIndicators);
    }

    @Override
    public boolean changesScale(Indicator indicator) {
        return false;
    }

    @Override
    public Transform fit(Column reference) {
        return learn(reference).transform();
    }

    /** Learns the bounds, and whether numbers within them are free of outliers. */
    Learned learn(Column reference) {
        double[] present = reference.present();
        if (present.length == 0) {
            return new Learned(new Unchanged(), true);
        }
        SortedEnds numbers = SortedEnds.of(present, maxPoints + 1);
        int last = numbers.size() - 1;
        Clamping clamping = new Clamping(new Normality(skewness, kurtosis), numbers);
        boolean normal = clamping.isNormal();
        while (!normal) {
            boolean high = clamping.isTailAbove();
            int below = high ? clamping.below() : numbers.upTo(clamping.below());
            int above = high ? numbers.downTo(last - clamping.above()) : clamping.above();
            if (below + above > maxPoints || below + above > last) {
                break;
            }
            clamping.clamp(below, above);
            normal = clamping.isNormal();
        }
        int below = clamping.below();
        int above = clamping.above();
        Double least = below == 0 ? null : (Double) numbers.get(below);
        Double greatest = above == 0 ? null : (Double) numbers.get(last - above);
        return new Learned(below + above == 0 ? new Unchanged() : new Bounds(least, greatest), normal);
    }

    /**
     * What was learned.
     *
     * @param isEnough whether numbers have no outliers left
     */
    record Learned(Transform transform, boolean isEnough) {}
}
