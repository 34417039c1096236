package eu.niem.scoring;

import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.Maximum;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.PowerMean;
import java.util.List;

/** The aggregations of the library under their names in documents. */
final class StandardAggregations {
    private StandardAggregations() {}

    static List<Method<?>> all() {
        return List.of(
                Method.of(Role.AGGREGATION, "arithmetic-mean", ArithmeticMean.class, with -> new ArithmeticMean()),
                Method.of(Role.AGGREGATION, "geometric-mean", GeometricMean.class, with -> new GeometricMean()),
                Method.of(Role.AGGREGATION, "harmonic-mean", HarmonicMean.class, with -> new HarmonicMean()),
                Method.of(
                        Role.AGGREGATION,
                        "power-mean",
                        PowerMean.class,
                        with -> new PowerMean(with.number("exponent"))),
                Method.of(Role.AGGREGATION, "minimum", Minimum.class, with -> new Minimum()),
                Method.of(Role.AGGREGATION, "maximum", Maximum.class, with -> new Maximum()),
                Method.of(Role.AGGREGATION, "median", Median.class, with -> new Median()));
    }
}
