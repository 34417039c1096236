package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.AreaShare;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Location;
import eu.niem.io.table.TableEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class AreaRecalculationProperties {
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("people", "People", Quantity.of("PS", 0, 100)),
                    Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100))));

    private static List<Observation> recalculated(List<AreaShare> shares, List<Observation> observations) {
        List<TableEntry<AreaShare>> entries = shares.stream()
                .map(share -> new TableEntry<>(share, column -> Location.of("areas-crosswalk.csv")))
                .toList();
        return new AreaRecalculation(FRAMEWORK, new ListedEntries<>(entries, true)).of(observations);
    }

    private static double number(Observation observation) {
        return ((Value.Numeric) observation.value()).number();
    }

    private static Observation people(String area, double number) {
        return Observation.of("people", RowKey.of(area, "2020"), number);
    }

    /** Shares of three digits of some areas, which go to several others. */
    private static List<AreaShare> shares(Random random, int areas) {
        List<AreaShare> shares = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            int left = 1000;
            for (int to = 0; left > 0; to++) {
                int share = to == 4 ? left : 1 + random.nextInt(left);
                shares.add(new AreaShare("F" + area, "T" + (area + to) % (areas + 2), share / 1000.0));
                left -= share;
            }
        }
        return shares;
    }

    private static List<Observation> counts(Random random, int areas) {
        List<Observation> counts = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            counts.add(people("F" + area, random.nextInt(1_000_000)));
        }
        return counts;
    }

    @Property
    void splittingThenMergingBackGivesTheCount(
            @ForAll @IntRange(max = 1_000_000_000) int count, @ForAll @IntRange(min = 1, max = 999) int share) {
        List<AreaShare> shares = List.of(
                new AreaShare("A", "B", share / 1000.0),
                new AreaShare("A", "C", (1000 - share) / 1000.0),
                new AreaShare("B", "D", 1),
                new AreaShare("C", "D", 1));
        assertThat(recalculated(shares, List.of(people("A", count))))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.key().refArea()).isEqualTo("D");
                    assertThat(number(made)).isEqualTo(count);
                });
    }

    @Property(tries = 200)
    void theTotalOfCountsIsUnchanged(@ForAll Random random, @ForAll @IntRange(min = 3, max = 8) int areas) {
        List<Observation> before = counts(random, areas);
        double total =
                before.stream().mapToDouble(AreaRecalculationProperties::number).sum();
        List<Observation> after = recalculated(shares(random, areas), before);
        assertThat(after).extracting(each -> each.key().refArea().charAt(0)).containsOnly('T');
        assertThat(after.stream()
                        .mapToDouble(AreaRecalculationProperties::number)
                        .sum())
                .isEqualTo(total, within(1e-9 * total));
    }

    @Property(tries = 200)
    void theOrderOfLinesAndObservationsChangesNothing(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 8) int areas) {
        List<Observation> observations = counts(random, areas);
        List<AreaShare> shares = shares(random, areas);
        List<Observation> once = recalculated(shares, observations);
        Collections.shuffle(shares, random);
        Collections.shuffle(observations, random);
        assertThat(recalculated(shares, observations)).containsExactlyInAnyOrderElementsOf(once);
    }

    @Property
    void theMeanOfEqualRatesIsThatRate(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double rate,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        List<AreaShare> shares =
                List.of(new AreaShare("A", "B", share), new AreaShare("A", "C", 1 - share), new AreaShare("D", "B", 1));
        List<Observation> made = recalculated(
                shares,
                List.of(
                        Observation.of("rate", RowKey.of("A", "2020"), rate),
                        Observation.of("rate", RowKey.of("D", "2020"), rate)));
        assertThat(made).hasSize(2).allSatisfy(each -> assertThat(number(each)).isEqualTo(rate == 0 ? 0.0 : rate));
    }
}
