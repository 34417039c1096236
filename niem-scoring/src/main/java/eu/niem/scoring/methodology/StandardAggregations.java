package eu.niem.scoring.methodology;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.BenefitOfTheDoubt;
import eu.niem.scoring.aggregation.BordaCount;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.Kemeny;
import eu.niem.scoring.aggregation.Maximum;
import eu.niem.scoring.aggregation.MazziottaPareto;
import eu.niem.scoring.aggregation.MeanMin;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.OrderedWeightedAverage;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.aggregation.Sum;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.statistics.description.Divisor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The aggregations of the library under their names in documents. */
final class StandardAggregations {
    private StandardAggregations() {}

    static List<Method<?>> all() {
        return Stream.concat(means().stream(), others().stream()).toList();
    }

    private static List<Method<?>> means() {
        return List.of(
                Method.of(Aggregator.ROLE, "arithmetic-mean", ArithmeticMean.class, with -> new ArithmeticMean()),
                Method.of(Aggregator.ROLE, "geometric-mean", GeometricMean.class, with -> new GeometricMean()),
                Method.of(Aggregator.ROLE, "harmonic-mean", HarmonicMean.class, with -> new HarmonicMean()),
                Method.of(
                        Aggregator.ROLE, "power-mean", PowerMean.class, with -> new PowerMean(with.number("exponent"))),
                Method.of(Aggregator.ROLE, "minimum", Minimum.class, with -> new Minimum()),
                Method.of(Aggregator.ROLE, "maximum", Maximum.class, with -> new Maximum()),
                Method.of(
                        Aggregator.ROLE,
                        "median",
                        Median.class,
                        with -> new Median(with.choice("definition", Median.Definition.class, Median.Definition.MEAN))),
                Method.of(Aggregator.ROLE, "owa", OrderedWeightedAverage.class, StandardAggregations::orderedAverage),
                Method.of(
                        Aggregator.ROLE,
                        "mean-min",
                        MeanMin.class,
                        with -> new MeanMin(with.number("alpha", 0.5), with.number("beta", 0))),
                Method.of(
                        Aggregator.ROLE,
                        "mazziotta-pareto",
                        MazziottaPareto.class,
                        with -> new MazziottaPareto(
                                with.choice("penalty", MazziottaPareto.Penalty.class, MazziottaPareto.Penalty.MINUS),
                                with.choice("divisor", Divisor.class, Divisor.N))),
                Method.of(Aggregator.ROLE, "sum", Sum.class, with -> new Sum()));
    }

    private static List<Method<?>> others() {
        return List.of(
                Method.of(
                        Aggregator.ROLE,
                        "benefit-of-the-doubt",
                        BenefitOfTheDoubt.class,
                        StandardAggregations::benefitOfTheDoubt),
                Method.of(Aggregator.ROLE, "copeland", Copeland.class, with -> new Copeland()),
                Method.of(
                        Aggregator.ROLE,
                        "borda-count",
                        BordaCount.class,
                        with -> new BordaCount(with.choice("form", BordaCount.Form.class, BordaCount.Form.MEAN))),
                Method.of(Aggregator.ROLE, "kemeny", Kemeny.class, with -> new Kemeny()),
                Method.of(Aggregator.ROLE, "wroclaw", Wroclaw.class, with -> new Wroclaw()));
    }

    private static OrderedWeightedAverage orderedAverage(Parameters with) {
        List<Double> positions = with.numbers("positionWeights");
        return new OrderedWeightedAverage(
                positions.isEmpty() ? null : positions, count(with, "atLeast"), count(with, "moreThan"));
    }

    private static @Nullable Integer count(Parameters with, String name) {
        Double number = with.findNumber(name);
        if (number != null && (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("'" + name + "' must be a whole number, but was " + number);
        }
        return number == null ? null : (Integer) number.intValue();
    }

    private static BenefitOfTheDoubt benefitOfTheDoubt(Parameters with) {
        return new BenefitOfTheDoubt(
                with.number("minShare", 0),
                with.number("maxShare", 1),
                with.number("minWeight", 0),
                with.number("maxWeight", 1),
                with.choice("direction", BenefitOfTheDoubt.Improvement.class, BenefitOfTheDoubt.Improvement.OWN));
    }
}
