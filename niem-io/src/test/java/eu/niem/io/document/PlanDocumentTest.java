package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Study;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans by every normalisation that there is, found by its name so that none is forgotten, are saved and read back. */
class PlanDocumentTest {
    private static final Methods METHODS = Methods.of();
    private static final List<String> AREAS = List.of("AT", "BE", "CZ", "DE");
    private static final List<String> YEARS = List.of("2019", "2020", "2021");

    private static Panel panel() {
        Framework framework = Framework.of(
                "f",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        Indicator.of("more", "More", Quantity.of("PC", 0, 100)),
                        Indicator.of("less", "Less", Quantity.of("PC", 100, 0)),
                        Indicator.of("same", "Same", Quantity.of("PC", 0, 100)),
                        Indicator.of(
                                "answer", "Answer", Options.of(Option.of("a", "A", 100), Option.of("b", "B", 0)))));
        List<Observation> observations = new ArrayList<>();
        for (int area = 0; area < AREAS.size(); area++) {
            for (int year = 0; year < YEARS.size(); year++) {
                RowKey key = RowKey.of(AREAS.get(area), YEARS.get(year));
                observations.add(Observation.of("more", key, 10 + 7 * area + 5.3 * year * area));
                observations.add(Observation.of("less", key, 60 - 11 * area + 0.1 * year * area));
                observations.add(Observation.of("same", key, 0));
                observations.add(Observation.of("answer", key, Value.answer(area < 2 ? "a" : "b")));
            }
        }
        return Panel.of(framework, observations);
    }

    private static Stream<MethodCall> calls(String name) {
        MethodCall bare = MethodCall.of(name);
        return switch (name) {
            case "distance-to-target" ->
                Stream.of(bare.with("target", 90), bare.with("target", 5).with("cap", true));
            case "distance-to-reference" ->
                Stream.of(bare.with("refArea", "CZ"), bare.with("refArea", "CZ").with("cap", true));
            case "goalposts" ->
                Stream.of(
                        bare,
                        bare.with("worst", 1)
                                .with("best", 100)
                                .with("transform", "log")
                                .with("byGroup", Map.of("F", Map.of("worst", 2, "best", 99))));
            case "ratio-to-reference" -> Stream.of(bare.with("refArea", "CZ"));
            default -> Stream.of(bare);
        };
    }

    private static Methodology methodology(MethodCall call, Panel panel) {
        Normaliser normaliser = METHODS.make(Normaliser.ROLE, call);
        PerNode<Normaliser> choice = PerNode.of(normaliser);
        for (Indicator indicator : panel.framework().indicators()) {
            choice = normaliser.refuses(indicator).isEmpty()
                    ? choice
                    : choice.with(indicator.id(), NoNormalisation.standard());
        }
        return Methodology.standard()
                .withNormalisation(choice)
                .withReference(eu.niem.scoring.methodology.Reference.basePeriod("2019"));
    }

    @Test
    void plansByEveryNormalisationReadBackEqualAndScoreTheSameBits() {
        Panel panel = panel();
        Set<String> seen = new TreeSet<>();
        METHODS.names(Normaliser.ROLE).stream().flatMap(PlanDocumentTest::calls).forEach(call -> {
            Plan plan = Study.of(methodology(call, panel), panel).fit();
            String text = DOCUMENTS.write(plan);
            Plan read = DOCUMENTS
                    .plan("p.json", text.getBytes(StandardCharsets.UTF_8))
                    .orThrow();
            assertThat(read).as("%s", call).isEqualTo(plan);
            assertThat(DOCUMENTS.write(read)).isEqualTo(text);
            assertThat(DocumentKind.PLAN.validate(text)).isEmpty();
            assertThat(read.score(panel).scores().toList())
                    .isEqualTo(plan.score(panel).scores().toList());
            plan.yardsticks()
                    .get(0)
                    .scalings()
                    .values()
                    .forEach(scaling ->
                            seen.add(METHODS.describe(scaling).orElseThrow().name()));
        });
        assertThat(seen).containsExactlyInAnyOrderElementsOf(METHODS.names(Scaling.ROLE));
    }
}
