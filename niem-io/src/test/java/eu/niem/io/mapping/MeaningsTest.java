package eu.niem.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Location;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.reading.Issues;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
    private static final Location WHERE = new Location("a.csv", 0, 0, "column");

    private final Issues issues = new Issues(10);
    private final Meanings meanings = new Meanings(
            new KnownIndicators(
                    Map.of(
                            "EMP",
                            Optional.of(
                                    Indicator.of("EMP", "Employment", Quantity.of("PC", Direction.HIGHER_IS_BETTER)))),
                    Set.of(),
                    true),
            issues);

    private @Nullable String code(String axis, String text) {
        return meanings.code(axis, text, false, true, WHERE);
    }

    private @Nullable String byName(String text) {
        return meanings.code("area", text, true, false, WHERE);
    }

    private String said() {
        assertThat(issues.list()).hasSize(1);
        return issues.list().get(0).toString();
    }

    @Test
    void aBlankGroupIsTheTotal() {
        assertThat(code("group", "")).isEqualTo("_T");
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void aBlankAreaIsAnIssueThatSaysHowToLeaveItOut() {
        assertThat(code("area", "")).isNull();
        assertThat(said()).contains("[missing-value]", "by \"skip\": {\"column\": [\"\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020",
        "2020M05, 2020-05",
        "2020Q3, 2020-Q3",
        "2020S1, 2020-S1",
        "2020W7, 2020-W7",
        "2020A00, 2020",
        "2020-05, 2020-05",
        "last, last"
    })
    void periodsAsEurostatWroteThemAreReadInStatisticalForms(String text, String code) {
        assertThat(code("period", text)).isEqualTo(code);
        assertThat(meanings.code("period", text, false, false, WHERE)).isEqualTo(text);
    }

    @Test
    void aNameIsLookedUpWithoutRegardToItsCase() {
        meanings.name("area", "W01", " Innere\u00A0Stadt ");
        assertThat(byName("INNERE STADT")).isEqualTo("W01");
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void aNameOfTwoCodesIsAnIssue() {
        meanings.name("area", "A", "Neustadt");
        meanings.name("area", "B", "neustadt");
        assertThat(byName("Neustadt")).isNull();
        assertThat(said()).contains("several areas are named 'Neustadt', A and B");
    }

    @Test
    void aNameThatNobodyHasShowsTheNearestAndBothCures() {
        meanings.name("area", "A", "Altstadt");
        assertThat(byName("Altstatt")).isNull();
        assertThat(said())
                .contains(
                        "did you mean 'altstadt'",
                        "add the name in areas.csv",
                        "\"skip\": {\"column\": [\"Altstatt\"]}");
    }

    @Test
    void withoutAnyNameTheFileToWriteIsNamed() {
        assertThat(byName("Altstadt")).isNull();
        assertThat(said()).contains("no area is known by name: list codes and names in areas.csv");
    }

    @Test
    void anIndicatorThatTheFrameworkLacksIsAnIssue() {
        assertThat(code("indicator", "EMP")).isEqualTo("EMP");
        assertThat(code("indicator", "ENP")).isNull();
        assertThat(said()).contains("did you mean 'EMP'", "\"rename\": {\"column\": {\"ENP\": \"...\"}}");
    }
}
