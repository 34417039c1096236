package eu.niem.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelBuilderTest {
    private static final Indicator RATE = Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100));
    private static final Indicator LAW =
            Indicator.of("law", "Law", Options.of(Option.of("yes", "Yes", 100), Option.of("no", "No", 0)));
    private static final Framework FRAMEWORK = Framework.of("f", "1", Dimension.of("all", "All", RATE, LAW));
    private static final RowKey AT = RowKey.of("AT", "2021");
    private static final RowKey BE = RowKey.of("BE", "2021");

    @Test
    void aNumberIsAnObservationOfNormalStatus() {
        Panel panel = Panel.builder(FRAMEWORK)
                .add("rate", BE, 40)
                .add("rate", AT, 50.5)
                .build();
        assertThat(panel.observations())
                .containsExactly(Observation.of("rate", AT, 50.5), Observation.of("rate", BE, 40));
    }

    @Test
    void areasAndGroupsAreDescribed() {
        Panel panel = Panel.builder(FRAMEWORK)
                .areas(List.of(RefArea.of("AT", "Austria")))
                .groups(List.of(Group.of("_T", "All people")))
                .add("rate", AT, 1)
                .build();
        assertThat(panel.areaName("AT")).isEqualTo("Austria");
        assertThat(panel.groupName("_T")).isEqualTo("All people");
    }

    @Test
    void whatIsRefusedLeavesNoRow() {
        PanelBuilder builder = Panel.builder(FRAMEWORK).add("rate", AT, 1);
        assertThatThrownBy(() -> builder.add("law", BE, 100))
                .hasMessageContaining("indicator 'law' does not permit '100'");
        assertThatThrownBy(() -> builder.add(Observation.of("law", BE, Value.answer("perhaps"))))
                .hasMessageContaining("'perhaps'");
        assertThatThrownBy(() -> builder.add("rat", BE, 1)).hasMessageContaining("'rat'; known are [rate, law]");
        assertThatThrownBy(() -> builder.add("rate", BE, Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> builder.add("rate", AT, 2)).hasMessageContaining("two observations for AT 2021");
        assertThat(builder.build()).isEqualTo(Panel.of(FRAMEWORK, List.of(Observation.of("rate", AT, 1))));
    }

    @Test
    void aPanelThatWasBuiltDoesNotChange() {
        PanelBuilder builder = Panel.builder(FRAMEWORK).add("rate", BE, 1);
        Panel first = builder.build();
        Panel second = builder.add("rate", AT, 2).build();
        assertThat(first.observations()).containsExactly(Observation.of("rate", BE, 1));
        assertThat(second.rows()).containsExactly(AT, BE);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 255, 256, 1000}) // the numbers of up to 255 stand in a byte
    void manyDifferentRemarksComeBack(int count) {
        List<Observation> given = IntStream.range(0, count)
                .mapToObj(i -> Observation.of("rate", RowKey.of("A" + (1000 + i), "2021"), i)
                        .withComment("remark " + i))
                .toList();
        Panel panel = Panel.of(FRAMEWORK, given);
        assertThat(panel.observations()).isEqualTo(given);
        assertThat(panel.where(key -> key.refArea().compareTo("A1190") >= 0).observations())
                .isEqualTo(given.subList(190, count));
    }

    @Test
    void panelsOfOtherRowsAreNotEqual() {
        Panel one = Panel.builder(FRAMEWORK).add("rate", AT, 1).build();
        assertThat(Panel.builder(FRAMEWORK).add("rate", BE, 1).build()).isNotEqualTo(one);
    }
}
