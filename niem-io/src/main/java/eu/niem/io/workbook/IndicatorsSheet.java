package eu.niem.io.workbook;

import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out what is measured: a line for each indicator, in the order of the framework. */
final class IndicatorsSheet {
    private static final Columns<Asked> COLUMNS = Columns.<Asked>of("INDICATOR", each -> each.indicator.id())
            .and("NAME", each -> each.indicator.name())
            .and("DIMENSION", Asked::dimension)
            .and("USE", each -> each.indicator.use().code())
            .and("SCALE", Asked::scale)
            .andText(
                    "UNIT",
                    each -> each.quantity() == null ? "" : each.quantity().unitMeasure())
            .and("DIRECTION", each -> word(each.indicator.scale().direction()))
            .and("WORST", Asked::goalposts, Quantity.Goalposts::worst)
            .and("BEST", Asked::goalposts, Quantity.Goalposts::best)
            .andText("PERMITTED", Asked::permitted)
            .and("WEIGHT", each -> each.indicator.weight())
            .andText("GROUPS", each -> String.join(", ", each.indicator.groups()))
            .andText("DESCRIPTION", each -> each.indicator.description())
            .andText("NOTE", each -> each.indicator.note());

    private IndicatorsSheet() {}

    /** An indicator, and the names of the dimensions above it. */
    private record Asked(String dimension, Indicator indicator) {
        @Nullable
        Quantity quantity() {
            return indicator.scale() instanceof Quantity quantity ? quantity : null;
        }

        Quantity.@Nullable Goalposts goalposts() {
            Quantity quantity = quantity();
            return quantity == null ? null : quantity.goalposts();
        }

        String scale() {
            return word(indicator.scale().getClass().getSimpleName());
        }

        /** Returns what may be answered; empty for numbers. */
        String permitted() {
            if (indicator.scale() instanceof Options options) {
                return options.options().stream()
                        .map(each -> each.id() + " = " + each.name() + " (" + DataTable.exact(each.points()) + ")")
                        .collect(Collectors.joining(" | "));
            }
            return indicator.scale() instanceof Checklist checklist
                    ? checklist.items().stream()
                            .map(each -> each.id() + " = " + each.name())
                            .collect(Collectors.joining(" | "))
                    : "";
        }
    }

    private static String word(Object of) {
        return of.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WorkbookSheet of(Framework framework) {
        List<Asked> asked = new ArrayList<>();
        add(asked, framework.root(), framework.root().name());
        return WorkbookSheet.of("Indicators", ResultColumns.filled(COLUMNS.data(framework.title(), asked)));
    }

    private static void add(List<Asked> asked, Dimension dimension, String path) {
        for (Node child : dimension.children()) {
            if (child instanceof Dimension below) {
                add(asked, below, path + " > " + below.name());
            } else {
                asked.add(new Asked(path, (Indicator) child));
            }
        }
    }
}
