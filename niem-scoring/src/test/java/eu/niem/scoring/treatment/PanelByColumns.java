package eu.niem.scoring.treatment;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small panels written column by column; {@code NaN} is a value that was not collected. {@code size} is for context. */
final class PanelByColumns {
    static final String YEAR = "2021";

    private final Map<String, double[]> columns = new LinkedHashMap<>();

    static PanelByColumns of(String indicator, double... numbers) {
        return new PanelByColumns().and(indicator, numbers);
    }

    PanelByColumns and(String indicator, double... numbers) {
        columns.put(indicator, numbers);
        return this;
    }

    /** Areas A00, A01 and so on of one year. */
    Panel areas() {
        List<Observation> observations = new ArrayList<>();
        columns.forEach((indicator, numbers) -> {
            for (int i = 0; i < numbers.length; i++) {
                observations.add(observation(indicator, RowKey.of(area(i), YEAR), numbers[i]));
            }
        });
        return Panel.of(framework(), observations);
    }

    /** Areas of one year with peer groups of the classification {@code REGION}; an empty text for none. */
    Panel areas(String... regions) {
        List<RefArea> described = new ArrayList<>();
        for (int i = 0; i < regions.length; i++) {
            Map<String, String> peers = regions[i].isEmpty() ? Map.of() : Map.of("REGION", regions[i]);
            described.add(new RefArea(area(i), area(i), "", peers));
        }
        return Panel.of(framework(), areas().observations(), described, List.of());
    }

    /** One area over some periods. */
    Panel periods(String... periods) {
        List<Observation> observations = new ArrayList<>();
        columns.forEach((indicator, numbers) -> {
            for (int i = 0; i < periods.length; i++) {
                observations.add(observation(indicator, RowKey.of("AT", periods[i]), numbers[i]));
            }
        });
        return Panel.of(framework(), observations);
    }

    static String area(int index) {
        return "A" + (index < 10 ? "0" : "") + index;
    }

    private static Observation observation(String indicator, RowKey key, double number) {
        return Observation.of(
                indicator, key, Double.isNaN(number) ? Value.missing(MissingReason.NOT_COLLECTED) : Value.of(number));
    }

    private Framework framework() {
        List<Node> nodes = new ArrayList<>();
        columns.keySet()
                .forEach(id ->
                        nodes.add(Indicator.of(id, "Indicator " + id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER))
                                .withUse(id.equals("size") ? Use.CONTEXT : Use.SCORED)));
        return Framework.of("table", "1", Dimension.of("all", "All").withChildren(nodes));
    }
}
