package eu.niem.scoring.methodology;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.normalisation.AboveBelowMean;
import eu.niem.scoring.normalisation.AdjustedMazziottaPareto;
import eu.niem.scoring.normalisation.AnnualDifference;
import eu.niem.scoring.normalisation.BalanceOfOpinions;
import eu.niem.scoring.normalisation.Borda;
import eu.niem.scoring.normalisation.Categorical;
import eu.niem.scoring.normalisation.Cyclical;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.DistanceToTarget;
import eu.niem.scoring.normalisation.FractionOfBest;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Percentile;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.Points;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.RatioToMean;
import eu.niem.scoring.normalisation.RatioToReference;
import eu.niem.scoring.normalisation.RatioToWorst;
import eu.niem.scoring.normalisation.Ties;
import eu.niem.scoring.normalisation.ZScore;
import eu.niem.scoring.statistics.description.Divisor;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The normalisations of the library, and the scalings they give, under their names in documents. */
final class StandardNormalisations {
    private StandardNormalisations() {}

    static List<Method<?>> all() {
        return Stream.of(lines(), ranks(), distances(), ratios(), classes(), overTime(), StandardScalings.all())
                .<Method<?>>flatMap(List::stream)
                .toList();
    }

    private static <T extends Normaliser> Method<?> of(String name, Class<T> type, Function<Parameters, T> factory) {
        return Method.of(Normaliser.ROLE, name, type, factory);
    }

    private static List<Method<?>> lines() {
        return List.of(
                of("points", Points.class, with -> new Points()),
                of(
                        "goalposts",
                        Goalposts.class,
                        with -> new Goalposts(
                                with.findNumber("worst"),
                                with.findNumber("best"),
                                with.flag("clamp", true),
                                with.number("lower", 0),
                                with.number("upper", 100))),
                of("min-max", MinMax.class, with -> new MinMax(with.number("lower", 0), with.number("upper", 100))),
                of(
                        "adjusted-mazziotta-pareto",
                        AdjustedMazziottaPareto.class,
                        with -> new AdjustedMazziottaPareto(with.findText("refArea"), with.findText("refPeriod"))),
                of(
                        "z-score",
                        ZScore.class,
                        with -> new ZScore(
                                with.number("mean", 0),
                                with.number("sd", 1),
                                with.choice("divisor", Divisor.class, Divisor.N_1))),
                of("none", NoNormalisation.class, with -> new NoNormalisation()));
    }

    private static List<Method<?>> ranks() {
        return List.of(
                of("rank", Rank.class, with -> new Rank(with.choice("ties", Ties.class, Ties.MIN))),
                of("percentile-rank", PercentileRank.class, with -> new PercentileRank()),
                of("percentile", Percentile.class, with -> new Percentile()),
                of("borda", Borda.class, with -> new Borda()));
    }

    private static List<Method<?>> distances() {
        return List.of(
                of(
                        "distance-to-target",
                        DistanceToTarget.class,
                        with -> new DistanceToTarget(with.number("target"), with.flag("cap", false))),
                of(
                        "distance-to-reference",
                        DistanceToReference.class,
                        with -> new DistanceToReference(with.text("refArea"), with.flag("cap", false))),
                of("distance-to-best", MinMax.class, with -> new MinMax(0, 1)));
    }

    private static List<Method<?>> ratios() {
        return List.of(
                of("fraction-of-best", FractionOfBest.class, with -> new FractionOfBest()),
                of("ratio-to-mean", RatioToMean.class, with -> new RatioToMean(with.number("centre", 1))),
                of("ratio-to-worst", RatioToWorst.class, with -> new RatioToWorst(with.number("centre", 1))),
                of(
                        "ratio-to-reference",
                        RatioToReference.class,
                        with -> new RatioToReference(with.text("refArea"), with.number("centre", 1))));
    }

    private static List<Method<?>> classes() {
        Categorical handbook = Categorical.standard();
        return List.of(
                of("above-below-mean", AboveBelowMean.class, with -> new AboveBelowMean(with.number("p", 0.2))),
                of(
                        "categorical",
                        Categorical.class,
                        with -> new Categorical(
                                orElse(with.numbers("percentiles"), handbook.percentiles()),
                                orElse(with.numbers("points"), handbook.points()))));
    }

    private static List<Double> orElse(List<Double> given, List<Double> standard) {
        return given.isEmpty() ? standard : given;
    }

    private static List<Method<?>> overTime() {
        return List.of(
                of("cyclical", Cyclical.class, with -> new Cyclical(with.number("mean", 0))),
                of("balance-of-opinions", BalanceOfOpinions.class, with -> new BalanceOfOpinions()),
                of("annual-difference", AnnualDifference.class, with -> new AnnualDifference()));
    }
}
