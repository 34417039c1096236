package eu.niem.io.document;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Band;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.BenefitOfTheDoubt;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.HarmonicMean;
import eu.niem.scoring.aggregation.Maximum;
import eu.niem.scoring.aggregation.MazziottaPareto;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.OrderedWeightedAverage;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.ProgressRule;
import eu.niem.scoring.methodology.RankingRule;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.AboveBelowMean;
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
import eu.niem.scoring.normalisation.ZScore;
import eu.niem.scoring.treatment.BoxCox;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Log;
import eu.niem.scoring.treatment.Screen;
import eu.niem.scoring.treatment.TreatOutliers;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.Winsorise;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.FrameworkWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A methodology with every standard method somewhere. */
final class RandomMethodology {
    private final Random random;
    private final Framework framework;

    RandomMethodology(Random random, Framework framework) {
        this.random = random;
        this.framework = framework;
    }

    /** A methodology that any framework can be scored by. */
    static Methodology suitingAll(Random random) {
        return Methodology.standard()
                .withId("s")
                .withTitle(OddValues.text(random))
                .withTreatments(
                        random.nextBoolean()
                                ? List.of()
                                : List.of(
                                        Screen.of(0.2),
                                        TreatOutliers.standard()
                                                .withMaxPoints(1)
                                                .withSkewness(0.1)
                                                .withKurtosis(-3),
                                        BoxCox.standard()))
                .withNormalisation(
                        random.nextBoolean()
                                ? ZScore.standard().withMean(0.1 + 0.2).withSd(3)
                                : Rank.standard().withTies(Rank.Ties.AVERAGE))
                .withReference(random.nextBoolean() ? Reference.eachPeriod() : Reference.pooled())
                .withOutputs(outputs(random));
    }

    Methodology methodology() {
        Node any = framework.nodes().get(random.nextInt(framework.nodes().size()));
        return Methodology.standard()
                .withId(OddValues.id(random, 1))
                .withTitle(OddValues.text(random))
                .withDescription(OddValues.text(random))
                .withNote(OddValues.text(random))
                .withGroups(groups())
                .withTreatments(treatments())
                .withReference(List.of(Reference.pooled(), Reference.eachPeriod(), Reference.basePeriod("2021"))
                        .get(random.nextInt(3)))
                .withNormalisation(PerNode.of(normaliser()).with(PerNode.INDICATORS, normaliser()))
                .withView(List.of(List.of("tree"), List.of("step"), List.of("tree", "step"), List.of("step", "tree"))
                        .get(random.nextInt(4)))
                .withWeighting(PerNode.of(weighting()))
                .withAggregation(PerNode.of(aggregator())
                        .with(PerNode.ROOT, aggregator())
                        .with(PerNode.LEAF_DIMENSIONS, aggregator()))
                .withCoverage(PerNode.of(coverage()).with(PerNode.ROOT, coverage()))
                .withExclude(any instanceof Dimension ? List.of() : List.of(any.id()))
                .withBands(Bands.of(List.of(
                                new Band("låg", -1.0 / 3), new Band("hög", Double.MIN_VALUE), new Band("x y", 100)))
                        .withRounding(
                                random.nextBoolean() ? Bands.Rounding.HALF_UP : Bands.Rounding.HALF_EVEN,
                                random.nextInt(16)))
                .withRanking(PerNode.of(RankingRule.standard())
                        .with(any.id(), RankingRule.of(random.nextInt(16)))
                        .with(PerNode.INDICATORS, RankingRule.standard()))
                .withRescaling(rescaling())
                .withProgress(
                        random.nextBoolean()
                                ? ProgressRule.standard()
                                : ProgressRule.standard()
                                        .withChange(ProgressRule.Change.values()[random.nextInt(2)])
                                        .withLimits(1 + random.nextDouble(), 1.0 / 3, -random.nextDouble()))
                .withOutputs(outputs(random));
    }

    private static final PerNode<Normaliser> KEPT = PerNode.of(NoNormalisation.standard());

    private PerNode<Normaliser> rescaling() {
        Normaliser rescaled = random.nextBoolean() ? MinMax.standard().withRange(1, 3) : ZScore.standard();
        return random.nextBoolean()
                ? KEPT
                : random.nextBoolean() ? PerNode.of(rescaled) : KEPT.with(PerNode.ROOT, Rank.standard());
    }

    private Groups groups() {
        boolean fallback = random.nextBoolean();
        return random.nextBoolean()
                ? Groups.separate().withFallback(fallback)
                : Groups.combine(random.nextBoolean() ? List.of() : List.of("REF", "_T"))
                        .withAggregation(aggregator())
                        .withWeights(random.nextBoolean() ? Map.of() : Map.of("REF", 0.1 + 0.2))
                        .withFallback(fallback);
    }

    private List<Treatment> treatments() {
        String denominated = framework.indicators().get(0).id();
        List<String> some = random.nextBoolean() ? List.of() : List.of(denominated);
        Log log = Log.standard().withOffset(1.0 / 3).withVariant(Log.Variant.values()[random.nextInt(3)]);
        List<Treatment> all = List.of(
                Screen.of(0.1 + 0.2).withMinimumNonZero(1.0 / 3).withKeep(List.of("A", "B")),
                Denominate.of(Map.of(denominated, "other"))
                        .withScale(1.0 / 3)
                        .withScales(Map.of(denominated, Double.MIN_VALUE)),
                Winsorise.standard()
                        .withMaxPoints(random.nextInt(9))
                        .withSkewness(0.1 + 0.2)
                        .withKurtosis(-1)
                        .withIndicators(some),
                Log.standard().withOffset(Double.MIN_VALUE).withIndicators(some),
                (random.nextBoolean() ? BoxCox.standard() : BoxCox.standard().withLambda(0.1)).withIndicators(some),
                TreatOutliers.standard()
                        .withMaxPoints(1e9)
                        .withOtherwise(random.nextBoolean() ? log : BoxCox.standard())
                        .withIndicators(some));
        return all.subList(random.nextInt(3), 3 + random.nextInt(4));
    }

    private Normaliser normaliser() {
        double lower = OddValues.number(random);
        return List.of(
                        MinMax.standard().withRange(lower, lower + 1 + Math.abs(lower)),
                        ZScore.standard().withMean(lower).withSd(1.0 / 3),
                        Rank.standard().withTies(Rank.Ties.values()[random.nextInt(3)]),
                        Goalposts.standard()
                                .withGoalposts(-0.0, 1.0 / 3)
                                .withClamp(random.nextBoolean())
                                .withRange(0, 1),
                        Goalposts.standard(),
                        Points.standard(),
                        NoNormalisation.standard(),
                        relative(),
                        overTime())
                .get(random.nextInt(9));
    }

    private Normaliser relative() {
        double number = OddValues.number(random);
        return List.of(
                        PercentileRank.standard(),
                        Percentile.standard(),
                        Borda.standard(),
                        DistanceToTarget.of(number).withCap(random.nextBoolean()),
                        DistanceToReference.of("Ñ+1").withCap(random.nextBoolean()),
                        FractionOfBest.standard(),
                        RatioToMean.standard().withCentre(number),
                        RatioToWorst.standard().withCentre(-0.0),
                        RatioToReference.of("New York").withCentre(1.0 / 3),
                        AboveBelowMean.standard().withP(Math.abs(number)),
                        Categorical.standard()
                                .withClasses(List.of(0.0, 100.0 / 3), List.of(-1e22, -0.0, Double.MIN_VALUE)),
                        Categorical.standard())
                .get(random.nextInt(12));
    }

    private Normaliser overTime() {
        return List.of(
                        Cyclical.standard().withMean(OddValues.number(random)),
                        BalanceOfOpinions.standard(),
                        AnnualDifference.standard())
                .get(random.nextInt(3));
    }

    private Weighting weighting() {
        Map<String, Double> weights = new LinkedHashMap<>();
        framework
                .nodes()
                .forEach(node -> weights.put(node.id(), Math.abs(OddValues.number(random)) + Double.MIN_VALUE));
        return List.of(EqualWeighting.standard(), FrameworkWeighting.standard(), GivenWeighting.of(weights))
                .get(random.nextInt(3));
    }

    private Aggregator aggregator() {
        return List.of(
                        ArithmeticMean.standard(),
                        GeometricMean.standard(),
                        HarmonicMean.standard(),
                        PowerMean.of(OddValues.number(random)),
                        Minimum.standard(),
                        Maximum.standard(),
                        Median.standard(),
                        Median.standard().withDefinition(Median.Definition.LOWER),
                        OrderedWeightedAverage.of(List.of(1.0 / 3, 0.1 + 0.2)),
                        OrderedWeightedAverage.ofHighest(2),
                        MazziottaPareto.standard(),
                        BenefitOfTheDoubt.standard()
                                .withShares(0.1 + 0.2, 1)
                                .withDirection(BenefitOfTheDoubt.Improvement.MEAN),
                        Copeland.standard())
                .get(random.nextInt(13));
    }

    private CoverageRule coverage() {
        return CoverageRule.of(
                List.of(0.0, -0.0, 1.0, 0.1 + 0.2).get(random.nextInt(4)),
                random.nextBoolean() ? CoverageRule.By.COUNT : CoverageRule.By.WEIGHT);
    }

    private static Set<Output> outputs(Random random) {
        Set<Output> outputs = EnumSet.allOf(Output.class);
        if (random.nextInt(3) == 0) {
            outputs.remove(Output.values()[random.nextInt(3)]);
        }
        return outputs;
    }
}
