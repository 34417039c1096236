package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RefArea.Kind;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Score;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No method of the library learns from an aggregate or compares an area with one; each gives it a score of its own. */
class AggregatesInMethodsTest {
    private static final Methods METHODS = Methods.of();
    private static final List<String> AREAS =
            List.of("A0", "A1", "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "A12");
    private static final List<String> AGGREGATES = List.of("EU28", "COUNTRY");
    private static final Framework FRAMEWORK = Framework.of(
            "aggregates",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    quantity("c1", 0, 100),
                    quantity("c2", 200, 0),
                    quantity("c3", 0, 100),
                    quantity("c4", 0, 100),
                    quantity("size", 0, 100).withUse(Use.CONTEXT)));
    static final Panel ALL = panel(Kind.NOT_SAID, AGGREGATES);

    private static Indicator quantity(String id, double worst, double best) {
        return Indicator.of(id, id, Quantity.of("NUM", worst, best));
    }

    /** The areas, and some aggregates of the kind that is said: one known by its code, one in which all areas lie. */
    static Panel panel(Kind said, List<String> aggregates) {
        Random random = new Random(7);
        List<Observation> observations = new ArrayList<>();
        for (String period : List.of("2020", "2021")) {
            for (String area : AREAS) {
                add(observations, RowKey.of(area, period), 100, random);
            }
            for (String area : AGGREGATES) {
                add(observations, RowKey.of(area, period), 1000, random);
            }
        }
        observations.removeIf(each -> !AREAS.contains(each.key().refArea())
                && !aggregates.contains(each.key().refArea()));
        List<RefArea> described = new ArrayList<>();
        AREAS.forEach(area -> described.add(new RefArea(
                area, area, said == Kind.AREA ? "" : "COUNTRY", Map.of("REGION", area.endsWith("1") ? "R1" : "R2"))));
        AGGREGATES.forEach(
                area -> described.add(RefArea.of(area, area).withKind(said).withPeerGroups(Map.of("REGION", "R1"))));
        return Panel.of(FRAMEWORK, observations, described, List.of());
    }

    private static void add(List<Observation> observations, RowKey key, double spread, Random random) {
        double standing = random.nextDouble();
        for (Indicator indicator : FRAMEWORK.indicators()) {
            double own = Math.rint(5 * spread * (standing + random.nextDouble())) / 10;
            double number = 1 + (indicator.id().equals("c2") ? 2 * spread - own : own);
            boolean missing = random.nextInt(12) == 0 && !indicator.id().equals("size");
            observations.add(Observation.of(
                    indicator.id(), key, missing ? Value.missing(MissingReason.NOT_COLLECTED) : Value.of(number)));
        }
    }

    /** Every method in the place of its role, by one yardstick and by one for each period; but those of options. */
    static Stream<Methodology> methodologies() {
        Methodology base =
                Methodology.standard().withNormalisation(MinMax.standard().withRange(1, 100));
        Stream<Methodology> all = Stream.of(
                        made(Normaliser.ROLE).map(each -> base.withNormalisation((Normaliser) each)),
                        made(Weighting.ROLE).map(each -> base.withWeighting((Weighting) each)),
                        made(Aggregator.ROLE).map(each -> base.withAggregation((Aggregator) each)),
                        made(Treatment.ROLE).map(each -> base.withTreatments(List.of((Treatment) each))))
                .flatMap(each -> each);
        return all.filter(each -> each.check(FRAMEWORK).stream().noneMatch(Problem::error))
                .flatMap(each -> Stream.of(each, each.withReference(Reference.eachPeriod())));
    }

    private static Stream<?> made(Role<?> role) {
        return METHODS.names(role).stream()
                .flatMap(name -> StandardCalls.of(role, name).stream())
                .map((MethodCall call) -> METHODS.make(role, call));
    }

    private static List<Score> ofAreas(Scorecard card) {
        return card.scores()
                .filter(score -> AREAS.contains(score.key().refArea()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void withoutAggregatesNoScoreOrRankOfAnAreaChanges(Methodology methodology) {
        Scorecard with = Study.of(methodology, ALL).score();
        Scorecard without =
                Study.of(methodology, panel(Kind.NOT_SAID, List.of())).score();
        assertThat(ofAreas(with)).isEqualTo(without.scores().toList());
        assertThat(with.plan().yardsticks()).isEqualTo(without.plan().yardsticks());
        with.nodes()
                .forEach(node -> assertThat(with.ranks(node.id())).as(node.id()).isEqualTo(without.ranks(node.id())));
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void anAggregateScoresAsTheOnlyOneAddedToTheAreas(Methodology methodology) {
        Scorecard card = Study.of(methodology, ALL).score();
        Plan plan = Study.of(methodology, panel(Kind.NOT_SAID, List.of())).fit();
        for (String aggregate : AGGREGATES) {
            Scorecard added = plan.score(panel(Kind.AREA, List.of(aggregate)));
            card.scores()
                    .filter(score -> score.key().refArea().equals(aggregate))
                    .forEach(score -> {
                        assertThat(score).isEqualTo(added.score(score.node(), score.key()));
                        assertThat(card.explain(score.node(), score.key()).value())
                                .isEqualTo(score.value());
                        assertThat(card.rank(score.node(), score.key())).isEmpty();
                    });
        }
    }
}
