package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparabilityTest {
    private static final Quantity SURVEY =
            Quantity.of("PC", 0, 100).withAges("20-64").withDefinition("ILO");
    private static final Panel PANEL = Panel.of(
                    Framework.of(
                            "f",
                            "1",
                            Dimension.of(
                                    "all",
                                    "All",
                                    Indicator.of("EMP", "Employed", SURVEY),
                                    Indicator.of(
                                            "REG",
                                            "Registered",
                                            SURVEY.withAges("15-64").withDefinition("register")),
                                    Indicator.of(
                                            "ANY", "Any", SURVEY.withAges("").withDefinition("")),
                                    Indicator.of("NUM", "Number", Quantity.of("PS", Direction.LOWER_IS_BETTER)))),
                    List.of())
            .withGroups(List.of(
                    Group.of("OLD", "Old").withFacets(Map.of("AGE", "Y_GE65")),
                    Group.of("YOUNG", "Young").withFacets(Map.of("AGE", "Y15-24"))));

    private static Observation observation(String indicator, String period, String group) {
        return Observation.of(indicator, RowKey.of("A", period, group), 50);
    }

    @Test
    void everythingThatDiffersIsNamed() {
        Observation one = observation("EMP", "2023", "OLD");
        Observation other = observation("REG", "2022", "YOUNG").withStatus(Set.of(ObsStatus.DEFINITION_DIFFERS));
        assertThat(Comparability.differences(PANEL, one, other))
                .containsExactly(
                        "the age range is '20-64' and '15-64'",
                        "the definition is 'ILO' and 'register'",
                        "the period is '2023' and '2022'",
                        "the ages of the groups are 'Y_GE65' and 'Y15-24'",
                        "the definition differs for the reference only, by its flag 'd'");
        assertThatThrownBy(() -> Comparability.gap(PANEL, one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("may not be compared")
                .hasMessageContaining("the period is '2023' and '2022'");
    }

    @Test
    void unitsAndDirectionsMustBeTheSame() {
        assertThat(Comparability.differences(
                        PANEL, observation("EMP", "2023", "OLD"), observation("NUM", "2023", "OLD")))
                .containsExactly(
                        "the unit of measure is 'PC' and 'PS'",
                        "the direction is 'higher-is-better' and 'lower-is-better'");
    }

    @Test
    void whatOneSideDoesNotSayKeepsNothingApart() {
        GroupGap gap = Comparability.gap(PANEL, observation("EMP", "2023", "OLD"), observation("ANY", "2023", "NAT"));
        assertThat(gap.difference()).isZero();
        assertThat(gap.direction()).contains(Direction.HIGHER_IS_BETTER);
    }
}
