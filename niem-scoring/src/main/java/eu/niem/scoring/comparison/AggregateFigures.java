package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Computes the figures of an aggregate. */
final class AggregateFigures {
    private final Panel panel;
    private final String aggregate;
    private final AggregateTerms terms;
    private final TreeSet<Slice> slices = new TreeSet<>();

    AggregateFigures(Panel panel, String aggregate, AggregateTerms terms) {
        this.panel = panel;
        this.aggregate = aggregate;
        this.terms = terms;
        panel.rows().stream()
                .filter(row -> terms.members().contains(row.refArea()))
                .forEach(row -> slices.add(row.slice()));
    }

    List<AreaAggregate.Line> lines() {
        List<AreaAggregate.Line> lines = new ArrayList<>();
        Function<RowKey, Operand> weights = terms.weighing(panel);
        for (Indicator indicator : panel.framework().indicators()) {
            if (indicator.scale() instanceof Quantity) {
                RawFigures figures = new RawFigures(panel, indicator);
                for (Slice slice : slices) {
                    if (isObserved(indicator, slice)) {
                        RowKey row = RowKey.of(aggregate, slice);
                        lines.add(new AggregateFigure(terms, indicator.id(), row, members(figures, weights, slice))
                                .line());
                    }
                }
            }
        }
        return List.copyOf(lines);
    }

    List<String> leftOut() {
        return panel.framework().indicators().stream()
                .filter(each -> !(each.scale() instanceof Quantity)
                        && slices.stream().anyMatch(slice -> isObserved(each, slice)))
                .map(Indicator::id)
                .toList();
    }

    private boolean isObserved(Indicator indicator, Slice slice) {
        return indicator.asks(slice.group())
                && terms.members().stream()
                        .anyMatch(each ->
                                find(indicator.id(), RowKey.of(each, slice)).isPresent());
    }

    private Optional<Observation> find(String indicator, RowKey row) {
        return panel.findRow(row).flatMap(place -> panel.findObservation(indicator, place));
    }

    private List<AggregateFigure.Member> members(RawFigures figures, Function<RowKey, Operand> weights, Slice slice) {
        return terms.members().stream()
                .map(each -> RowKey.of(each, slice))
                .map(row -> new AggregateFigure.Member(
                        row.refArea(),
                        figures.at(row),
                        weights.apply(row),
                        find(figures.id(), row).map(Observation::sources).orElse(List.of())))
                .toList();
    }
}
