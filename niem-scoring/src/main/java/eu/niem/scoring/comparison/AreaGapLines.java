package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Makes the gaps of an area to others, on all nodes of a scorecard. */
final class AreaGapLines {
    private final Scorecard scorecard;
    private final Panel panel;
    private final RowKey key;
    private final Set<RowKey> scored;

    /**
     * Begins with the area.
     *
     * @throws java.util.NoSuchElementException if there is no such row
     */
    AreaGapLines(Scorecard scorecard, RowKey key) {
        this.scorecard = Require.notNull("scorecard", scorecard);
        this.key = Require.notNull("key", key);
        this.panel = scorecard.panel();
        this.scored = new HashSet<>(scorecard.rows());
        if (!hasRow(key)) {
            scorecard.score(scorecard.nodes().get(0).id(), key); // refuses with the known codes
        }
    }

    boolean hasRow(RowKey row) {
        return panel.findRow(row).isPresent() || scored.contains(row);
    }

    /** Returns the codes of the areas of a slice, without aggregates. */
    List<String> areas(Slice slice) {
        return Stream.concat(panel.rows().stream(), scored.stream())
                .filter(row -> row.slice().equals(slice) && !panel.isAggregate(row))
                .map(RowKey::refArea)
                .distinct()
                .sorted()
                .toList();
    }

    List<AreaGaps.Line> toOne(String refArea) {
        return new Comparison(key.slice(), List.of(refArea), "", Choice.ONE).lines();
    }

    List<AreaGaps.Line> toMean(Slice slice, List<String> areas, String words) {
        return new Comparison(slice, areas, words, Choice.MEAN).lines();
    }

    List<AreaGaps.Line> toBest() {
        return new Comparison(key.slice(), areas(key.slice()), "", Choice.BEST).lines();
    }

    /** Which of the others the area is compared with. */
    private enum Choice {
        ONE,
        MEAN,
        BEST
    }

    private record Other(String refArea, Operand figure) {
        double value() {
            return Objects.requireNonNull(figure.value());
        }
    }

    /** Compares node by node. */
    private final class Comparison {
        private final Slice slice;
        private final List<String> areas;
        private final String words;
        private final Choice choice;

        Comparison(Slice slice, List<String> areas, String words, Choice choice) {
            this.slice = slice;
            this.areas = areas;
            this.words = words;
            this.choice = choice;
        }

        List<AreaGaps.Line> lines() {
            List<AreaGaps.Line> lines = new ArrayList<>();
            boolean isObserved = panel.findRow(key).isPresent();
            boolean isScored = scored.contains(key)
                    && scorecard.plan().methodology().outputs().contains(Output.SCORES);
            for (Node node : scorecard.nodes()) {
                if (node instanceof Indicator indicator) {
                    if (isObserved && (choice != Choice.BEST || indicator.isScored())) {
                        lines.add(ofIndicator(indicator));
                    }
                } else if (isScored && node.isScored()) {
                    lines.add(ofDimension(node.id()));
                }
            }
            return List.copyOf(lines);
        }

        private AreaGaps.Line ofIndicator(Indicator indicator) {
            RawFigures figures = new RawFigures(panel, indicator);
            Operand own = figures.at(key);
            List<Other> present = present(figures::at);
            List<Other> compared = present.stream()
                    .filter(each -> !own.isPresent() || refusal(own, each).isEmpty())
                    .toList();
            String refusal = compared.isEmpty() && !present.isEmpty() ? refusal(own, present.get(0)) : "";
            DoubleStream numbers = present.stream().mapToDouble(Other::value);
            Resolution resolution = Resolution.among(
                    (own.value() == null ? numbers : DoubleStream.concat(numbers, DoubleStream.of(own.value())))
                            .toArray());
            List<Other> chosen =
                    chosen(refusal.isEmpty() ? compared : present, RawFigures.direction(indicator), resolution);
            GroupGap gap = figures.gap(own, figure(chosen, figures::at))
                    .withResolution(resolution)
                    .withRefusal(refusal);
            return line(indicator.id(), chosen, gap);
        }

        private AreaGaps.Line ofDimension(String node) {
            Function<RowKey, Operand> figures = row -> scored.contains(row)
                    ? Operand.of(scorecard.score(node, row))
                    : Operand.absent(AbsenceReason.MISSING);
            Direction direction = scorecard.direction(node);
            Resolution resolution = scorecard
                    .plan()
                    .resolution(node, key.timePeriod())
                    .coarser(scorecard.plan().resolution(node, slice.timePeriod()));
            List<Other> chosen = chosen(present(figures), direction, resolution);
            GroupGap gap = GroupGap.of(figures.apply(key), figure(chosen, figures))
                    .withDirection(direction)
                    .withResolution(resolution);
            return line(node, chosen, gap);
        }

        private AreaGaps.Line line(String node, List<Other> chosen, GroupGap gap) {
            List<String> codes = choice == Choice.ONE
                    ? areas
                    : chosen.stream().map(Other::refArea).toList();
            return new AreaGaps.Line(node, key, codes, words, gap);
        }

        private List<Other> present(Function<RowKey, Operand> figures) {
            return areas.stream()
                    .map(area -> new Other(area, figures.apply(RowKey.of(area, slice))))
                    .filter(each -> each.figure.isPresent())
                    .toList();
        }

        private String refusal(Operand own, Other other) {
            return Comparability.otherDefinition(
                    own.quality().flags(), other.figure.quality().flags());
        }

        private List<Other> chosen(List<Other> compared, Direction direction, Resolution resolution) {
            if (choice != Choice.BEST) {
                return compared;
            }
            double best = compared.stream()
                    .mapToDouble(each -> resolution.round(direction.orient(each.value())))
                    .max()
                    .orElse(Double.NaN);
            return compared.stream()
                    .filter(each -> resolution.round(direction.orient(each.value())) == best)
                    .toList();
        }

        /** Returns the figure of those that are chosen; the reason of the others where none is. */
        private Operand figure(List<Other> chosen, Function<RowKey, Operand> figures) {
            if (chosen.isEmpty()) {
                List<AbsenceReason> reasons = areas.stream()
                        .map(area -> Objects.requireNonNullElse(
                                figures.apply(RowKey.of(area, slice)).absent(), AbsenceReason.MISSING))
                        .distinct()
                        .toList();
                return Operand.absent(reasons.size() == 1 ? reasons.get(0) : AbsenceReason.MISSING);
            }
            Operand first = chosen.get(0).figure;
            if (chosen.size() == 1) {
                return first;
            }
            double value = choice == Choice.BEST
                    ? chosen.get(0).value()
                    : Mean.of(chosen.stream().mapToDouble(Other::value));
            Quality quality = Quality.ofMean(
                    chosen.stream().map(each -> each.figure.quality()).toList());
            return Operand.of(value).withQuality(quality);
        }
    }
}
