package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code adjusted-mazziotta-pareto}: the normalisation of the adjusted Mazziotta-Pareto index. It is <i>r = 100
 * &plusmn; 60 (x &minus; ref) / (sup &minus; inf)</i>, with the minus where less is better: the reference value gets
 * 100, and the whole range of the data is 60 points wide. That is the line from 70 to 130 between goalposts <i>ref
 * &minus; &Delta;</i> and <i>ref + &Delta;</i>, &Delta; being half of the range.
 *
 * <ul>
 *   <li>sup and inf are the greatest and least value of the reference of the methodology: of all areas and periods
 *       where it is {@code pooled}. That is what makes scores compare over time.
 *   <li>ref is the mean of all values; with {@code refArea} of those of this area, with {@code refPeriod} of those of
 *       this period, with both of those of the area in the period.
 *   <li>Undefined where all values are the same, or the area and period have none.
 *   <li>Aggregated by {@code mazziotta-pareto} it gives the index. Values outside what was learned go beyond the line.
 * </ul>
 *
 * <p>Source: M. Mazziotta and A. Pareto, On a generalized non-compensatory composite index for measuring socio-economic
 * phenomena, Social Indicators Research 127 (2016), doi:10.1007/s11205-015-0998-2.
 *
 * @param refArea the code of the area that gets 100; null for the mean of all
 * @param refPeriod the period in which; null for all
 */
public record AdjustedMazziottaPareto(
        @Nullable String refArea, @Nullable String refPeriod) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
            Normaliser.ROLE,
            "adjusted-mazziotta-pareto",
            AdjustedMazziottaPareto.class,
            with -> new AdjustedMazziottaPareto(with.findText("refArea"), with.findText("refPeriod")));
    private static final double LOWER = 70;
    private static final double UPPER = 130;
    private static final double MIDDLE = 100;
    private static final double WIDTH = UPPER - LOWER;

    /** By what share of the range goalposts may be rounded. */
    private static final double NEGLIGIBLE = 0x1p-40;

    /** Makes the method in which the mean of all areas and periods gets 100. */
    public static AdjustedMazziottaPareto standard() {
        return new AdjustedMazziottaPareto(null, null);
    }

    /** Returns a copy in which this area gets 100. */
    public AdjustedMazziottaPareto withRefArea(String newRefArea) {
        Require.notNull("refArea", newRefArea);
        return new AdjustedMazziottaPareto(newRefArea, refPeriod);
    }

    /** Returns a copy that takes what gets 100 from this period. */
    public AdjustedMazziottaPareto withRefPeriod(String newRefPeriod) {
        Require.notNull("refPeriod", newRefPeriod);
        return new AdjustedMazziottaPareto(refArea, newRefPeriod);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return refArea == null && refPeriod == null
                ? line(indicator, reference.present(), reference.present())
                : new UndefinedScaling("the reference" + place() + " of '" + indicator.id() + "' is looked for in rows,"
                        + " but there are none");
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference, List<RowKey> rows) {
        return fit(indicator, reference, rows, reference, rows);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference, List<RowKey> rows, Column named, List<RowKey> namedRows) {
        return line(
                indicator, reference.present(), refArea == null ? chosen(reference, rows) : chosen(named, namedRows));
    }

    private double[] chosen(Column column, List<RowKey> rows) {
        return IntStream.range(0, column.size())
                .filter(row -> column.isPresent(row) && isReference(rows.get(row)))
                .mapToDouble(column::get)
                .toArray();
    }

    @Override
    public Map<String, String> namedAreas() {
        return refArea == null ? Map.of() : Map.of("/refArea", refArea);
    }

    private boolean isReference(RowKey row) {
        return Objects.requireNonNullElse(refArea, row.refArea()).equals(row.refArea())
                && Objects.requireNonNullElse(refPeriod, row.timePeriod()).equals(row.timePeriod());
    }

    private String place() {
        return (refArea == null ? "" : " " + refArea) + (refPeriod == null ? "" : " " + refPeriod);
    }

    private Scaling line(Indicator indicator, double[] values, double[] chosen) {
        if (values.length == 0 || chosen.length == 0) {
            return new UndefinedScaling(
                    values.length == 0
                            ? "no area has a value to learn the range of '" + indicator.id() + "' from"
                            : "'" + indicator.id() + "' has no value for the reference" + place()
                                    + ": choose another, or leave it out for the mean of all areas");
        }
        double least = DoubleStream.of(values).min().orElseThrow();
        double range = DoubleStream.of(values).max().orElseThrow() - least;
        if (!(range > 0) || !Double.isFinite(range)) {
            return new UndefinedScaling("the " + values.length + " values of '" + indicator.id() + "' have a range of "
                    + range + ", which cannot divide");
        }
        Mean.Exactly mean = Mean.exactly(chosen);
        double ref = mean.mean();
        boolean up = indicator.scale().direction() == Direction.HIGHER_IS_BETTER;
        double worst = up ? ref - range / 2 : ref + range / 2;
        double best = up ? ref + range / 2 : ref - range / 2;
        double off = mean.rest() / range;
        boolean rounded = Math.abs(Math.abs(best - worst) - range) > NEGLIGIBLE * range || Math.abs(off) > NEGLIGIBLE;
        return rounded ? throughEnds(least, range, ref, off, up) : new LinearScaling(worst, best, LOWER, UPPER, false);
    }

    /** Makes the same line through the least and the greatest value, which are not rounded as goalposts would be. */
    private static Scaling throughEnds(double least, double range, double ref, double off, boolean up) {
        double atLeast = WIDTH * ((least - ref) / range - off);
        return up
                ? new LinearScaling(least, least + range, MIDDLE + atLeast, MIDDLE + atLeast + WIDTH, false)
                : new LinearScaling(least + range, least, MIDDLE - atLeast - WIDTH, MIDDLE - atLeast, false);
    }
}
