package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.Quality;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapSummaryTest {
    private static GapSummary.Extreme extreme(String area, double difference) {
        return new GapSummary.Extreme(area, difference, Quality.UNKNOWN);
    }

    @Test
    void oneLineAnswersFourQuestions() {
        GapSummary summary =
                GapSummary.of(GroupGaps.of(Citizens.ofThreeCities().scorecard()).node("EMP"));
        assertThat(summary.lines()).singleElement().satisfies(line -> {
            assertThat(line.median()).isEqualTo(-8);
            assertThat(line.worse()).isEqualTo(2);
            assertThat(line.withGap()).isEqualTo(3);
            assertThat(line.withInterval()).isZero();
            assertThat(List.of(line.closed(), line.widened(), line.unchanged())).containsExactly(1, 1, 1);
            assertThat(line.smallest()).isEqualTo(extreme("C", 1));
            assertThat(line.largest()).isEqualTo(extreme("A", -10));
        });
        assertThat(summary.toString())
                .contains("Gaps between groups in 2023, and what became of them since 2020")
                .contains("2 of 3", "Aford -10")
                .endsWith(
                        "Whether a difference is real is not known: no gap has an interval, which needs errors or sample sizes.");
    }

    @Test
    void theSmallestGapIsThatOfTheLeastDisadvantage() {
        GroupGaps gaps = GroupGaps.of(Citizens.empty()
                .with("UNE", "A", "2023", "NAT", 5)
                .with("UNE", "A", "2023", "NEU", 4)
                .with("UNE", "B", "2023", "NAT", 5)
                .with("UNE", "B", "2023", "NEU", 5.5)
                .scorecard());
        assertThat(GapSummary.of(gaps.node("UNE")).lines().get(0).smallest()).isEqualTo(extreme("A", -1));
    }

    @Test
    void differencesBeyondNoiseAreCountedAmongThoseWithAnInterval() {
        Citizens citizens = Citizens.ofThreeCities();
        for (String group : List.of("NAT", "NEU")) {
            for (String area : List.of("A", "B")) {
                double number = area.equals("A") && group.equals("NEU") ? 30 : 80;
                citizens.with(Observation.of("EMP", RowKey.of(area, "2023", group), number)
                        .withSampleSize(100.0));
            }
        }
        GapSummary summary = GapSummary.of(GroupGaps.of(citizens.scorecard()).node("EMP"));
        assertThat(summary.lines().get(0).withInterval()).isEqualTo(2);
        assertThat(summary.lines().get(0).real()).isEqualTo(1);
        assertThat(summary.toString()).contains("1 of 2").contains("of 95 %, of samples taken as independent");
    }

    @Test
    void whatIsCountedForContextIsLeftOut() {
        Citizens citizens = Citizens.empty()
                .employed("A", "2023", 80, 70)
                .with("POP", "A", "2023", "NAT", 1000)
                .with("POP", "A", "2023", "NEU", 100);
        GroupGaps gaps = GroupGaps.of(citizens.scorecard());
        assertThat(gaps.node("POP").lines()).hasSize(1);
        assertThat(GapSummary.of(gaps).lines())
                .extracting(GapSummary.Line::node)
                .contains("EMP", "labour")
                .doesNotContain("POP");
    }

    @Test
    void flagsOfAnyAreaStandBesideWhatTheyEnter() {
        Citizens citizens = Citizens.ofThreeCities().flagged("A", "2023", "NEU", ObsStatus.LOW_RELIABILITY);
        GapSummary summary = GapSummary.of(GroupGaps.of(citizens.scorecard()).node("EMP"));
        assertThat(summary.lines().get(0).quality().status()).isEqualTo("u");
        assertThat(summary.toString())
                .contains("-8 u", "Aford -10 u", "u: low reliability")
                .doesNotContain("C 1 u");
        assertThat(summary.data().columns()).contains("STATUS");
    }

    @Test
    void oneAreaIsAnsweredWithYesOrNo() {
        GapSummary summary = GapSummary.of(
                GroupGaps.of(Citizens.ofThreeCities().scorecard()).node("EMP").area("A"));
        assertThat(summary.table().where("NAME", "Employment rate").rows().get(0))
                .contains("yes", "no");
        assertThat(summary.lines().get(0).smallest()).isNull();
    }
}
