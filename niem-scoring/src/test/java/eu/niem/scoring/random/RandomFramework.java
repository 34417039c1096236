package eu.niem.scoring.random;

import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Uneven trees with empty dimensions, context indicators, all scales, weights, facets and groups. */
final class RandomFramework {
    static final List<String> GROUPS = List.of("_T", "REF", "BSP");

    private final Dice dice;
    private final int breadth;
    private final List<Facet> facets = new ArrayList<>();
    private int count;

    RandomFramework(Dice dice, int breadth) {
        this.dice = dice;
        this.breadth = breadth;
    }

    Framework framework() {
        facet("step", "legal", "policy", "outcome");
        facet("actor", "state", "city");
        Dimension root = Dimension.of("overall", "Overall").withChildren(children(0));
        return Framework.of("random", "1", facets, root.withWeight(weight())).withTitle("Random framework");
    }

    private void facet(String id, String... codes) {
        if (dice.chance(0.8)) {
            facets.add(new Facet(
                    id,
                    "Facet " + id,
                    List.of(codes).stream()
                            .map(code -> new Facet.Code(code, "The " + code))
                            .toList()));
        }
    }

    private List<Node> children(int depth) {
        List<Node> children = new ArrayList<>();
        int size = depth == 0 ? dice.between(1, breadth) : dice.between(0, breadth);
        for (int i = 0; i < size; i++) {
            children.add(depth < 3 && dice.chance(0.45) ? dimension(depth + 1) : indicator());
        }
        return children;
    }

    private Dimension dimension(int depth) {
        String id = "d" + ++count;
        return Dimension.of(id, "Dimension " + id).withWeight(weight()).withChildren(children(depth));
    }

    private Indicator indicator() {
        String id = "i" + ++count;
        return Indicator.of(id, "Indicator " + id, scale())
                .withWeight(weight())
                .withUse(dice.chance(0.15) ? Use.CONTEXT : Use.SCORED)
                .withFacets(codes())
                .withGroups(dice.chance(0.3) ? dice.some(GROUPS) : List.of());
    }

    private double weight() {
        return dice.chance(0.5) ? 1 : dice.one(0.0, 0.5, 2.0, 3.0, 1.0 / 3);
    }

    private Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Facet facet : facets) {
            if (dice.chance(0.8)) {
                codes.put(facet.id(), dice.one(facet.codes()).code());
            }
        }
        return codes;
    }

    private Scale scale() {
        return switch (dice.between(0, 4)) {
            case 0 -> Options.of(Option.of("a", "Yes", 100), Option.of("b", "Half", 50), Option.of("c", "No", 0));
            case 1 ->
                Checklist.of(
                        Checklist.Item.of("x", "First"),
                        Checklist.Item.of("y", "Second"),
                        Checklist.Item.of("z", "Third"));
            case 2 -> Checklist.of(new Checklist.Item("x", "First", 70.0), new Checklist.Item("y", "Second", 25.5));
            case 3 -> dice.chance(0.5) ? Quantity.of("PC", 0, 100) : Quantity.of("PC", 90, -10);
            default -> Quantity.of("NUM", dice.one(Direction.values()));
        };
    }
}
