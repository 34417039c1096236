package eu.niem.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100));
    private static final Indicator LAW =
            Indicator.of("law", "Law", Options.of(Option.of("yes", "Yes", 100), Option.of("no", "No", 0)));
    private static final Indicator LIST =
            Indicator.of("list", "List", Checklist.of(Checklist.Item.of("x", "X"), Checklist.Item.of("y", "Y")));
    private static final Indicator REFUGEES = RATE.withGroups(List.of("REF"));
    private static final Framework FRAMEWORK = Framework.of("f", "1", Dimension.of("all", "All", RATE, LAW, LIST));
    private static final RowKey AT = RowKey.of("AT", "2021");
    private static final RowKey BE = RowKey.of("BE", "2019");

    @Test
    void theNumberIsTheQuantityOrThePoints() {
        Panel panel = Panel.of(
                FRAMEWORK,
                List.of(
                        Observation.of("law", AT, Value.answer("yes")),
                        Observation.of("list", AT, Value.checks("y")),
                        Observation.of("rate", AT, 12.5),
                        Observation.of("list", BE, Value.checks())));
        assertThat(panel.rows()).containsExactly(BE, AT);
        assertThat(panel.column("law").get(1)).isEqualTo(100);
        assertThat(panel.column("list").get(1)).isEqualTo(50);
        assertThat(panel.column("rate").get(1)).isEqualTo(12.5);
        assertThat(panel.column("list").get(0)).as("none holds is an answer").isZero();
        assertThat(panel.observations().stream().map(Observation::indicator))
                .containsExactly("rate", "law", "list", "list");
    }

    @Test
    void aMissingCellIsNeverZero() {
        Panel panel = Panel.of(
                FRAMEWORK,
                List.of(
                        Observation.of("rate", AT, Value.missing(MissingReason.NOT_COLLECTED)),
                        Observation.of("law", BE, Value.answer("no"))));
        assertThat(panel.column("rate").get(1)).isNaN();
        assertThat(panel.column("rate").missing(1)).isEqualTo(MissingReason.NOT_COLLECTED);
        assertThat(panel.column("rate").missing(0)).isEqualTo(MissingReason.MISSING);
        assertThat(panel.column("law").present()).containsExactly(0);
    }

    @Test
    void whatIsNotAskedForAGroupIsNotApplicable() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", REFUGEES, LAW));
        Panel panel = Panel.of(framework, List.of(Observation.of("law", AT, Value.answer("no"))));
        assertThat(panel.column("rate").missing(0)).isEqualTo(MissingReason.NOT_APPLICABLE);
        assertThat(panel.column("law").isPresent(0)).isTrue();
    }

    @Test
    void aMissingValueOfAGroupThatIsNotAskedIsNoObservation() {
        Framework framework = Framework.of("f", "1", Dimension.of("all", "All", REFUGEES, LAW));
        Panel panel = Panel.of(
                framework,
                List.of(
                        Observation.of("law", AT, Value.answer("no")),
                        Observation.of("rate", AT, Value.missing(MissingReason.MISSING)),
                        Observation.of("rate", BE, Value.missing(MissingReason.MISSING)),
                        Observation.of("rate", BE.withGroup("REF"), Value.missing(MissingReason.MISSING))));
        assertThat(panel.rows()).containsExactly(BE.withGroup("REF"), AT);
        assertThat(panel.observations()).hasSize(2);
        assertThat(panel.column("rate").missing(1)).isEqualTo(MissingReason.NOT_APPLICABLE);
    }

    @Test
    void whatTheScaleDoesNotPermitIsRefused() {
        assertRefused(Observation.of("law", AT, Value.answer("maybe")), "indicator 'law' does not permit 'maybe'");
        assertRefused(Observation.of("law", AT, 100), "indicator 'law' does not permit '100'");
        assertRefused(Observation.of("list", AT, Value.checks("x", "z")), "indicator 'list' does not permit 'x+z'");
        assertRefused(Observation.of("rate", AT, Value.answer("yes")), "indicator 'rate' does not permit 'yes'");
        assertRefused(Observation.of("other", AT, 1), "known are [rate, law, list]");
    }

    private static void assertRefused(Observation observation, String message) {
        assertThatThrownBy(() -> Panel.of(FRAMEWORK, List.of(observation)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void twoObservationsOfACellAreRefused() {
        assertThatThrownBy(() ->
                        Panel.of(FRAMEWORK, List.of(Observation.of("rate", AT, 1), Observation.of("rate", AT, 1))))
                .hasMessage("indicator 'rate' has two observations for AT 2021");
        assertThatThrownBy(() -> Panel.of(
                        FRAMEWORK, List.of(), List.of(RefArea.of("AT", "a"), RefArea.of("AT", "b")), List.of()))
                .hasMessageContaining("the codes of areas must be different");
    }

    @Test
    void unknownAreasAreKnownByTheirCode() {
        Panel panel = Panel.of(
                FRAMEWORK, List.of(Observation.of("rate", AT, 1)), List.of(RefArea.of("BE", "Belgium")), List.of());
        assertThat(panel.areaName("AT")).isEqualTo("AT");
        assertThat(panel.areaName("BE")).isEqualTo("Belgium");
        assertThat(panel.refAreas()).containsExactly("AT");
        assertThatThrownBy(() -> panel.column("other")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void everyNameOfManyAreasIsFound() {
        List<RefArea> areas = IntStream.range(0, 100_000)
                .mapToObj(i -> RefArea.of("A" + i, "Area " + i))
                .toList();
        Panel panel = Panel.of(FRAMEWORK, List.of(), areas, List.of());
        assertThat(areas).allMatch(area -> panel.areaName(area.id()).equals(area.name()));
    }

    @Test
    void aPeriodOrAChoiceOfRowsIsAPanel() {
        Panel panel = Panel.of(FRAMEWORK, List.of(Observation.of("rate", AT, 1), Observation.of("rate", BE, 2)));
        assertThat(panel.period("2019").rows()).containsExactly(BE);
        assertThat(panel.where(key -> true)).isEqualTo(panel);
        assertThat(panel.timePeriods()).containsExactly("2019", "2021");
        assertThat(panel).isNotEqualTo(panel.period("2019"));
        assertThat(panel.toString()).startsWith("Panel of 'All': 2 observations of 3 indicators in 2 rows");
    }

    @Test
    void columnsAreEqualByBitsAndReasons() {
        double[] values = {1, Double.NaN, -0.0};
        Column column = Column.of("c", values);
        values[0] = 7;
        assertThat(column.get(0)).as("copied").isEqualTo(1);
        assertThat(column)
                .isEqualTo(Column.of("c", 1, Double.NaN, -0.0))
                .isNotEqualTo(Column.of("c", 1, Double.NaN, 0));
        assertThat(column.select(2, 1).size()).isEqualTo(2);
        assertThat(column.select(1).missing(0)).isEqualTo(MissingReason.MISSING);
        assertThat(column).hasToString("Column c: 2 of 3 rows have a value");
    }
}
