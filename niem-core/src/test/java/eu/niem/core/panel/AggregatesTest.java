package eu.niem.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RefArea.Kind;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AggregatesTest {
    private static final Framework FRAMEWORK =
            Framework.of("f", "1", Dimension.of("all", "All", Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100))));

    /** Rows of 2020 and, of the areas but {@code DE11}, of 2021. */
    private static Panel panel(RefArea... described) {
        List<Observation> observations = new ArrayList<>();
        for (String area : List.of("DE", "DE1", "DE11", "AT", "EU28")) {
            observations.add(Observation.of("rate", RowKey.of(area, "2020"), 1));
            if (!area.equals("DE11")) {
                observations.add(Observation.of("rate", RowKey.of(area, "2021"), 1));
            }
        }
        return Panel.of(FRAMEWORK, observations, List.of(described), List.of());
    }

    private static List<String> aggregates(Panel panel) {
        return IntStream.range(0, panel.size())
                .filter(panel::isAggregate)
                .mapToObj(row -> panel.rows().get(row).toString())
                .toList();
    }

    private static RefArea area(String id, String parent) {
        return RefArea.of(id, "").withParent(parent);
    }

    @Test
    void aKnownCodeIsAnAggregateInEveryPeriod() {
        assertThat(aggregates(panel())).containsExactly("EU28 2020", "EU28 2021");
    }

    @Test
    void aParentIsAnAggregateOnlyWhereAreasLieBesideIt() {
        Panel panel = panel(area("DE11", "DE1"), area("DE1", ""));
        assertThat(aggregates(panel)).containsExactly("DE1 2020", "EU28 2020", "EU28 2021");
        assertThat(panel.isAggregate(RowKey.of("DE1", "2020", "REF")))
                .as("whatever the group")
                .isTrue();
    }

    @Test
    void theParentOfAParentIsOneToo() {
        Panel panel = panel(area("DE11", "DE1"), area("DE1", "DE"));
        assertThat(aggregates(panel)).containsExactly("DE 2020", "DE1 2020", "EU28 2020", "DE 2021", "EU28 2021");
        Panel without = panel.where(key -> !key.refArea().equals("DE1"));
        assertThat(aggregates(without)).as("with a gap between them").contains("DE 2020");
    }

    @Test
    void onlyASaidKindOverridesCodeAndParent() {
        Panel panel = panel(
                RefArea.of("EU28", "").withKind(Kind.AREA),
                area("DE1", "DE"),
                area("DE", "").withKind(Kind.AREA),
                RefArea.of("AT", "").withKind(Kind.AGGREGATE));
        assertThat(aggregates(panel)).containsExactly("AT 2020", "AT 2021");
    }

    @Test
    void areasThatLieInEachOtherEndSomewhere() {
        assertThat(aggregates(panel(area("AT", "DE"), area("DE", "DE1"), area("DE1", "AT"))))
                .contains("DE 2020", "DE1 2020", "AT 2020");
    }

    @Test
    void anAggregateIsNobodysPeer() {
        RefArea union = RefArea.of("EU28", "").withPeerGroups(Map.of("EU", "yes"));
        RefArea austria = RefArea.of("AT", "").withPeerGroups(Map.of("EU", "yes"));
        assertThat(panel(union, austria).peers("EU", "yes")).containsExactly("AT");
    }

    @Test
    void withoutAggregatesTheAreasStay() {
        Panel panel = panel(area("DE11", "DE1"));
        assertThat(panel.hasAggregates()).isTrue();
        assertThat(panel.withoutAggregates().rows().stream().map(RowKey::toString))
                .containsExactly("AT 2020", "DE 2020", "DE11 2020", "AT 2021", "DE 2021", "DE1 2021");
        assertThat(panel.withoutAggregates().hasAggregates()).isFalse();
    }
}
