package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Raw values of checklists in ranges whose ends, such as 0.3 and 0.9, are no doubles. */
class ChecklistProperties {
    private static List<Checklist.Item> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Checklist.Item.of("i" + i, ""))
                .toList();
    }

    @Property
    void pointsRiseFromTheLowerEndAndLieInTheRange(
            @ForAll @IntRange(min = -40, max = 40) int lower,
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 20) int count) {
        PointsRange range = PointsRange.of(lower / 10.0, (lower + width) / 10.0);
        Checklist list = new Checklist(items(count), null, range);
        List<String> ids = list.items().stream().map(Checklist.Item::id).toList();
        double[] points = IntStream.rangeClosed(0, count)
                .mapToDouble(held -> list.points(ids.subList(0, held)))
                .toArray();
        assertThat(points[0]).isEqualTo(range.lower());
        assertThat(points).isSorted();
        assertThat(points[count]).isLessThanOrEqualTo(range.upper()).isCloseTo(range.upper(), within(1e-14));
    }
}
