package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.normalisation.MinMax;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreaGapsTest {
    private static final RowKey A = RowKey.of("A", "2023");
    private static final RowKey D = RowKey.of("D", "2023");

    private static AreaGaps.Line line(AreaGaps gaps, String node) {
        return gaps.find(node).orElseThrow();
    }

    @Test
    void theParentIsTheAreaItLiesIn() {
        AreaGaps gaps = AreaGaps.toParent(Districts.ofACity().scorecard(), A);
        assertThat(gaps.data().columns())
                .containsExactly(
                        "NODE",
                        "REF_AREA",
                        "TIME_PERIOD",
                        "GROUP",
                        "AGAINST",
                        "PEERS",
                        "VALUE",
                        "OTHER_VALUE",
                        "DIFFERENCE",
                        "RATIO",
                        "WORSE",
                        "STATUS",
                        "ABSENT");
        assertThat(gaps.data().rows())
                .contains(
                        Arrays.asList(
                                "EMP", "A", "2023", "_T", "CITY", null, 60.0, 71.0, -11.0, 60.0 / 71, "yes", null,
                                null),
                        Arrays.asList(
                                "UNE", "A", "2023", "_T", "CITY", null, null, null, null, null, null, null, "missing"));
        assertThat(line(gaps, "all").gap().difference()).isEqualTo(-11);
    }

    @Test
    void withoutParentTheMessageSaysWhereToNameIt() {
        Scorecard card = Districts.ofACity().scorecard();
        RowKey city = RowKey.of("CITY", "2023");
        assertThatThrownBy(() -> AreaGaps.toParent(card, city))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'CITY'")
                .hasMessageContaining("areas.csv");
        Scorecard alone = Districts.ofACity().without("EMP", "CITY", "2023").scorecard();
        assertThatThrownBy(() -> AreaGaps.toParent(alone, A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no row of 'CITY'")
                .hasMessageContaining("AreaAggregate");
        assertThatThrownBy(() -> AreaGaps.toParent(card, RowKey.of("Z", "2023")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("A, B, C, CITY, D");
    }

    @Test
    void peersAreTheOthersOfItsGroupThatHaveAFigure() {
        Districts districts = Districts.ofACity()
                .with("EMP", "E", 100)
                .described(RefArea.of("E", "Eham").withPeerGroups(Map.of("SIDE", "south")))
                .with("UNE", "C", 20)
                .with("UNE", "D", 10)
                .with("UNE", "E", Value.missing(MissingReason.NOT_COLLECTED));
        AreaGaps gaps = AreaGaps.toPeers(districts.scorecard(), D, "SIDE");
        assertThat(line(gaps, "EMP").gap().reference().value()).isEqualTo(90);
        assertThat(line(gaps, "EMP").areas()).containsExactly("C", "E");
        assertThat(line(gaps, "UNE").gap().difference()).isEqualTo(-10);
        assertThat(line(gaps, "UNE").gap().isTargetWorse()).contains(false);
        assertThat(line(gaps, "UNE").peers()).isEqualTo(1);
        assertThat(line(gaps, "UNE").against()).isEqualTo("mean of SIDE south");
        assertThat(gaps.toString()).startsWith("Dham against the mean of SIDE south without it");
    }

    @Test
    void aggregatesAreNobodysPeers() {
        Districts districts =
                Districts.ofACity().described(RefArea.of("CITY", "The city").withPeerGroups(Map.of("SIDE", "north")));
        assertThat(line(AreaGaps.toPeers(districts.scorecard(), A, "SIDE"), "EMP")
                        .areas())
                .containsExactly("B");
    }

    @Test
    void withoutPeersTheMessageSaysWhatToDo() {
        Scorecard card = Districts.ofACity().scorecard();
        assertThatThrownBy(() -> AreaGaps.toPeers(card, A, "SIZE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in a column of that name")
                .hasMessageContaining("[SIDE]");
        Scorecard alone = Districts.ofACity().without("EMP", "B", "2023").scorecard();
        assertThatThrownBy(() -> AreaGaps.toPeers(alone, A, "SIDE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SIDE north");
    }

    @Test
    void aConfidentialFigureIsInNoMeanAndHasNoGap() {
        Observation secret = Observation.of("EMP", RowKey.of("B", "2023"), 70).withConf(ConfStatus.CONFIDENTIAL);
        Scorecard card = Districts.ofACity().with(secret).scorecard();
        AreaGaps.Line ofA = line(AreaGaps.toPeers(card, A, "SIDE"), "EMP");
        assertThat(ofA.gap().absent()).contains(AbsenceReason.SUPPRESSED);
        assertThat(ofA.gap().reference().value()).isNull();
        assertThat(ofA.peers()).isZero();
        AreaGaps.Line ofB = line(AreaGaps.toPeers(card, RowKey.of("B", "2023"), "SIDE"), "EMP");
        assertThat(ofB.gap().target().value()).isNull();
        assertThat(ofB.whyNot()).isEqualTo("own figure suppressed");
    }

    @Test
    void theBestAreNamedAllWhereSeveralAreBest() {
        Districts districts = Districts.ofACity()
                .with("EMP", "B", 80)
                .with("EMP", "CITY", 99)
                .with("UNE", "A", 5)
                .with("UNE", "B", 7)
                .with("POP", "A", 100);
        AreaGaps gaps = AreaGaps.toBest(districts.scorecard(), A);
        assertThat(line(gaps, "EMP").against()).isEqualTo("B+C");
        assertThat(line(gaps, "EMP").gap().difference()).isEqualTo(-20);
        assertThat(line(gaps, "UNE").against()).isEqualTo("A");
        assertThat(line(gaps, "UNE").gap().difference()).isZero();
        assertThat(line(gaps, "LAW").against()).isEmpty();
        assertThat(gaps.find("POP")).isEmpty();
        assertThat(gaps.toString()).contains("AGAINST", "Bville, Cton", "own figure missing");
        assertThat(AreaGaps.toParent(districts.scorecard(), A).toString()).doesNotContain("AGAINST");
    }

    @Test
    void figuresAreEqualByTheResolution() {
        Districts districts = Districts.ofACity().with("EMP", "A", 0.1 + 0.2).with("EMP", "B", 0.3);
        AreaGaps gaps = AreaGaps.toPeers(districts.scorecard(), A, "SIDE");
        assertThat(line(gaps, "EMP").gap().difference()).isZero();
        assertThat(line(gaps, "EMP").gap().isTargetWorse()).contains(false);
        assertThat(line(gaps, "all").gap().difference()).isZero();
    }

    @Test
    void figuresOfAnotherDefinitionAreNotCompared() {
        Districts districts = Districts.ofACity().flagged("EMP", "B", 70, ObsStatus.DEFINITION_DIFFERS);
        Scorecard card = districts.scorecard();
        assertThat(line(AreaGaps.toPeers(card, A, "SIDE"), "EMP").whyNot())
                .isEqualTo("the definition differs for the reference only, by its flag 'd'");
        assertThat(line(AreaGaps.toPeers(card, A, "SIDE"), "EMP").gap().difference())
                .isNull();
        Scorecard best =
                districts.flagged("EMP", "C", 80, ObsStatus.DEFINITION_DIFFERS).scorecard();
        assertThat(line(AreaGaps.toBest(best, A), "EMP").areas()).containsExactly("D");
    }

    @Test
    void theFlagsOfAllThatEnterAreCarried() {
        Districts districts = Districts.ofACity()
                .flagged("EMP", "A", 60, ObsStatus.BREAK)
                .flagged("EMP", "B", 70, ObsStatus.LOW_RELIABILITY);
        AreaGaps gaps = AreaGaps.toPeers(districts.scorecard(), A, "SIDE");
        assertThat(line(gaps, "EMP").gap().quality().status()).isEqualTo("bu");
        assertThat(gaps.toString()).contains("60 b", "70 u").contains("b: break in the series; u: low reliability");
    }

    @Test
    void theNearestAreComparedByTheirMean() {
        Districts districts = Districts.ofACity()
                .with("POP", "A", 100)
                .with("POP", "B", 900)
                .with("POP", "C", 110)
                .with("POP", "D", 120);
        AreaGaps gaps = AreaGaps.toNearest(districts.scorecard(), A, 2, List.of("POP"));
        assertThat(line(gaps, "EMP").gap().reference().value()).isEqualTo(75);
        assertThat(line(gaps, "EMP").against()).isEqualTo("mean of the nearest 2");
        assertThat(gaps.nearest().orElseThrow().areas()).containsExactly("C", "D");
        assertThat(gaps.toString()).startsWith("Aford against the mean of the nearest 2 by POP");
    }

    @Test
    void aBaseYearIsItsOwnYardstick() {
        Districts districts = Districts.empty()
                .with("EMP", "A", "2020", 50)
                .with("EMP", "B", "2020", 70)
                .with("EMP", "A", "2023", 60)
                .with("EMP", "B", "2023", 90);
        Methodology learning = Methodology.standard().withNormalisation(MinMax.standard());
        Scorecard card = districts.study().withMethodology(learning).score();
        AreaGaps gaps = AreaGaps.toBaseYear(card, A, "2020");
        assertThat(line(gaps, "EMP").gap().reference().value()).isEqualTo(60);
        assertThat(line(gaps, "EMP").gap().difference()).isZero();
        assertThat(card.score("all", A).value()).isEqualTo(25);
        assertThat(line(gaps, "all").gap().target().value()).isEqualTo(50);
        assertThat(line(gaps, "all").gap().reference().value()).isEqualTo(50);
        assertThat(gaps.toString()).startsWith("A against the mean of 2020, by the yardstick of 2020 only");
        assertThat(gaps.scorecard().score("all", A).value()).isEqualTo(50);
        assertThatThrownBy(() -> AreaGaps.toBaseYear(card, A, "2019"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[2020, 2023]");
    }

    @Test
    void refusedScoresHaveNoGaps() {
        Methodology unscored = Methodology.standard().withOutputs(Set.of(Output.RANKS));
        AreaGaps gaps = AreaGaps.toBest(
                Districts.ofACity().study().withMethodology(unscored).score(), A);
        assertThat(gaps.find("all")).isEmpty();
        assertThat(line(gaps, "EMP").gap().difference()).isEqualTo(-20);
    }
}
