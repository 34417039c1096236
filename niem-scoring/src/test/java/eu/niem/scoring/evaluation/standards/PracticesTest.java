package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Quality;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.Practices.Example;
import eu.niem.scoring.evaluation.standards.Practices.Practice;
import eu.niem.scoring.evaluation.standards.Solutions.Solved;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PracticesTest {

    /** Of the best, Estonia alone has the employment rate: 1 of 4 areas; the others are shared by two. */
    @Test
    void whatAQuarterOfTheAreasHaveIsPromising() {
        assertThat(Practices.of(TwoRounds.score(), "2021").practices())
                .containsExactly(new Practice(
                        "EMP1",
                        "Employment rate",
                        new Example("EE", "Estonia", "100", 100, List.of(), "", new Quality(1.0, Set.of(), false)),
                        1,
                        4));
    }

    @Test
    void theShareIsOfThoseThatHaveAScore() {
        Practices half = Practices.of(TwoRounds.score(), Slice.of("2021"), 0.5);
        Practices twoThirds = Practices.of(TwoRounds.score(), Slice.of("2021"), 2.0 / 3);

        assertThat(half.practices())
                .extracting(each -> each.indicator() + " " + each.example().refArea())
                .containsExactly("RES1 LT", "RES1 SE", "RES2 LT", "RES2 SE", "EMP1 EE");
        assertThat(twoThirds.practices())
                .extracting(each -> each.indicator() + " " + each.example().refArea())
                .contains("EMP2 EE", "EMP2 SE")
                .hasSize(7);
    }

    @Test
    void theLargestShareIsWithin() {
        List<Observation> all = new ArrayList<>();
        for (int area = 0; area < 100; area++) {
            all.add(Observation.of("EMP1", RowKey.of("A" + area, "2021"), area < 29 ? 100 : 50));
        }
        Scorecard card = Study.of(Methodology.standard(), Panel.of(TwoRounds.FRAMEWORK, all))
                .score();

        assertThat(Practices.of(card, Slice.of("2021"), 0.29).practices()).hasSize(29);
        assertThat(Practices.of(card, Slice.of("2021"), 0.28).practices()).isEmpty();
    }

    @Test
    void withoutAPracticeItSaysWhy() {
        RowKey estonia = RowKey.of("EE", "2021");
        RowKey latvia = RowKey.of("LV", "2021");
        assertThat(none(Observation.of("EMP1", estonia, 100), Observation.of("EMP1", latvia, 100)))
                .contains(
                        "Promising practices, 2021: none, because each of the 1 best answers that are reached is that of"
                                + " more than a share of 0.25 of the areas that answered; there are 2");
        assertThat(none(Observation.of("EMP1", estonia, 50)))
                .contains("none, because no area reaches the best answer of any indicator");
        assertThat(none(Observation.of("EMP1", estonia, Value.missing(MissingReason.NOT_COLLECTED))))
                .contains("none, because no indicator has an answer with a score");
        assertThat(none(Observation.of("EMP1", RowKey.of("EU27_2020", "2021"), 100)))
                .contains("none, because there are aggregates of areas only");
        assertThat(Practices.of(TwoRounds.score(), "2021").whyNone()).isEmpty();
    }

    @Test
    void noneAreMadeWithoutAReason() {
        assertThatThrownBy(() -> new Practices(Slice.of("2021"), 0.5, List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a result must have either practices or a reason why there are none");
    }

    private static String none(Observation... observations) {
        Panel panel = Panel.of(TwoRounds.FRAMEWORK, List.of(observations));
        return Practices.of(Study.of(Methodology.standard(), panel).score(), "2021")
                .toString();
    }

    @Test
    void aPracticeComesWithItsEvidence() {
        Example permit = Practices.of(TwoRounds.score(), Slice.of("2021"), 0.5)
                .practices()
                .get(0)
                .example();

        assertThat(permit.sources()).containsExactly(TwoRounds.LAW);
        assertThat(permit.comment()).isEqualTo("since LT 2021");
        assertThat(permit.areaName()).isEqualTo("Lithuania");
    }

    @Test
    void oneOfThreeIsMoreThanAQuarter() {
        assertThat(Practices.of(TwoRounds.score(), "2019").practices()).isEmpty(); // EMP2: 1 of 3; RES2: 1 of 3
        assertThat(Practices.of(TwoRounds.score(), Slice.of("2021"), 0).practices())
                .isEmpty();
    }

    @Test
    void peersWhoMeetTheStandardSolveAGapTheBestFirst() {
        Solutions solutions = Solutions.of(TwoRounds.score(), TwoRounds.LATVIA, Target.STANDARD);

        assertThat(solutions.shortfalls()).extracting(Solved::indicator).containsExactly("RES1", "RES2", "EMP1");
        assertThat(peers(solutions, 0)).containsExactly("LT", "SE", "EE"); // 100, 100, 50
        assertThat(peers(solutions, 1)).containsExactly("LT", "SE");
        assertThat(peers(solutions, 2)).containsExactly("EE");
        assertThat(solutions.shortfalls().get(0).answer()).isEqualTo("Less");
        assertThat(solutions.shortfalls().get(0).peers().get(0).sources()).containsExactly(TwoRounds.LAW);
    }

    @Test
    void peersWhoReachTheBestSolveMore() {
        Solutions solutions = Solutions.of(TwoRounds.score(), TwoRounds.LATVIA, Target.BEST);

        assertThat(solutions.shortfalls())
                .extracting(Solved::indicator)
                .containsExactly("RES1", "RES2", "EMP1", "EMP2");
        assertThat(peers(solutions, 0)).containsExactly("LT", "SE");
        assertThat(peers(solutions, 3)).containsExactly("EE", "SE");
    }

    @Test
    void peersAreOfThePeerGroupAsked() {
        Solutions nordic = Solutions.of(TwoRounds.score(), TwoRounds.LATVIA, Target.STANDARD, "REGION", "Nordic");

        assertThat(peers(nordic, 0)).containsExactly("SE");
        assertThat(peers(nordic, 2)).isEmpty();
        assertThatThrownBy(() -> Solutions.of(TwoRounds.score(), TwoRounds.LATVIA, Target.BEST, "REGION", "Alpine"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no area has 'REGION' = 'Alpine'; there are");
    }

    private static List<String> peers(Solutions solutions, int gap) {
        return solutions.shortfalls().get(gap).peers().stream()
                .map(Example::refArea)
                .toList();
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Practices.of(TwoRounds.score(), "1999"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("there is no row of period '1999'");
        assertThatThrownBy(() -> Practices.of(TwoRounds.score(), Slice.of("2021"), 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'largestShare' must lie from 0 to 1, but was 1.5");
    }

    @Test
    void arePrinted() {
        assertThat(Practices.of(TwoRounds.score(), Slice.of("2021"), 0.5).toString())
                .startsWith("""
                        Promising practices, 2021
                        INDICATOR  NAME                          AREA_NAME  ANSWER                 REACHED  ANSWERED  SOURCES  COMMENT
                        --------------------------------------------------------------------------------------------------------------------
                        RES1       Duration of the first permit  Lithuania  Five years                   2         4  The law  since LT 2021
                        """);
        assertThat(Solutions.of(TwoRounds.score(), TwoRounds.LATVIA, Target.STANDARD, "REGION", "Nordic"))
                .hasToString("""
                        Peers who reach the standard, LV, 2021
                        INDICATOR  NAME                          ANSWER         SCORE  PEER  PEER_NAME  PEER_ANSWER            PEER_SCORE      GAP  SOURCES  COMMENT
                        --------------------------------------------------------------------------------------------------------------------------------------------------
                        RES1       Duration of the first permit  Less            0.00  SE    Sweden     Five years                    100  -100.00  The law  since SE 2021
                        RES2       Conditions waived             Fee, Language  66.67  SE    Sweden     Fee, Language, Income         100   -33.33
                        EMP1       Employment rate               60             60.00""");
    }

    @Test
    void aPracticeOfAFlaggedAnswerSaysSo() {
        Practices practices = Practices.of(FlaggedRounds.score("EMP1 EE 2021 e"), "2021");

        assertThat(practices.toString()).containsPattern("EMP1 .* e\n").endsWith("\ne: estimated");
        assertThat(practices.data().columns()).endsWith("OBSERVED", "STATUS");
        assertThat(practices.data().rows().get(0)).endsWith(1.0, "e");
    }

    @Test
    void shortfallsAndTheirSolutionsHaveMarks() {
        Solutions solutions =
                Solutions.of(FlaggedRounds.score("EMP1 LV 2021 u", "EMP1 EE 2021 e"), TwoRounds.LATVIA, Target.BEST);

        assertThat(solutions.toString())
                .containsPattern("EMP1 .* 60[.]00 u +EE .* 100 e")
                .endsWith("\ne: estimated; u: low reliability");
        assertThat(solutions.data().rows()).anySatisfy(row -> assertThat(row).contains("EMP1", 60.0, "EE", 100.0));
    }
}
