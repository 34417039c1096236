package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The order of children, columns and areas changes no digit under any method that computes. Under those that search, it
 * changes no rank, and scores by a thousand-millionth of the scale at most.
 */
class OrderProperties {
    private static final Methods METHODS = Methods.of();
    private static final Set<String> SEARCHING = Set.of(
            "principal-component",
            "factor-analysis",
            "correlation-balance",
            "analytic-hierarchy",
            "benefit-of-the-doubt",
            "kemeny",
            "impute-em",
            "impute-regression");
    private static final Methodology BASE =
            Methodology.standard().withNormalisation(MinMax.standard().withRange(1, 100));
    private static final List<String> PERIODS = List.of("2020", "2021");
    private static final int AREAS = 9;
    private static final int NAMED = 2; // some methods name the first areas

    /** Numbers with one decimal by indicator, period and area; {@code NaN} for none. */
    private static final class Data {
        private final double[][][] numbers;

        private Data(double[][][] numbers) {
            this.numbers = numbers;
        }

        static Data of(long seed) {
            Random random = new Random(seed);
            double gaps = random.nextInt(3) / 10.0;
            double[][][] numbers = new double[6][PERIODS.size()][AREAS];
            for (double[][] indicator : numbers) {
                for (double[] period : indicator) {
                    Arrays.setAll(
                            period, area -> random.nextDouble() < gaps ? Double.NaN : 1 + random.nextInt(990) / 10.0);
                }
            }
            return new Data(numbers);
        }

        /** Makes a panel in which the area at a place is called by the number that stands there. */
        Panel panel(Framework framework, List<Integer> names) {
            List<Observation> observations = new ArrayList<>();
            List<RefArea> areas = new ArrayList<>();
            for (int area = 0; area < AREAS; area++) {
                String name = "A" + names.get(area);
                areas.add(new RefArea(name, name, "", Map.of("REGION", area % 2 == 0 ? "N" : "S")));
                for (Indicator indicator : framework.indicators()) {
                    for (int period = 0; period < PERIODS.size(); period++) {
                        double number = numbers[place(indicator.id())][period][area];
                        if (!Double.isNaN(number)) {
                            observations.add(
                                    Observation.of(indicator.id(), RowKey.of(name, PERIODS.get(period)), number));
                        }
                    }
                }
            }
            return Panel.of(framework, observations, areas, List.of());
        }

        private static int place(String indicator) {
            return List.of("c1", "c2", "c3", "c4", "beside", "size").indexOf(indicator);
        }

        @Override
        public String toString() {
            return Arrays.deepToString(numbers);
        }
    }

    private static Framework framework(List<Integer> order) {
        List<Node> children = new ArrayList<>();
        for (int i : order) {
            Direction direction = i == 2 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
            children.add(Indicator.of("c" + i, "Indicator " + i, Quantity.of("NUM", direction)));
        }
        children.add(order.get(0), indicator("size").withUse(Use.CONTEXT));
        List<Node> below =
                new ArrayList<>(List.of(Dimension.of("lowest", "Lowest").withChildren(children), indicator("beside")));
        if (order.get(0) > order.get(1)) {
            Collections.reverse(below);
        }
        return Framework.of("orders", "1", Dimension.of("all", "All").withChildren(below));
    }

    private static Indicator indicator(String id) {
        return Indicator.of(id, id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    }

    @Provide
    Arbitrary<Data> data() {
        return Arbitraries.longs().map(Data::of);
    }

    private static Arbitrary<MethodCall> calls(Role<?> role) {
        return Arbitraries.of(METHODS.names(role).stream()
                .flatMap(name -> StandardCalls.of(role, name).stream())
                .toList());
    }

    @Provide
    Arbitrary<MethodCall> normalisations() {
        return calls(Normaliser.ROLE);
    }

    @Provide
    Arbitrary<MethodCall> weightings() {
        return calls(Weighting.ROLE);
    }

    @Provide
    Arbitrary<MethodCall> aggregations() {
        return calls(Aggregator.ROLE);
    }

    @Provide
    Arbitrary<MethodCall> treatments() {
        return calls(Treatment.ROLE);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underEveryNormalisation(
            @ForAll("data") Data data, @ForAll("normalisations") MethodCall call, @ForAll Random random) {
        assertNoOrder(data, call, BASE.withNormalisation(METHODS.make(Normaliser.ROLE, call)), random);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underEveryWeighting(@ForAll("data") Data data, @ForAll("weightings") MethodCall call, @ForAll Random random) {
        PerNode<Weighting> weighting =
                PerNode.<Weighting>of(EqualWeighting.standard()).with("lowest", METHODS.make(Weighting.ROLE, call));
        assertNoOrder(data, call, BASE.withWeighting(weighting), random);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underEveryAggregation(
            @ForAll("data") Data data, @ForAll("aggregations") MethodCall call, @ForAll Random random) {
        PerNode<Aggregator> aggregation = BASE.aggregation().with("lowest", METHODS.make(Aggregator.ROLE, call));
        // a distance of which less is better cannot be the child of another dimension
        Methodology methodology = call.name().equals("wroclaw")
                ? BASE.withAggregation(BASE.aggregation().with(PerNode.ROOT, METHODS.make(Aggregator.ROLE, call)))
                : BASE.withAggregation(aggregation);
        PerNode<Weighting> weights = PerNode.<Weighting>of(EqualWeighting.standard())
                .with(
                        "lowest",
                        METHODS.make(
                                Weighting.ROLE,
                                StandardCalls.of(Weighting.ROLE, "given").get(0)));
        assertNoOrder(data, call, random.nextBoolean() ? methodology : methodology.withWeighting(weights), random);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void underEveryTreatment(@ForAll("data") Data data, @ForAll("treatments") MethodCall call, @ForAll Random random) {
        assertNoOrder(data, call, BASE.withTreatments(METHODS.make(Treatment.ROLE, call)), random);
    }

    private static void assertNoOrder(Data data, MethodCall call, Methodology method, Random random) {
        Methodology methodology =
                method.withReference(random.nextBoolean() ? Reference.pooled() : Reference.eachPeriod());
        List<Integer> names = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        Scorecard card = card(methodology, data.panel(framework(List.of(1, 2, 3, 4)), names));
        List<Integer> children = new ArrayList<>(List.of(1, 2, 3, 4));
        Collections.shuffle(children, random);
        Collections.shuffle(names.subList(NAMED, AREAS), random);
        Scorecard other = card(methodology, data.panel(framework(children), names));
        assertThat(other == null).isEqualTo(card == null);
        if (card == null || other == null) {
            return;
        }
        for (Node node : card.nodes()) {
            double scale = card.scores()
                    .filter(score -> score.node().equals(node.id()) && score.value() != null)
                    .mapToDouble(score -> Math.abs(score.value() == null ? 0 : score.value()))
                    .max()
                    .orElse(0);
            for (RowKey key : card.rows()) {
                RowKey there =
                        RowKey.of("A" + names.get(Integer.parseInt(key.refArea().substring(1))), key.timePeriod());
                Score one = card.score(node.id(), key);
                Score two = other.score(node.id(), there);
                assertThat(two.absent()).as("%s, %s", call, one).isEqualTo(one.absent());
                if (one.value() != null && SEARCHING.contains(call.name())) {
                    assertThat(two.value()).as("%s, %s", call, one).isCloseTo(one.value(), within(1e-9 * scale));
                } else {
                    assertThat(two.value()).as("%s, %s", call, one).isEqualTo(one.value());
                }
                OptionalInt rank = card.rank(node.id(), key);
                assertThat(other.rank(node.id(), there)).as("%s, %s", call, one).isEqualTo(rank);
            }
        }
    }

    /** Scores a panel; null where the method refuses it. */
    private static @Nullable Scorecard card(Methodology methodology, Panel panel) {
        try {
            return Study.of(methodology, panel).score();
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }
}
