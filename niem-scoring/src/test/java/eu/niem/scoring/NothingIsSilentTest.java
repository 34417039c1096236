package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.Screen;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.Winsorise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a methodology says of treatments holds, or is answered: nothing that it names is passed over in silence. */
class NothingIsSilentTest {
    private static final List<String> GROUPS = List.of(RowKey.TOTAL, "REF");
    private static final Quantity NUMBER = Quantity.of("NUM", Direction.HIGHER_IS_BETTER);
    private static final Framework FRAMEWORK = Framework.of(
            "towns",
            "1",
            Dimension.of("all", "All")
                    .withChildren(List.of(
                            Indicator.of("doctors", "Doctors", NUMBER).withGroups(GROUPS),
                            Indicator.of("rent", "Rent", NUMBER).withGroups(GROUPS))));

    private static Methodology with(Treatment treatment) {
        return Methodology.standard().withNormalisation(MinMax.standard()).withTreatments(treatment);
    }

    private static Panel panel() {
        List<Observation> observations = new ArrayList<>();
        for (String group : GROUPS) {
            for (int area = 0; area < 3; area++) {
                RowKey key = new RowKey("ABC".substring(area, area + 1), "2020", group);
                observations.add(Observation.of("doctors", key, 10 + area));
                if (area != 1 || group.equals(RowKey.TOTAL)) {
                    observations.add(Observation.of("rent", key, 5 + area));
                }
            }
        }
        return Panel.of(FRAMEWORK, observations);
    }

    @Test
    void aGroupThatIsScreenedOutGetsNoScoreFromTheTotalEither() {
        Methodology screened = with(Screen.of(1)).withGroups(Groups.separate().withFallback(true));
        Scorecard card = Study.of(screened, panel()).score();
        RowKey out = new RowKey("B", "2020", "REF");
        assertThat(card.treated().screenedOut()).containsExactly(out);
        for (String node : List.of("doctors", "rent", "all")) {
            assertThat(card.score(node, out).absent()).as(node).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        }
        assertThat(card.explain("rent", out))
                .isInstanceOfSatisfying(
                        Explanation.Absent.class,
                        absent -> assertThat(absent.message()).startsWith("screened out: screen: 1 of 2 indicators"));
        assertThat(card.score("rent", "B", "2020").value()).isNotNull();
    }

    @Test
    void anAreaToKeepOrDropThatIsNotThereIsAWarning() {
        Methodology misspelt = with(Screen.of(0).withKeep(List.of("A")).withDrop(List.of("Bee")));
        assertThat(misspelt.check(panel()))
                .extracting(Problem::error, Problem::code, Problem::path, Problem::message)
                .containsExactly(tuple(
                        false,
                        "unknown-area",
                        "/treatments/0/drop/0",
                        "the area 'Bee' has no observations, so naming it in 'screen' changes nothing: take one of [A, B,"
                                + " C]"));
    }

    @Test
    void answersThatAreNamedToBeTreatedAsNumbersAreRefused() {
        Options answers = Options.of(Option.of("yes", "Yes", 100), Option.of("no", "No", 0));
        Framework law = Framework.of(
                "law", "1", Dimension.of("all", "All").withChildren(List.of(Indicator.of("vote", "Vote", answers))));
        List<Problem> problems =
                with(Winsorise.standard().withIndicators(List.of("vote"))).check(law);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.error()).isTrue();
            assertThat(problem.path()).isEqualTo("/treatments/0");
            assertThat(problem.message())
                    .isEqualTo("the answers of 'vote' are no quantity to be treated: take it from 'indicators'");
        });
    }
}
