package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Printable;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.NodeValues;
import eu.niem.scoring.methodology.Methodology;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that would steer a terminal reach it in no result, whichever it is. */
class HostileNamesTest {
    private static final String HOSTILE = "\u001B[2J\u0000\u202Egpj.\n\u009B31m";
    private static final int MANY = 20;

    private final Study study = Study.of(Methodology.standard().withTitle(HOSTILE), panel());
    private final Scorecard card = study.score();
    private final Map<Class<?>, List<Object>> arguments = Map.of(
            Scorecard.class, List.of(card),
            Study.class, List.of(study),
            Panel.class, List.of(study.panel()),
            NodeValues.class, List.of(NodeValues.scores(card)),
            RowKey.class, List.of(RowKey.of("A0", "2020")),
            Slice.class, List.of(Slice.of("2020")),
            String.class, List.of("all", "one", "2020", "A0"),
            int.class, List.of(1));

    private static Panel panel() {
        Option yes = Option.of("y", HOSTILE, 100);
        Framework framework = Framework.of(
                        "f",
                        "1",
                        Dimension.of(
                                "all",
                                HOSTILE,
                                Dimension.of(
                                        "first",
                                        HOSTILE + 1,
                                        Indicator.of("one", HOSTILE + 2, Options.of(yes, Option.of("n", "no", 0))),
                                        Indicator.of("two", HOSTILE + 3, Quantity.of("PC", 0, 100))),
                                Indicator.of("three", HOSTILE + 4, Quantity.of("PC", 0, 100))))
                .withTitle(HOSTILE);
        List<Observation> observations = new ArrayList<>();
        List<RefArea> areas = new ArrayList<>();
        for (int area = 0; area < 6; area++) {
            areas.add(new RefArea("A" + area, HOSTILE + area, "", Map.of("KIND", HOSTILE)));
            for (String period : List.of("2019", "2020")) {
                RowKey key = RowKey.of("A" + area, period);
                observations.add(Observation.of("one", key, Value.answer(area % 2 == 0 ? "y" : "n"))
                        .withSources(List.of("s"))
                        .withComment(HOSTILE));
                observations.add(Observation.of("two", key, Value.of(area * area)));
                observations.add(Observation.of("three", key, Value.of(50 - 7 * area)));
            }
        }
        EvidenceSource source =
                EvidenceSource.of("s", EvidenceKind.SURVEY, HOSTILE).withPublisher(HOSTILE);
        return Panel.of(framework, observations, areas, List.of(source));
    }

    private static void assertHarmless(String what, String text) {
        assertThat(Printable.lines(text)).as(what).isEqualTo(text);
    }

    /** Calls whatever makes a table from what there is here; what cannot be made of it is left out. */
    private void tables(Object of, Method method, List<Object> before, Map<String, Tabular> made) {
        if (!Tabular.class.isAssignableFrom(method.getReturnType())) {
            return;
        }
        if (before.size() < method.getParameterCount()) {
            Class<?> type = method.getParameterTypes()[before.size()];
            for (Object argument : arguments.getOrDefault(type, List.of())) {
                List<Object> more = new ArrayList<>(before);
                more.add(argument);
                tables(of, method, more, made);
            }
            return;
        }
        try {
            if (method.invoke(of, before.toArray()) instanceof Tabular table) {
                made.put(method.getDeclaringClass().getSimpleName() + "." + method.getName() + before.size(), table);
            }
        } catch (InvocationTargetException | IllegalAccessException e) {
            assertThat(e).isNotNull();
        }
    }

    @Test
    void noTableSteersATerminal() {
        Map<String, Tabular> made = new LinkedHashMap<>();
        for (JavaClass each : new ClassFileImporter().importPackages("eu.niem.scoring")) {
            if (each.isAssignableTo(Tabular.class)
                    && each.getModifiers().toString().contains("PUBLIC")) {
                Stream.of(each.reflect().getMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> tables(this, method, List.of(), made));
            }
        }
        for (Object owner : List.of(card, card.at(Slice.of("2020")))) {
            Stream.of(owner.getClass().getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> tables(owner, method, List.of(), made));
        }
        assertThat(made).hasSizeGreaterThan(MANY);
        made.forEach((what, table) -> assertHarmless(what, table.toString()));
        assertThat(made.values().stream().map(Object::toString)).anyMatch(text -> text.contains("\\u001b[2J\\u0000"));
    }

    @Test
    void noExplanationSteersATerminal() {
        for (String node : List.of("all", "first", "one", "two")) {
            String text = card.explain(node, "A0", "2020").toString();
            assertHarmless(node, text);
            assertThat(text).contains("\\u001b[2J\\u0000\\u202egpj.\\u000a\\u009b31m");
        }
    }

    @Test
    void nothingElseThatIsPrintedSteersATerminal() {
        RowKey steering = RowKey.of("A\u202Eb", "2020", "g\u2066");
        for (Object each : List.of(
                study.framework(),
                steering,
                steering.slice(),
                study,
                study.panel(),
                study.methodology(),
                card,
                card.plan(),
                card.score("all", "A0", "2020"),
                NodeValues.scores(card))) {
            assertHarmless(each.getClass().getSimpleName(), each.toString());
        }
    }

    @Test
    void whatIsWorkedOnFurtherKeepsTheNamesAsTheyAre() {
        assertThat(card.ranking("all", "2020").data().toString()).doesNotContain(HOSTILE);
        assertThat(card.ranking("all", "2020").data().title()).contains(HOSTILE);
    }
}
