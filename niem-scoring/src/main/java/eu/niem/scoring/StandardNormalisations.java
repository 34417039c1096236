package eu.niem.scoring;

import eu.niem.core.framework.Direction;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.IdentityScaling;
import eu.niem.scoring.normalisation.LinearScaling;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Points;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.RankScaling;
import eu.niem.scoring.normalisation.StandardScoreScaling;
import eu.niem.scoring.normalisation.Ties;
import eu.niem.scoring.normalisation.UndefinedScaling;
import eu.niem.scoring.normalisation.ZScore;
import java.util.List;

/** The normalisations of the library, and the scalings they give, under their names in documents. */
final class StandardNormalisations {
    private StandardNormalisations() {}

    static List<Method<?>> all() {
        return List.of(
                Method.of(Role.NORMALISATION, "points", Points.class, with -> new Points()),
                Method.of(
                        Role.NORMALISATION,
                        "goalposts",
                        Goalposts.class,
                        with -> new Goalposts(
                                with.findNumber("worst"),
                                with.findNumber("best"),
                                with.flag("clamp", true),
                                with.number("lower", 0),
                                with.number("upper", 100))),
                Method.of(
                        Role.NORMALISATION,
                        "min-max",
                        MinMax.class,
                        with -> new MinMax(with.number("lower", 0), with.number("upper", 100))),
                Method.of(
                        Role.NORMALISATION,
                        "z-score",
                        ZScore.class,
                        with -> new ZScore(with.number("mean", 0), with.number("sd", 1))),
                Method.of(
                        Role.NORMALISATION,
                        "rank",
                        Rank.class,
                        with -> new Rank(with.choice("ties", Ties.class, Ties.MIN))),
                Method.of(Role.NORMALISATION, "none", NoNormalisation.class, with -> new NoNormalisation()),
                Method.of(Role.SCALING, "identity", IdentityScaling.class, with -> new IdentityScaling()),
                Method.of(
                        Role.SCALING,
                        "linear",
                        LinearScaling.class,
                        with -> new LinearScaling(
                                with.number("worst"),
                                with.number("best"),
                                with.number("lower"),
                                with.number("upper"),
                                with.flag("clamp", false))),
                Method.of(
                        Role.SCALING,
                        "standard-score",
                        StandardScoreScaling.class,
                        with -> new StandardScoreScaling(
                                with.number("referenceMean"),
                                with.number("referenceSd"),
                                with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER),
                                with.number("mean"),
                                with.number("sd"))),
                Method.of(
                        Role.SCALING,
                        "rank",
                        RankScaling.class,
                        with -> new RankScaling(
                                with.numbers("reference"),
                                with.choice("direction", Direction.class, Direction.HIGHER_IS_BETTER),
                                with.choice("ties", Ties.class, Ties.MIN))),
                Method.of(
                        Role.SCALING,
                        "undefined",
                        UndefinedScaling.class,
                        with -> new UndefinedScaling(with.text("reason"))));
    }
}
