package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.Ratio;
import eu.niem.scoring.method.Named;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every method of the library, found by its name, on studies of every size: one area or indicator, nothing observed, all
 * the same, two levels and seven, 1 to 50 periods. It answers with a value or a reason.
 */
class ManySizesProperties {
    private static final Methods METHODS = Methods.of();

    private static final Methodology BASE =
            Methodology.standard().withNormalisation(MinMax.standard().withRange(1, 100));

    private static final String LOWEST = "lowest";

    /** What is in the cells. */
    private enum Content {
        NOTHING,
        THE_SAME,
        NUMBERS,
        NUMBERS_WITH_GAPS
    }

    /** A study to be drawn. */
    private record Shape(int areas, int indicators, int levels, int periods, Content content, long seed) {
        Panel panel() {
            Random random = new Random(seed);
            List<Node> children = new ArrayList<>();
            for (int i = 1; i <= indicators; i++) {
                Direction direction = i == 2 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
                children.add(Indicator.of("c" + i, "Indicator " + i, Quantity.of("NUM", direction)));
            }
            children.add(Indicator.of("size", "Size", Quantity.of("NUM", Direction.HIGHER_IS_BETTER))
                    .withUse(Use.CONTEXT));
            Dimension tree = Dimension.of(LOWEST, "Lowest").withChildren(children);
            for (int level = 3; level <= levels; level++) {
                Node beside = Indicator.of("beside" + level, "Beside", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
                tree = Dimension.of("level" + level, "Level " + level)
                        .withChildren(level % 2 == 0 ? List.of(tree) : List.of(tree, beside));
            }
            Framework framework = Framework.of("sizes", "1", tree);
            List<Observation> observations = new ArrayList<>();
            for (int period = 0; period < periods; period++) {
                for (int area = 0; area < areas; area++) {
                    for (Indicator indicator : framework.indicators()) {
                        observations.add(Observation.of(
                                indicator.id(), RowKey.of("A" + area, String.valueOf(1970 + period)), value(random)));
                    }
                }
            }
            List<RefArea> described = Stream.iterate(0, area -> area + 1)
                    .limit(areas)
                    .map(area ->
                            new RefArea("A" + area, "Area " + area, "", Map.of("REGION", area % 2 == 0 ? "N" : "S")))
                    .toList();
            return Panel.of(framework, observations, described, List.of());
        }

        private Value value(Random random) {
            boolean gap =
                    content == Content.NOTHING || (content == Content.NUMBERS_WITH_GAPS && random.nextInt(4) == 0);
            if (gap) {
                return Value.missing(MissingReason.values()[random.nextInt(MissingReason.values().length)]);
            }
            return Value.of(
                    content == Content.THE_SAME ? 7 : random.nextInt(40) / 4.0 + (random.nextInt(9) == 0 ? 500 : 0));
        }
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.of(1, 1, 2, 3, 8)
                .flatMap(areas -> Arbitraries.of(1, 1, 2, 4)
                        .flatMap(indicators -> Arbitraries.of(2, 3, 7)
                                .flatMap(levels -> Arbitraries.of(1, 1, 2, 5, 50)
                                        .flatMap(periods -> Arbitraries.of(
                                                        Content.NOTHING,
                                                        Content.THE_SAME,
                                                        Content.NUMBERS,
                                                        Content.NUMBERS,
                                                        Content.NUMBERS_WITH_GAPS,
                                                        Content.NUMBERS_WITH_GAPS)
                                                .flatMap(content -> Arbitraries.longs()
                                                        .map(seed -> new Shape(
                                                                areas,
                                                                indicators,
                                                                levels,
                                                                periods,
                                                                content,
                                                                seed)))))));
    }

    private static <M> List<M> all(Role<M> role) {
        return METHODS.names(role).stream()
                .flatMap(name -> StandardCalls.of(role, name).stream())
                .map(call -> METHODS.make(role, call))
                .toList();
    }

    private static <M> Arbitrary<M> any(Role<M> role) {
        return Arbitraries.of(all(role));
    }

    private static Arbitrary<Reference> references() {
        return Arbitraries.of(Reference.pooled(), Reference.eachPeriod(), Reference.basePeriod("1970"));
    }

    @Provide
    Arbitrary<Methodology> normalised() {
        return any(Normaliser.ROLE)
                .flatMap(normaliser -> references()
                        .map(reference -> BASE.withNormalisation(normaliser).withReference(reference)));
    }

    @Provide
    Arbitrary<Methodology> weighted() {
        return any(Weighting.ROLE)
                .flatMap(weighting -> references()
                        .map(reference -> BASE.withWeighting(PerNode.<Weighting>of(EqualWeighting.standard())
                                        .with(LOWEST, weighting))
                                .withReference(reference)));
    }

    @Provide
    Arbitrary<Methodology> aggregated() {
        return any(Aggregator.ROLE)
                .flatMap(aggregator -> Arbitraries.of(true, false)
                        .map(everywhere -> everywhere
                                ? BASE.withAggregation(aggregator)
                                : BASE.withAggregation(BASE.aggregation().with(PerNode.ROOT, aggregator))));
    }

    @Provide
    Arbitrary<Methodology> treated() {
        return any(Treatment.ROLE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(treatments -> references()
                        .map(reference -> BASE.withTreatments(treatments).withReference(reference)));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void normalisationsAnswer(@ForAll("shapes") Shape shape, @ForAll("normalised") Methodology methodology) {
        answers(shape, methodology);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void weightingsAnswer(@ForAll("shapes") Shape shape, @ForAll("weighted") Methodology methodology) {
        answers(shape, methodology);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void aggregationsAnswer(@ForAll("shapes") Shape shape, @ForAll("aggregated") Methodology methodology) {
        answers(shape, methodology);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void treatmentsAnswer(@ForAll("shapes") Shape shape, @ForAll("treated") Methodology methodology) {
        answers(shape, methodology);
    }

    /** Otherwise the properties above would hold of a method that always refuses. */
    @Example
    void everyMethodHasAValueWhereThereIsEnough() {
        List<String> without = new ArrayList<>();
        all(Normaliser.ROLE).forEach(each -> note(BASE.withNormalisation(each), each, without));
        all(Weighting.ROLE)
                .forEach(each -> note(
                        BASE.withWeighting(
                                PerNode.<Weighting>of(EqualWeighting.standard()).with(LOWEST, each)),
                        each,
                        without));
        all(Aggregator.ROLE)
                .forEach(each -> note(
                        // a ratio has two children
                        BASE.withAggregation(BASE.aggregation().with(PerNode.ROOT, each))
                                .withExclude(each instanceof Ratio ? List.of("c3", "c4") : List.of()),
                        each,
                        without));
        all(Treatment.ROLE).forEach(each -> note(BASE.withTreatments(each), each, without));
        // those need options, and goalposts of the framework, which are no part of these studies
        assertThat(without).containsExactlyInAnyOrder("points", "goalposts (clamp true, lower 0, upper 100)");
    }

    private static void note(Methodology methodology, Named method, List<String> without) {
        boolean any = Stream.of(Reference.pooled(), Reference.eachPeriod())
                .flatMap(reference ->
                        Stream.of(1, 2, 3, 4, 5).map(seed -> hasValue(methodology.withReference(reference), seed)))
                .anyMatch(has -> has);
        if (!any) {
            without.add(method.label());
        }
    }

    private static boolean hasValue(Methodology methodology, long seed) {
        try {
            Panel panel = new Shape(8, 4, 2, 5, Content.NUMBERS, seed).panel();
            return Study.of(methodology, panel)
                    .score()
                    .scores()
                    .anyMatch(score -> score.node().equals(LOWEST) && score.value() != null);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static void answers(Shape shape, Methodology methodology) {
        Scorecard card;
        try {
            card = Study.of(methodology, shape.panel()).score();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).as("why there are no scores").hasSizeGreaterThan(20);
            assertThat(e.getMessage())
                    .doesNotContain("Exception")
                    .doesNotContain("NaN")
                    .doesNotContain("null");
            return;
        }
        long reasons = card.scores().filter(score -> score.absent() != null).count();
        long values = card.scores().filter(score -> score.value() != null).count();
        assertThat(reasons + values)
                .isEqualTo((long) card.rows().size() * card.nodes().size());
        RowKey key = card.rows().get(card.rows().size() / 2);
        for (Node node : card.nodes()) {
            Score score = card.score(node.id(), key);
            Explanation explanation = card.explain(node.id(), key);
            assertThat(explanation.value()).isEqualTo(score.value());
            if (explanation instanceof Explanation.Absent absent) {
                assertThat(absent.message())
                        .isNotBlank()
                        .doesNotContain("Exception")
                        .doesNotContain("the method has no value for these children")
                        .doesNotContain("has no value here");
                assertThat(absent.reason()).isEqualTo(score.absent());
            }
            assertThat(explanation.toString()).startsWith(title(node, score));
        }
    }

    /** How an explanation begins: whose score it is, and the score or the reason why there is none. */
    private static String title(Node node, Score score) {
        AbsenceReason absent = score.absent();
        return node.name() + " (" + node.id() + "), " + score.key() + ": "
                + (absent == null ? "" : "no score, " + absent.code());
    }
}
