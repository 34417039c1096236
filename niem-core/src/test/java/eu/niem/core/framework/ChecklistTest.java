package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    /** In doubles 0.3 and 0.9 - 0.3 make 0.9000000000000001, and 0.6 and 1.7 - 0.6 make 1.7000000000000002. */
    @Test
    void whereAllItemsHoldRoundingDoesNotLeadAboveTheUpperEnd() {
        Checklist one = Checklist.of(Checklist.Item.of("a", "A"));
        assertThat(all(one.withRange(PointsRange.of(0.3, 0.9)))).isEqualTo(0.9);
        assertThat(all(one.withRange(PointsRange.of(0.6, 1.7)))).isEqualTo(1.7);
        assertThat(all(of(0.2, 0.4).withRange(PointsRange.of(0.3, 0.9)))).isEqualTo(0.9);
    }

    /** In doubles 0.7 - 0.1 is 0.6, and the sum of 0.2 and 0.4 is the double after it. */
    @Test
    void itemsMayAddUpToTheWidthOfTheRangeButForRounding() {
        PointsRange range = PointsRange.of(0.1, 0.7);
        assertThat(0.2 + 0.4).isEqualTo(Math.nextUp(range.width()));
        assertThat(all(of(0.2, 0.4).withRange(range))).isEqualTo(0.7);
        assertThatThrownBy(() -> of(0.2, 0.4001).withRange(range)).hasMessageContaining("add up to at most 0.6");
    }

    @Test
    void toMeetANumberOfItemsThoseOfFewestPointsAreAdded() {
        Checklist list = of(50, 10, 20, 10).withStandard(Checklist.Required.atLeast(3));

        assertThat(list.raisedToStandard(List.of("i2"))).containsExactlyInAnyOrder("i1", "i2", "i3");
        assertThat(list.points(list.raisedToStandard(List.of("i0", "x")))).isEqualTo(70);
        assertThat(list.raisedToStandard(List.of("i0", "i1", "i2", "i3"))).hasSize(4);
    }

    @Test
    void aStandardAsksForItemsOfTheList() {
        assertThatThrownBy(() -> of(1, 2).withStandard(Checklist.Required.all("i7")))
                .hasMessageContaining("must be items of the checklist");
        assertThatThrownBy(() -> of(1, 2).withStandard(Checklist.Required.atLeast(3)))
                .hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> Checklist.Required.atLeast(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> of(1).meetsStandard(List.of())).isInstanceOf(IllegalStateException.class);
    }
}
