package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static Checklist of(double... points) {
        Checklist.Item[] items = new Checklist.Item[points.length];
        for (int i = 0; i < points.length; i++) {
            items[i] = new Checklist.Item("i" + i, "", points[i]);
        }
        return Checklist.of(items);
    }

    private static double all(Checklist list) {
        return list.points(list.items().stream().map(Checklist.Item::id).toList());
    }

    /** One after the other 0.1, 0.2 and 0.3 make 0.6000000000000001, backwards 0.6; the true sum is nearest to 0.6. */
    @Test
    void theOrderOfItemsChangesNoDigitOfTheirPoints() {
        assertThat(Stream.of(of(0.1, 0.2, 0.3), of(0.3, 0.2, 0.1), of(0.2, 0.3, 0.1)))
                .allSatisfy(list -> assertThat(all(list)).isEqualTo(0.6));
        assertThat(all(of(33.3, 33.3, 33.4))).isEqualTo(100);
    }

    @Test
    void wholePointsAddUpAsTheyAre() {
        Checklist list = of(20, 30, 50);
        assertThat(all(list)).isEqualTo(100);
        assertThat(list.points(List.of("i2", "i0", "other"))).isEqualTo(70);
        assertThat(list.points(List.of())).isZero();
    }
}
