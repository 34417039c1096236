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
import eu.niem.scoring.normalisation.Ties;
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
                                        new TreatOutliers(1, 0.1, -3, Log.standard(), List.of()),
                                        new BoxCox(null, List.of())))
                .withNormalisation(random.nextBoolean() ? new ZScore(0.1 + 0.2, 3) : new Rank(Ties.AVERAGE))
                .withReference(random.nextBoolean() ? new Reference.EachPeriod() : new Reference.Pooled())
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
                .withReference(
                        List.of(new Reference.Pooled(), new Reference.EachPeriod(), new Reference.BasePeriod("2021"))
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
                .withBands(new Bands(
                        Bands.Rounding.values()[random.nextInt(3)],
                        List.of(new Band("låg", -1.0 / 3), new Band("hög", Double.MIN_VALUE), new Band("x y", 100))))
                .withOutputs(outputs(random));
    }

    private Groups groups() {
        boolean fallback = random.nextBoolean();
        return random.nextBoolean()
                ? new Groups.Separate(fallback)
                : new Groups.Combine(
                        aggregator(),
                        random.nextBoolean() ? List.of() : List.of("REF", "_T"),
                        random.nextBoolean() ? Map.of() : Map.of("REF", 0.1 + 0.2),
                        fallback);
    }

    private List<Treatment> treatments() {
        String denominated = framework.indicators().get(0).id();
        List<String> some = random.nextBoolean() ? List.of() : List.of(denominated);
        Log log = new Log(1.0 / 3, Log.Variant.values()[random.nextInt(3)], List.of());
        List<Treatment> all = List.of(
                new Screen(0.1 + 0.2, 1.0 / 3, List.of("A", "B"), List.of()),
                new Denominate(Map.of(denominated, "other"), 1.0 / 3, Map.of(denominated, Double.MIN_VALUE)),
                new Winsorise(random.nextInt(9), 0.1 + 0.2, -1, some),
                new Log(Double.MIN_VALUE, Log.Variant.SCALED, some),
                new BoxCox(random.nextBoolean() ? null : (Double) 0.1, some),
                new TreatOutliers(1e9, 2, 3.5, random.nextBoolean() ? log : new BoxCox(null, List.of()), some));
        return all.subList(random.nextInt(3), 3 + random.nextInt(4));
    }

    private Normaliser normaliser() {
        double lower = OddValues.number(random);
        return List.of(
                        new MinMax(lower, lower + 1 + Math.abs(lower)),
                        new ZScore(lower, 1.0 / 3),
                        new Rank(Ties.values()[random.nextInt(3)]),
                        new Goalposts(-0.0, 1.0 / 3, random.nextBoolean(), 0, 1),
                        Goalposts.standard(),
                        new Points(),
                        new NoNormalisation(),
                        relative(),
                        overTime())
                .get(random.nextInt(9));
    }

    private Normaliser relative() {
        double number = OddValues.number(random);
        return List.of(
                        new PercentileRank(),
                        new Percentile(),
                        new Borda(),
                        new DistanceToTarget(number, random.nextBoolean()),
                        new DistanceToReference("Ñ+1", random.nextBoolean()),
                        new FractionOfBest(),
                        new RatioToMean(number),
                        new RatioToWorst(-0.0),
                        new RatioToReference("New York", 1.0 / 3),
                        new AboveBelowMean(Math.abs(number)),
                        new Categorical(List.of(0.0, 100.0 / 3), List.of(-1e22, -0.0, Double.MIN_VALUE)),
                        Categorical.standard())
                .get(random.nextInt(12));
    }

    private Normaliser overTime() {
        return List.of(new Cyclical(OddValues.number(random)), new BalanceOfOpinions(), new AnnualDifference())
                .get(random.nextInt(3));
    }

    private Weighting weighting() {
        Map<String, Double> weights = new LinkedHashMap<>();
        framework
                .nodes()
                .forEach(node -> weights.put(node.id(), Math.abs(OddValues.number(random)) + Double.MIN_VALUE));
        return List.of(new EqualWeighting(), new FrameworkWeighting(), new GivenWeighting(weights))
                .get(random.nextInt(3));
    }

    private Aggregator aggregator() {
        return List.of(
                        new ArithmeticMean(),
                        new GeometricMean(),
                        new HarmonicMean(),
                        new PowerMean(OddValues.number(random)),
                        new Minimum(),
                        new Maximum(),
                        new Median(),
                        new Median(Median.Definition.LOWER),
                        OrderedWeightedAverage.of(List.of(1.0 / 3, 0.1 + 0.2)),
                        OrderedWeightedAverage.ofHighest(2),
                        MazziottaPareto.standard(),
                        new BenefitOfTheDoubt(0.1 + 0.2, 1, 0, 1, BenefitOfTheDoubt.Improvement.MEAN),
                        new Copeland())
                .get(random.nextInt(13));
    }

    private CoverageRule coverage() {
        return new CoverageRule(
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
