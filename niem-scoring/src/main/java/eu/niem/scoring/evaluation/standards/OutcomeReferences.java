package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes;
import eu.niem.scoring.statistics.numeric.MeanOfOthers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What observed outcomes are shown beside. What is hidden is never such a figure, nor part of a mean. The figures of an
 * indicator are looked through once: then each period and group has a sum, from which one's own figure is taken away.
 */
final class OutcomeReferences {
    private final Panel panel;
    private final Disclosure disclosure;
    private final Map<String, Map<Slice, Others>> others = new HashMap<>();

    OutcomeReferences(Panel panel, Disclosure disclosure) {
        this.panel = panel;
        this.disclosure = disclosure;
    }

    /** Finds what the outcome of a row is shown beside; empty where there is nothing. */
    Optional<Outcomes.Reference> find(Indicator indicator, int row) {
        RowKey key = panel.rows().get(row);
        Optional<Outcomes.Reference> ofGroup = panel.findGroup(key.group())
                .map(Group::reference)
                .filter(code -> !code.isEmpty())
                .flatMap(code -> panel.findRow(key.withGroup(code)))
                .filter(place -> isShown(indicator, place))
                .map(place -> ofGroup(indicator, place));
        return ofGroup.isPresent()
                ? ofGroup
                : Optional.ofNullable(others.computeIfAbsent(indicator.id(), id -> others(indicator))
                                .get(key.slice()))
                        .flatMap(all -> all.without(row));
    }

    private boolean isShown(Indicator indicator, int row) {
        return panel.column(indicator.id()).isPresent(row)
                && panel.findObservation(indicator.id(), row).isPresent()
                && !disclosure.isSuppressed(indicator.id(), panel.rows().get(row));
    }

    private Outcomes.Reference ofGroup(Indicator indicator, int row) {
        Observation observation = panel.findObservation(indicator.id(), row).orElseThrow();
        return new Outcomes.Reference(
                observation.key().group(),
                panel.column(indicator.id()).get(row),
                Quality.of(observation),
                observation.sampleSize(),
                0);
    }

    private Map<Slice, Others> others(Indicator indicator) {
        Map<Slice, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < panel.size(); row++) {
            if (!panel.isAggregate(row) && isShown(indicator, row)) {
                rows.computeIfAbsent(panel.rows().get(row).slice(), slice -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<Slice, Others> bySlice = new HashMap<>();
        rows.forEach((slice, of) -> bySlice.put(slice, new Others(panel, indicator, of)));
        return bySlice;
    }

    /** The figures of one indicator, period and group that means are made of: the mean without any one of them. */
    private static final class Others {
        private final Panel panel;
        private final Indicator indicator;
        private final BitSet rows = new BitSet();
        private final MeanOfOthers means;
        private final Map<ObsStatus, Integer> flags = new EnumMap<>(ObsStatus.class);
        private final double[] leastSizes;

        Others(Panel panel, Indicator indicator, List<Integer> rows) {
            this.panel = panel;
            this.indicator = indicator;
            Column column = panel.column(indicator.id());
            this.means = MeanOfOthers.of(rows.stream().mapToDouble(column::get).toArray());
            rows.forEach(this.rows::set);
            rows.forEach(row -> observation(row).status().forEach(flag -> flags.merge(flag, 1, Integer::sum)));
            this.leastSizes = rows.stream()
                    .map(row -> observation(row).sampleSize())
                    .filter(Objects::nonNull)
                    .mapToDouble(size -> size)
                    .sorted()
                    .limit(2)
                    .toArray();
        }

        private Observation observation(int row) {
            return panel.findObservation(indicator.id(), row).orElseThrow();
        }

        /** Returns the mean of all but that of a row, which need not be among them; empty where there is no other. */
        Optional<Outcomes.Reference> without(int row) {
            boolean isOne = rows.get(row);
            int areas = means.count() - (isOne ? 1 : 0);
            double mean = isOne ? means.without(panel.column(indicator.id()).get(row)) : means.ofAll();
            return areas == 0
                    ? Optional.empty()
                    : Optional.of(new Outcomes.Reference(
                            Outcomes.Reference.OTHERS, mean, quality(row), leastSize(row), areas));
        }

        private Quality quality(int row) {
            Set<ObsStatus> own = rows.get(row) ? observation(row).status() : Set.of();
            Set<ObsStatus> left = EnumSet.noneOf(ObsStatus.class);
            flags.forEach((flag, count) -> {
                if (count > (own.contains(flag) ? 1 : 0)) {
                    left.add(flag);
                }
            });
            return new Quality(null, left, false);
        }

        /** Returns the least sample size of the others; where one's own is the least of all, the next. */
        private @Nullable Double leastSize(int row) {
            Double own = rows.get(row) ? observation(row).sampleSize() : null;
            int place = own != null && own == leastSizes[0] ? 1 : 0;
            return place < leastSizes.length ? (Double) leastSizes[place] : null;
        }
    }
}
