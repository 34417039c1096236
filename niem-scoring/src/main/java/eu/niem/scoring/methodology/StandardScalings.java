package eu.niem.scoring.methodology;

import eu.niem.core.framework.Direction;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.normalisation.AboveBelowScaling;
import eu.niem.scoring.normalisation.AnnualDifferenceScaling;
import eu.niem.scoring.normalisation.BalanceOfOpinionsScaling;
import eu.niem.scoring.normalisation.CappedScaling;
import eu.niem.scoring.normalisation.CategoricalScaling;
import eu.niem.scoring.normalisation.CyclicalScaling;
import eu.niem.scoring.normalisation.IdentityScaling;
import eu.niem.scoring.normalisation.InverseScaling;
import eu.niem.scoring.normalisation.LinearScaling;
import eu.niem.scoring.normalisation.PlaceScaling;
import eu.niem.scoring.normalisation.RankScaling;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.StandardScoreScaling;
import eu.niem.scoring.normalisation.Ties;
import eu.niem.scoring.normalisation.UndefinedScaling;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The scalings of the library under their names in documents of plans. */
final class StandardScalings {
    private StandardScalings() {}

    static List<Method<?>> all() {
        return Stream.of(lines(), ranks(), others(), overTime())
                .<Method<?>>flatMap(List::stream)
                .toList();
    }

    private static <T extends Scaling> Method<?> of(String name, Class<T> type, Function<Parameters, T> factory) {
        return Method.of(Scaling.ROLE, name, type, factory);
    }

    private static Direction direction(Parameters with) {
        return with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER);
    }

    private static List<Method<?>> lines() {
        return List.of(
                of("identity", IdentityScaling.class, with -> new IdentityScaling()),
                of(
                        "linear",
                        LinearScaling.class,
                        with -> new LinearScaling(
                                with.number("worst"),
                                with.number("best"),
                                with.number("lower"),
                                with.number("upper"),
                                with.flag("clamp", false))),
                of(
                        "capped",
                        CappedScaling.class,
                        with -> new CappedScaling(
                                with.number("worst"),
                                with.number("best"),
                                with.number("lower"),
                                with.number("upper"))));
    }

    private static List<Method<?>> ranks() {
        return List.of(
                of(
                        "rank",
                        RankScaling.class,
                        with -> new RankScaling(
                                with.numbers("reference"), direction(with), with.choice("ties", Ties.class, Ties.MIN))),
                of(
                        "place",
                        PlaceScaling.class,
                        with -> new PlaceScaling(
                                with.numbers("reference"),
                                direction(with),
                                with.choice("ties", Ties.class, Ties.MIN),
                                with.number("zero"),
                                with.number("divisor"),
                                with.number("upper"))),
                of(
                        "categorical",
                        CategoricalScaling.class,
                        with -> new CategoricalScaling(with.numbers("cuts"), with.numbers("points"), direction(with))));
    }

    private static List<Method<?>> others() {
        return List.of(
                of(
                        "standard-score",
                        StandardScoreScaling.class,
                        with -> new StandardScoreScaling(
                                with.number("referenceMean"),
                                with.number("referenceSd"),
                                direction(with),
                                with.number("mean"),
                                with.number("sd"))),
                of(
                        "inverse",
                        InverseScaling.class,
                        with -> new InverseScaling(with.number("reference"), with.number("centre"))),
                of(
                        "above-below",
                        AboveBelowScaling.class,
                        with -> new AboveBelowScaling(with.number("mean"), with.number("p"), direction(with))),
                of("undefined", UndefinedScaling.class, with -> new UndefinedScaling(with.text("reason"))));
    }

    private static List<Method<?>> overTime() {
        return List.of(
                of(
                        "cyclical",
                        CyclicalScaling.class,
                        with -> new CyclicalScaling(direction(with), with.number("mean", 0))),
                of(
                        "balance-of-opinions",
                        BalanceOfOpinionsScaling.class,
                        with -> new BalanceOfOpinionsScaling(direction(with))),
                of(
                        "annual-difference",
                        AnnualDifferenceScaling.class,
                        with -> new AnnualDifferenceScaling(direction(with))));
    }
}
