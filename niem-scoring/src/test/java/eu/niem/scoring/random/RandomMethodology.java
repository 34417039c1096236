package eu.niem.scoring.random;

import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Band;
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
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Problem;
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
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.FrameworkWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One choice for every step, over all choices that there are. */
final class RandomMethodology {
    private final Dice dice;
    private final Panel panel;
    private final Framework framework;

    RandomMethodology(Dice dice, Panel panel) {
        this.dice = dice;
        this.panel = panel;
        this.framework = panel.framework();
    }

    /** A methodology that suits the panel; with equal weights where the random ones would be all 0 somewhere. */
    Methodology methodology() {
        Framework view = framework.view(axes().toArray(String[]::new));
        Methodology methodology = Methodology.standard()
                .withId("random")
                .withGroups(groups())
                .withReference(reference())
                .withNormalisation(normalisation())
                .withView(viewed)
                .withWeighting(weighting(view))
                .withAggregation(PerNode.of(aggregator())
                        .with(PerNode.ROOT, aggregator())
                        .with(PerNode.LEAF_DIMENSIONS, aggregator()))
                .withCoverage(PerNode.of(coverage()).with(PerNode.LEAF_DIMENSIONS, coverage()))
                .withExclude(exclude(view))
                .withRanking(dice.chance(0.7) ? PerNode.of(RankingRule.standard()) : RankingRule.ofDimensions(1))
                .withBands(Bands.of(List.of(new Band("low", 0), new Band("high", 60)))
                        .withRounding(dice.one(Bands.Rounding.values())))
                .withRescaling(rescaling());
        return methodology.check(framework).stream().anyMatch(Problem::error)
                ? methodology.withWeighting(EqualWeighting.standard())
                : methodology;
    }

    private List<String> viewed = List.of("tree");

    private List<String> axes() {
        List<String> facets = framework.facets().stream().map(Facet::id).toList();
        List<String> axes = new ArrayList<>(dice.some(facets));
        if (axes.isEmpty() || dice.chance(0.7)) {
            axes.add("tree");
        }
        viewed = dice.shuffled(axes);
        return viewed;
    }

    private Groups groups() {
        if (dice.chance(0.5)) {
            return Groups.separate().withFallback(dice.chance(0.5));
        }
        List<String> of = dice.some(panel.groups());
        Map<String, Double> weights = new HashMap<>();
        for (String group : dice.some(of)) {
            weights.put(group, dice.number(0.1, 3));
        }
        return Groups.combine(of)
                .withAggregation(aggregator())
                .withWeights(weights)
                .withFallback(dice.chance(0.5));
    }

    private Reference reference() {
        if (panel.size() > 0 && dice.chance(0.3)) {
            return Reference.basePeriod(dice.one(panel.timePeriods()));
        }
        return dice.chance(0.5) ? Reference.pooled() : Reference.eachPeriod();
    }

    private PerNode<Normaliser> normalisation() {
        PerNode<Normaliser> choice = PerNode.of(normaliser());
        for (Indicator indicator : framework.indicators()) {
            boolean suits = choice.standard().refuses(indicator).isEmpty();
            boolean quantity = indicator.scale() instanceof Quantity;
            if (!suits || dice.chance(0.3)) {
                choice = choice.with(indicator.id(), quantity ? learning() : Points.standard());
            }
        }
        return choice;
    }

    private Normaliser normaliser() {
        return dice.chance(0.6) ? learning() : dice.one(Goalposts.standard().withRange(1, 100), Points.standard());
    }

    private Normaliser learning() {
        return dice.one(
                MinMax.standard().withRange(1, 100),
                MinMax.standard(),
                ZScore.standard().withMean(50).withSd(10),
                ZScore.standard(),
                Rank.standard().withTies(dice.one(Rank.Ties.values())),
                NoNormalisation.standard(),
                ranked(),
                relative(),
                overTime(),
                Goalposts.standard()
                        .withGoalposts(-30.0, 130.0)
                        .withClamp(dice.chance(0.5))
                        .withRange(0, 1));
    }

    private Normaliser ranked() {
        return dice.one(
                PercentileRank.standard(),
                Percentile.standard(),
                Borda.standard(),
                Categorical.standard(),
                Categorical.standard().withClasses(List.of(50.0), List.of(1.0, 2.0)));
    }

    private Normaliser relative() {
        return dice.one(
                DistanceToTarget.of(dice.number(20, 120)).withCap(dice.chance(0.5)),
                DistanceToReference.of(dice.one("AT", "BE", "EE")).withCap(dice.chance(0.5)),
                FractionOfBest.standard(),
                RatioToMean.standard().withCentre(dice.one(0.0, 1.0)),
                RatioToWorst.standard().withCentre(dice.one(0.0, 1.0)),
                RatioToReference.of(dice.one("AT", "BE", "EE")),
                AboveBelowMean.standard().withP(dice.one(0.0, 0.2)));
    }

    private PerNode<Normaliser> rescaling() {
        PerNode<Normaliser> none = PerNode.of(NoNormalisation.standard());
        PerNode<Normaliser> choice = dice.chance(0.6) ? none : PerNode.of(rescaled());
        return dice.chance(0.8) ? choice : choice.with(PerNode.ROOT, rescaled());
    }

    private Normaliser rescaled() {
        return dice.one(
                MinMax.standard(),
                MinMax.standard().withRange(1, 2),
                ZScore.standard(),
                Rank.standard(),
                ranked(),
                relative(),
                Goalposts.standard().withGoalposts(20, 80).withClamp(dice.chance(0.5)));
    }

    private Normaliser overTime() {
        return dice.one(
                Cyclical.standard().withMean(dice.one(0.0, 100.0)),
                BalanceOfOpinions.standard(),
                AnnualDifference.standard());
    }

    private Weighting weighting(Framework view) {
        if (dice.chance(0.3)) {
            Map<String, Double> weights = new HashMap<>();
            weights.put(view.root().id(), 1.0);
            for (Node node : view.nodes().subList(1, view.nodes().size())) {
                weights.put(node.id(), dice.chance(0.1) ? 0 : dice.number(0.1, 5));
            }
            return GivenWeighting.of(weights);
        }
        return dice.chance(0.5) ? EqualWeighting.standard() : FrameworkWeighting.standard();
    }

    private Aggregator aggregator() {
        return dice.one(
                ArithmeticMean.standard(),
                ArithmeticMean.standard(),
                ArithmeticMean.standard(),
                GeometricMean.standard(),
                HarmonicMean.standard(),
                PowerMean.of(dice.one(-2.0, 0.0, 0.5, 3.0)),
                Minimum.standard(),
                Maximum.standard(),
                Median.standard(),
                other());
    }

    /** Methods that are no plain means; not distances, which cannot stand below others. */
    private Aggregator other() {
        return dice.one(
                Sum.standard(),
                OrderedWeightedAverage.ofHighest(2),
                MeanMin.standard().withAlpha(dice.number(0, 1)).withBeta(dice.one(0.0, 5.0)),
                MazziottaPareto.standard(),
                Copeland.standard(),
                BordaCount.standard(),
                Kemeny.standard(),
                BenefitOfTheDoubt.standard(),
                BenefitOfTheDoubt.standard().withShares(0.1, 0.6));
    }

    private CoverageRule coverage() {
        return CoverageRule.of(dice.one(0.0, 0.5, 2.0 / 3, 1.0), dice.one(CoverageRule.By.values()));
    }

    private List<String> exclude(Framework view) {
        return view.nodes().stream()
                .skip(1)
                .map(Node::id)
                .filter(id -> dice.chance(0.08))
                .toList();
    }
}
