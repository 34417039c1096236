package eu.niem.scoring.contract;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Panels that a treatment may meet, all of one framework. */
final class TreatedPanels {
    private static final long SEED = 20260104;
    private static final Framework FRAMEWORK = Framework.of(
            "contract",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of("first", "First", quantity("c1"), quantity("c2"), quantity("c3")),
                    Dimension.of(
                            "second",
                            "Second",
                            Indicator.of("c4", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER)),
                            quantity("c5").withGroups(List.of(RowKey.TOTAL))),
                    Indicator.of(
                            "answers",
                            "With answers",
                            Options.of(
                                    Option.of("a", "Yes", 100), Option.of("b", "Half", 50), Option.of("c", "No", 0))),
                    quantity("size").withUse(Use.CONTEXT)));

    private TreatedPanels() {}

    private static Indicator quantity(String id) {
        return Indicator.of(id, "Indicator " + id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    }

    static List<Panel> all() {
        Random random = new Random(SEED);
        List<Panel> panels = new ArrayList<>();
        panels.add(Panel.of(FRAMEWORK, List.of()));
        panels.add(panel(4, List.of("2020", "2021"), List.of("_T"), (indicator, row) -> missing(random)));
        panels.add(panel(6, List.of("2021"), List.of("_T"), (indicator, row) -> constant(indicator)));
        panels.add(panel(1, List.of("2021"), List.of("_T"), (indicator, row) -> number(indicator, random)));
        panels.add(panel(30, List.of("2021"), List.of("_T"), (indicator, row) -> number(indicator, random)));
        panels.add(panel(30, List.of("2021"), List.of("_T"), (indicator, row) -> some(indicator, 0.1, random)));
        panels.add(panel(
                8,
                List.of("2018", "2020", "2021"),
                List.of("_T", "REF"),
                (indicator, row) -> some(indicator, 0.3, random)));
        panels.add(panel(
                3, List.of("2020-Q1", "2020-Q3"), List.of("REF"), (indicator, row) -> some(indicator, 0.6, random)));
        panels.add(panels.get(5).screenOut(key -> key.refArea().compareTo("A04") < 0));
        return panels;
    }

    private static Panel panel(
            int areas, List<String> periods, List<String> groups, BiFunction<Indicator, RowKey, Value> values) {
        List<Observation> observations = new ArrayList<>();
        List<RefArea> described = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            String area = String.format(java.util.Locale.ROOT, "A%02d", i);
            described.add(new RefArea(
                    area, "Area " + i, "", i == 2 ? Map.of("ISLAND", "yes") : Map.of("REGION", "R" + i % 3)));
            for (String period : periods) {
                for (String group : groups) {
                    RowKey key = RowKey.of(area, period, group);
                    FRAMEWORK
                            .indicators()
                            .forEach(each -> observations.add(Observation.of(each.id(), key, values.apply(each, key))));
                }
            }
        }
        return Panel.of(FRAMEWORK, observations, described, List.of());
    }

    private static Value some(Indicator indicator, double absent, Random random) {
        return random.nextDouble() < absent ? missing(random) : number(indicator, random);
    }

    private static Value missing(Random random) {
        MissingReason[] reasons = MissingReason.values();
        return Value.missing(reasons[random.nextInt(reasons.length)]);
    }

    private static Value constant(Indicator indicator) {
        return indicator.scale() instanceof Quantity ? Value.of(7) : Value.answer("b");
    }

    private static Value number(Indicator indicator, Random random) {
        if (!(indicator.scale() instanceof Quantity)) {
            return Value.answer(List.of("a", "b", "c").get(random.nextInt(3)));
        }
        double number = random.nextInt(8) == 0 ? random.nextInt(3) * 500 : 100 * random.nextDouble();
        return Value.of(indicator.id().equals("c3") ? -number : number);
    }
}
