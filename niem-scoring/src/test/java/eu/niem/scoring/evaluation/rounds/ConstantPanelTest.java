package eu.niem.scoring.evaluation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.rounds.ConstantPanel.Average;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.methodology.Reference;
import java.util.NoSuchElementException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConstantPanelTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private final Scorecard card = TwoRounds.score();

    /** 2019: (215/6 + 50 + 62.5) / 3; 2021: (190/6 + 85 + 62.5) / 3 of the same, with Sweden (... + 95) / 4. */
    @Test
    void whoJoinsCountsInTheMeanOverAllOnly() {
        ConstantPanel means = ConstantPanel.of(card, "overall");
        assertThat(means.areas()).containsExactly("EE", "LT", "LV");
        Average before = means.get("2019");
        assertThat(before.mean()).isCloseTo(890.0 / 18, EXACT); // 49.4
        assertThat(before.constantMean()).isEqualTo(before.mean());
        assertThat(before.joined()).isEmpty();
        Average after = means.get("2021");
        assertThat(after.mean()).isCloseTo(1645.0 / 24, EXACT); // 68.5
        assertThat(after.constantMean()).isCloseTo(1075.0 / 18, EXACT); // 59.7
        assertThat(after.areas()).containsExactly("EE", "LT", "LV", "SE");
        assertThat(after.joined()).containsExactly("SE");
        assertThat(after.left()).isEmpty();
    }

    /** EMP2: Lithuania answers in 2019 only; Sweden in 2021 only. 2019: (0 + 0 + 100) / 3; 2021: (0 + 100 + 100) / 3. */
    @Test
    void anAreaWithoutAScoreHasLeft() {
        ConstantPanel means = ConstantPanel.of(card, "EMP2");
        assertThat(means.areas()).containsExactly("EE", "LV");
        assertThat(means.get("2019").mean()).isCloseTo(100.0 / 3, EXACT);
        assertThat(means.get("2019").constantMean()).isEqualTo(50);
        assertThat(means.get("2021").mean()).isCloseTo(200.0 / 3, EXACT);
        assertThat(means.get("2021").constantMean()).isEqualTo(50);
        assertThat(means.get("2021").joined()).containsExactly("SE");
        assertThat(means.get("2021").left()).containsExactly("LT");
        assertThat(means).hasToString("""
                Means over areas: EMP2
                TIME_PERIOD  AREAS   MEAN  CONSTANT_AREAS  CONSTANT_MEAN  JOINED  LEFT
                ----------------------------------------------------------------------
                       2019      3  33.33               2             50
                       2021      3  66.67               2             50  SE      LT""");
    }

    @Test
    void thePanelOfAPeerGroupHasItsAreasOnly() {
        ConstantPanel nordic = ConstantPanel.of(card, "overall", RowKey.TOTAL, "REGION", "Nordic");
        assertThat(nordic.areas()).isEmpty();
        assertThat(nordic.get("2019").mean()).isNull();
        assertThat(nordic.get("2021").mean()).isEqualTo(95);
        assertThat(nordic.get("2021").constantMean()).isNull();
        assertThat(nordic.title()).isEqualTo("Means over areas: overall, REGION Nordic");
        assertThat(ConstantPanel.of(card, "overall", RowKey.TOTAL, "REGION", "Baltic")
                        .get("2021")
                        .mean())
                .isCloseTo(1075.0 / 18, EXACT);
    }

    /** Latvia 41.25 and Lithuania 0 in 2019; Latvia 80 and Estonia 77.5 in 2021. */
    @Test
    void roundsOfSeveralInstrumentsAreAveragedOnTheLatest() {
        ConstantPanel means = ConstantPanel.of(TwoInstruments.rounds().onLatestInstrument(), "overall");
        assertThat(means.get("2019").mean()).isEqualTo(20.625);
        assertThat(means.get("2019").constantMean()).isEqualTo(41.25);
        assertThat(means.get("2021").mean()).isEqualTo(78.75);
        assertThat(means.get("2021").constantMean()).isEqualTo(80);
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> ConstantPanel.of(card, "overall", "REF"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[_T]");
        assertThatThrownBy(() -> ConstantPanel.of(card, "none")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> ConstantPanel.of(card, "overall").get("2020"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[2019, 2021]");
    }

    @Test
    void periodsThatWereMeasuredEachByItselfHaveNoMeansToCompare() {
        Scorecard each = Study.of(card.plan().methodology().withReference(Reference.eachPeriod()), card.panel())
                .score();
        assertThatThrownBy(() -> ConstantPanel.of(each, "overall"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'each-period'");
    }

    @Test
    void whoBreaksIsNamedAndAMeanHasTheMarksOfItsScores() {
        ConstantPanel means = ConstantPanel.of(FlaggedRounds.score("EMP1 LV 2021 b", "EMP1 SE 2021 u"), "EMP1");

        assertThat(means.get("2019").breaks()).isEmpty();
        assertThat(means.get("2021").breaks()).containsOnlyKeys("LV");
        assertThat(means.get("2021").quality().mark()).isEqualTo("bu");
        assertThat(means.get("2021").constantQuality().mark()).isEqualTo("b");
        assertThat(means).hasToString("""
                Means over areas: EMP1
                TIME_PERIOD  AREAS      MEAN  CONSTANT_AREAS  CONSTANT_MEAN  JOINED  BREAKS
                -------------------------------------------------------------------------------------------
                       2019      2  55.00                  2           55
                       2021      4  77.50 bu               2           65 b  EE+SE   LV EMP1: break in 2021
                b: break in the series; u: low reliability""");
        assertThat(means.data().rows().get(1)).contains(77.5);
    }

    /** EMP1 is half of employment and a quarter of the whole: see {@link TwoRounds}. */
    @Test
    void aDimensionBreaksWhereTheBreakWeighsTooMuch() {
        Scorecard broken = FlaggedRounds.score("EMP1 LV 2021 b");

        assertThat(ConstantPanel.of(broken, "employment").get("2021").breaks()).containsOnlyKeys("LV");
        assertThat(ConstantPanel.of(broken, "overall").get("2021").breaks()).isEmpty();
    }
}
