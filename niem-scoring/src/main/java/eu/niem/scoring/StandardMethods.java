package eu.niem.scoring;

import eu.niem.core.framework.Direction;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.Maximum;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.PowerMean;
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
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.FrameworkWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.List;

/** The methods of the library under their names in documents, with the defaults of their parameters. */
final class StandardMethods {
    private StandardMethods() {}

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
                        with -> new UndefinedScaling(with.text("reason"))),
                Method.of(Role.WEIGHTING, "equal", EqualWeighting.class, with -> new EqualWeighting()),
                Method.of(Role.WEIGHTING, "framework", FrameworkWeighting.class, with -> new FrameworkWeighting()),
                Method.of(
                        Role.WEIGHTING,
                        "given",
                        GivenWeighting.class,
                        with -> new GivenWeighting(with.require("weights").numbersByName("weights"))),
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
                Method.of(Role.AGGREGATION, "median", Median.class, with -> new Median()),
                Method.of(
                        Role.GROUPS,
                        "separate",
                        Groups.Separate.class,
                        with -> new Groups.Separate(with.flag("fallback", false))),
                Method.of(
                        Role.GROUPS,
                        "combine",
                        Groups.Combine.class,
                        with -> new Groups.Combine(
                                with.method("aggregation", Role.AGGREGATION, new ArithmeticMean()),
                                with.texts("of"),
                                with.numbersByName("weights"),
                                with.flag("fallback", false))),
                Method.of(Role.REFERENCE, "pooled", Reference.Pooled.class, with -> new Reference.Pooled()),
                Method.of(
                        Role.REFERENCE,
                        "base-period",
                        Reference.BasePeriod.class,
                        with -> new Reference.BasePeriod(with.text("period"))),
                Method.of(
                        Role.REFERENCE, "each-period", Reference.EachPeriod.class, with -> new Reference.EachPeriod()));
    }
}
