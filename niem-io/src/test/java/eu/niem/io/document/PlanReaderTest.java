package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.io.Documents;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans by a plug-in's methods are saved with what these learned, and score the same bits when read. */
class PlanReaderTest {
    private static final RowKey WOMEN = RowKey.of("AT", "2021", "F");

    private static final RowKey MEN = RowKey.of("AT", "2021", "M");

    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("a", "First", Quantity.of("PC", 0, 100)),
                    Indicator.of("b", "Second", Quantity.of("PC", 0, 100))));

    private static final Panel PANEL = Panel.of(
            FRAMEWORK,
            List.of(
                    Observation.of("a", WOMEN, 30),
                    Observation.of("b", WOMEN, 70),
                    Observation.of("a", MEN, 40.1),
                    Observation.of("b", MEN, 90)));

    private static final Documents DOCUMENTS = new Documents(
            Methods.of(() -> List.of(Method.of(
                    Aggregator.ROLE, "share", Share.class, with -> new Share(with.text("of"), with.text("in"))))),
            Limits.STANDARD);

    /** The share of one child in another, in per cent. */
    record Share(String of, String in) implements Aggregator {
        @Override
        public Aggregator bind(Dimension dimension) {
            List<String> ids = dimension.children().stream().map(Node::id).toList();
            int first = ids.indexOf(of);
            int second = ids.indexOf(in);
            if (first < 0 || second < 0) {
                throw new IllegalArgumentException("there must be children '" + of + "' and '" + in + "', but " + ids);
            }
            return new Placed(first, second);
        }

        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            throw new IllegalStateException("not bound");
        }
    }

    private record Placed(int of, int in) implements Aggregator {
        @Override
        public void aggregate(double[][] children, double[] weights, double[] out) {
            for (int row = 0; row < out.length; row++) {
                out[row] = 100 * children[of][row] / children[in][row];
            }
        }
    }

    private static Checked<Plan> read(String text) {
        return DOCUMENTS.plan("p.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Plan saved(Plan plan) {
        String text = DOCUMENTS.write(plan);
        Plan read = read(text).orThrow();
        assertThat(read).isEqualTo(plan);
        assertThat(DOCUMENTS.write(read)).isEqualTo(text);
        assertThat(DocumentKind.PLAN.validate(text)).isEmpty();
        return read;
    }

    private static void assertSame(Plan plan, String node, RowKey key) {
        Scorecard card = plan.score(PANEL);
        Scorecard again = saved(plan).score(PANEL);
        assertThat(again.scores().toList()).isEqualTo(card.scores().toList());
        assertThat(again.explain(node, key)).isEqualTo(card.explain(node, key));
    }

    @Test
    void aNumberOfAPlanThatWouldBeReadAsZeroIsRefused() {
        String text = DOCUMENTS.write(Plan.fit(FRAMEWORK, Methodology.standard(), PANEL));
        assertThat(text).contains("\"best\": 100");
        assertThat(read(text.replaceFirst("\"best\": 100", "\"best\": 1e-400")).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("invalid-number");
                    assertThat(issue.where().line()).isPositive();
                    assertThat(issue.where().path()).endsWith("/best");
                    assertThat(issue.message()).contains("'1e-400' is no number that can be computed with");
                });
    }

    @Test
    void aPlanThatIsReadBindsItsMethodsAgain() {
        Plan plan = Plan.fit(FRAMEWORK, Methodology.standard().withAggregation(new Share("a", "b")), PANEL);
        assertSame(plan, "all", MEN);
        assertThat(saved(plan).score(PANEL).score("all", WOMEN).value()).isEqualTo(100 * 30 / 70.0);
        assertThat(saved(plan).score(PANEL).explain("all", WOMEN).toString()).contains("share (of a, in b)");
    }

    @Test
    void aPlanWhoseMethodDoesNotBindIsRefusedWithItsName() {
        String text = DOCUMENTS
                .write(Plan.fit(FRAMEWORK, Methodology.standard().withAggregation(new Share("a", "b")), PANEL))
                .replace("\"in\": \"b\"", "\"in\": \"c\"");
        assertThat(read(text).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("invalid-plan");
            assertThat(issue.message())
                    .contains("the aggregation share (of a, in c) of 'all' failed: there must be children 'a' and 'c'");
        });
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of("unknown-format", "/format", "niem-plan/1", "niem-plan/2"),
                Arguments.of("unknown-format", "/framework/format", "niem-framework/1", "niem-framework/0"),
                Arguments.of("unknown-format", "/methodology/format", "niem-methodology/1", "niem/1"),
                Arguments.of(
                        "duplicate-id", "/framework/root/children/0/children/1/id", "'id': 'RES2'", "'id': 'RES1'"),
                Arguments.of("unknown-node", "/methodology/normalisation/except/RES8", "'RES9': {", "'RES8': {"),
                Arguments.of("unknown-axis", "/methodology/view", "'view': ['tree']", "'view': ['three']"),
                Arguments.of("unknown-method", "/methodology/weighting/standard", "'equal'", "'equall'"),
                Arguments.of(
                        "unknown-method",
                        "/yardsticks/0/scalings/RES1",
                        "'RES1': {'method': 'linear'",
                        "'RES1': {'method': 'line'"),
                Arguments.of(
                        "missing-parameter",
                        "/yardsticks/0/scalings/RES1",
                        "'RES1': {'method': 'linear', 'worst': 0,",
                        "'RES1': {'method': 'linear',"),
                Arguments.of("missing-field", "/yardsticks/0", "'weights': {", "'weight': {"),
                Arguments.of(
                        "unknown-indicator", "/yardsticks/0/scalings/RES4", "'RES3': {'method'", "'RES4': {'method'"),
                Arguments.of("missing-scaling", "/yardsticks/0/scalings", "'RES3': {'method'", "'RES4': {'method'"),
                Arguments.of(
                        "negative-weight",
                        "/yardsticks/0/weights/overall/residency",
                        "'residency': 1}",
                        "'residency': -1}"),
                Arguments.of("all-zero-weights", "/yardsticks/0/weights/overall", "'residency': 1}", "'residency': 0}"),
                Arguments.of("unknown-child", "/yardsticks/0/weights/overall/RES1", "'residency': 1}", "'RES1': 1}"),
                Arguments.of("invalid-plan", "/yardsticks", "'overall': {'residency': 1}", "'overall': {}"),
                Arguments.of("unknown-node", "/yardsticks/0/weights/overal", "'overall': {'res", "'overal': {'res"),
                Arguments.of(
                        "invalid-period", "/yardsticks/0/timePeriod", "'scalings'", "'timePeriod': 'all', 'scalings'"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aChangeOfAPlanIsFoundWhereItWasMade(String code, String pointer, String right, String wrong) {
        WrongDocument.assertFound(DocumentKind.PLAN, code, pointer, right, wrong);
    }
}
