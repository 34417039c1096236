package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of interlinkages whatever the order in which things are given. */
class InterlinkagesProperties {
    @Property(tries = 30)
    void theOrderOfAreasChangesNothing(@ForAll @IntRange(min = 2, max = 30) int areas, @ForAll long seed) {
        List<Observation> shuffled = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(seed));
        for (Observation each : InterlinkagesTest.observations(areas, seed)) {
            int area = Integer.parseInt(each.key().refArea().substring(1));
            RowKey other = RowKey.of("A" + places.get(area), "2021");
            shuffled.add(Observation.of(each.indicator(), other, each.value()));
        }
        Interlinkages straight = Interlinkages.of(
                InterlinkagesTest.score(InterlinkagesTest.observations(areas, seed), "tree"),
                InterlinkagesTest.AREAS,
                InterlinkagesTest.AREAS,
                "2021");
        assertThat(Interlinkages.of(
                        InterlinkagesTest.score(shuffled, "tree"),
                        InterlinkagesTest.AREAS,
                        InterlinkagesTest.AREAS,
                        "2021"))
                .isEqualTo(straight);
    }
}
