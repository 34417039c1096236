package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import java.util.List;

/**
 * {@code categorical}: points by the class that a value falls in, the classes being cut at percentiles of the
 * reference. As it stands in the Handbook: 0 below the 15th percentile, 20 below the 25th, 40 below the 65th, 60 below
 * the 85th, 80 below the 95th, else 100.
 *
 * <ul>
 *   <li>A value on a cut belongs to the better class. Where less is better, percentiles count from the greatest value
 *       down.
 *   <li>A percentile p of n values lies at the place 1 + (n &minus; 1) p / 100 of their order, and between two of them
 *       on the straight line (type 7 of Hyndman and Fan, the default of R and of spreadsheets).
 *   <li>A value that is not in the reference, as in another year than the base period, falls in a class like any other.
 *   <li>Where all values of the reference are equal, all cuts are too, and the value has the highest points.
 *   <li>A reference without values has no percentiles: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3, method 5,
 * doi:10.1787/9789264043466-en; R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages (1996),
 * doi:10.2307/2684934.
 *
 * @param percentiles where the classes are cut, from 0 to 100, ascending
 * @param points what each class gets, from the least favourable to the most; one more than percentiles, ascending
 */
public record Categorical(List<Double> percentiles, List<Double> points) implements StandardNormaliser {
    static final Method<Normaliser> METHOD =
            Method.of(Normaliser.ROLE, "categorical", Categorical.class, Categorical::read);

    /** Checks order and number. */
    public Categorical {
        percentiles = Require.list("percentiles", percentiles);
        points = Require.list("points", points);
        boolean within = percentiles.stream().allMatch(each -> each >= 0 && each <= 100);
        if (percentiles.isEmpty() || !within || !ascend(percentiles)) {
            throw new IllegalArgumentException(
                    "'categorical' must have 'percentiles' from 0 to 100 that ascend, but was " + percentiles);
        }
        if (points.size() != percentiles.size() + 1 || !ascend(points)) {
            throw new IllegalArgumentException("'categorical' must have 'points' that ascend, one more than the "
                    + percentiles.size() + " percentiles, but was " + points);
        }
    }

    private static boolean ascend(List<Double> numbers) {
        boolean ascend = numbers.stream().allMatch(Double::isFinite);
        for (int i = 1; i < numbers.size(); i++) {
            ascend &= numbers.get(i - 1) < numbers.get(i);
        }
        return ascend;
    }

    /** Makes the method with the classes of the Handbook. */
    public static Categorical standard() {
        return new Categorical(List.of(15.0, 25.0, 65.0, 85.0, 95.0), List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0));
    }

    /** Returns a copy with other classes. */
    public Categorical withClasses(List<Double> newPercentiles, List<Double> newPoints) {
        return new Categorical(newPercentiles, newPoints);
    }

    private static Categorical read(Parameters with) {
        Categorical handbook = standard();
        return new Categorical(
                orElse(with.numbers("percentiles"), handbook.percentiles),
                orElse(with.numbers("points"), handbook.points));
    }

    private static List<Double> orElse(List<Double> given, List<Double> standard) {
        return given.isEmpty() ? standard : given;
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return ReferencePlaces.fit(indicator, reference, (values, direction) -> scaling(indicator, values, direction));
    }

    private Scaling scaling(Indicator indicator, List<Double> values, Direction direction) {
        Resolution resolution = Resolution.among(
                values.stream().mapToDouble(Double::doubleValue).toArray());
        List<Double> cuts = percentiles.stream()
                .map(each -> percentile(values, each, resolution))
                .toList();
        return cuts.stream().allMatch(Double::isFinite)
                ? new CategoricalScaling(cuts, points, direction)
                : new UndefinedScaling("the values of '" + indicator.id() + "' lie too far apart for percentiles");
    }

    /**
     * Returns a percentile. It multiplies before it divides, so that a whole place is whole to the last bit. One
     * between two values is computed, so it is rounded; where it is equal to one of the two, it is that one.
     */
    private static double percentile(List<Double> ascending, double percentile, Resolution resolution) {
        double place = (ascending.size() - 1) * percentile / 100;
        int below = (int) place;
        double share = place - below;
        double lower = ascending.get(below);
        double upper = share == 0 ? lower : ascending.get(below + 1);
        double between = lower + share * (upper - lower);
        if (resolution.equal(between, lower)) {
            return lower;
        }
        return resolution.equal(between, upper) ? upper : resolution.round(between);
    }

    @Override
    public double infimum() {
        return points.get(0);
    }

    @Override
    public boolean comparesValues() {
        return true;
    }
}
