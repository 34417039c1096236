package eu.niem.scoring.evaluation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.scoring.methodology.ProgressRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private static final Quantity.Target EIGHTY = Quantity.Target.of(80, "2030");
    private static final Quantity.Target BASED = EIGHTY.withBase(50, "2015");

    @Test
    void flagsOfABaseThatIsNotShownAreNotShownEither() {
        Observation secret =
                Rates.of("2020", 60).withStatus(Set.of(ObsStatus.ESTIMATED)).withConf(ConfStatus.CONFIDENTIAL);
        assertThat(Rates.up(EIGHTY).with(secret).with("2025", 69).line().baseQuality())
                .isEqualTo(Quality.UNKNOWN);
        assertThat(Rates.up(EIGHTY)
                        .flagged("2020", 60, ObsStatus.ESTIMATED)
                        .line()
                        .baseQuality())
                .as("a single observation is not its own base")
                .isEqualTo(Quality.UNKNOWN);
    }

    @Test
    void whereTheTargetStatesABaseTheFirstObservationIsNone() {
        assertThat(Rates.up(BASED).secret("2020", 60).with("2025", 65).progress())
                .isEqualTo(ProgressClass.MOVING);
        assertThat(Rates.up(BASED)
                        .flagged("2020", 60, ObsStatus.DEFINITION_DIFFERS)
                        .with("2025", 65)
                        .progress())
                .isEqualTo(ProgressClass.MOVING);
    }

    @Test
    void aBreakAfterTheLatestValueBreaksNoChangeUpToIt() {
        Observation later = Observation.of(Rates.RATE, RowKey.of("A", "2026"), Value.missing(MissingReason.MISSING))
                .withStatus(Set.of(ObsStatus.BREAK));
        assertThat(Rates.up(EIGHTY)
                        .with("2020", 60)
                        .with("2025", 70)
                        .with(later)
                        .progress())
                .isEqualTo(ProgressClass.ON_TRACK);
    }

    @Test
    void withoutAnyObservationALineIsOfTheLastPeriodOfItsArea() {
        Panel panel = Panel.of(
                Framework.of(
                        "f",
                        "1",
                        Dimension.of(
                                "all",
                                "",
                                Indicator.of(Rates.RATE, "", Quantity.of("PC", 0, 100)),
                                Indicator.of(
                                        "NEVER", "", Quantity.of("PC", 0, 100).withTarget(EIGHTY)))),
                List.of(Rates.of("2020", 60), Rates.of("2021", 61)));
        TargetProgress progress = TargetProgress.of(panel, ProgressRule.standard(), Disclosure.of(List.of()));
        assertThat(progress.lines()).extracting(TargetProgress.Line::key).containsExactly(RowKey.of("A", "2021"));
        assertThat(progress.toString()).contains(AbsenceReason.MISSING.words());
    }

    @Test
    void aPanelWithoutObservationsHasNoLines() {
        assertThat(Rates.up(EIGHTY).by(ProgressRule.standard()).lines()).isEmpty();
    }

    @Test
    void aLineIsFoundByItsGroupToo() {
        TargetProgress progress = Rates.up(EIGHTY)
                .with(Observation.of(Rates.RATE, RowKey.of("A", "2020", "NAT"), 90))
                .with(Observation.of(Rates.RATE, RowKey.of("A", "2020", "REF"), 60))
                .by(ProgressRule.standard());
        assertThat(progress.find(Rates.RATE, "A", "REF").orElseThrow().value()).isEqualTo(60);
        assertThat(progress.find(Rates.RATE, "A", RowKey.TOTAL)).isEmpty();
    }

    @Test
    void aLineHasEitherAClassOrAReason() {
        assertThatThrownBy(() -> line(ProgressClass.UNDEFINED, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line(ProgressClass.MET, AbsenceReason.MISSING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MET, MISSING");
    }

    private static TargetProgress.Line line(ProgressClass progress, AbsenceReason absent) {
        RowKey key = RowKey.of("A", "2020");
        return new TargetProgress.Line(
                Rates.RATE,
                key,
                EIGHTY,
                null,
                null,
                null,
                progress,
                absent,
                null,
                Quality.UNKNOWN,
                Quality.UNKNOWN,
                false);
    }
}
