package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class AreaGapsProperties {
    private static final int COUNT = 4;

    private static Districts peers(List<Double> numbers) {
        Districts districts = Districts.empty();
        for (int i = 0; i < numbers.size(); i++) {
            String code = "P" + i;
            districts.with("EMP", code, numbers.get(i)).with("POP", code, i);
            districts.described(RefArea.of(code, code).withPeerGroups(Map.of("ALL", "yes")));
        }
        return districts;
    }

    @Property
    void nobodyIsBetterThanTheBest(@ForAll @Size(COUNT) List<@DoubleRange(min = 0, max = 100) Double> numbers) {
        Scorecard card = peers(numbers).scorecard();
        for (RowKey key : card.rows()) {
            for (String node : List.of("EMP", "all")) {
                GroupGap gap =
                        AreaGaps.toBest(card, key).find(node).orElseThrow().gap();
                assertThat(Objects.requireNonNull(gap.difference())).isNotPositive();
                boolean isBest = AreaGaps.toBest(card, key)
                        .find(node)
                        .orElseThrow()
                        .areas()
                        .contains(key.refArea());
                assertThat(isBest).isEqualTo(gap.difference() == 0);
            }
        }
    }

    @Property
    void allOthersAreTheNearestOfAllOthers(@ForAll @Size(COUNT) List<@DoubleRange(min = 0, max = 100) Double> numbers) {
        Scorecard card = peers(numbers).scorecard();
        RowKey key = RowKey.of("P1", "2023");
        GroupGap toPeers =
                AreaGaps.toPeers(card, key, "ALL").find("EMP").orElseThrow().gap();
        GroupGap toNearest = AreaGaps.toNearest(card, key, COUNT, List.of("POP"))
                .find("EMP")
                .orElseThrow()
                .gap();
        assertThat(toNearest.reference().value()).isEqualTo(toPeers.reference().value());
        assertThat(toNearest.isTargetWorse()).isEqualTo(toPeers.isTargetWorse());
    }
}
