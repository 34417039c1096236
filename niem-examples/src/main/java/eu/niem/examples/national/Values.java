package eu.niem.examples.national;

import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Draws answers and figures that suit a country: better where its law, policy or practice is. */
final class Values {
    private static final double SPREAD = 0.9;

    private final Country country;
    private final SplittableRandom random;

    Values(Country country, SplittableRandom random) {
        this.country = country;
        this.random = random;
    }

    /** A value of an indicator for a group. */
    Value draw(Indicator indicator, String group) {
        String step = indicator.facets().getOrDefault("step", "");
        double level = country.level(step) + advantage(group) + SPREAD * (random.nextDouble() - 0.5);
        return draw(indicator.scale(), Math.min(1, Math.max(0, level)));
    }

    /** How much better or worse off a group is than recognised refugees. */
    private static double advantage(String group) {
        return switch (group) {
            case "BSP" -> -0.08;
            case "HUM", "ASY" -> -0.22;
            case "TMP" -> -0.28;
            case "UAM" -> -0.04;
            default -> 0;
        };
    }

    private Value draw(Scale scale, double level) {
        if (scale instanceof Options options) {
            return Value.answer(options.options().stream()
                    .min(Comparator.comparingDouble(option -> Math.abs(option.points() - 100 * level)))
                    .map(Option::id)
                    .orElseThrow());
        }
        if (scale instanceof Checklist checklist) {
            List<String> held = new ArrayList<>();
            for (Checklist.Item item : checklist.items()) {
                if (random.nextDouble() < level) {
                    held.add(item.id());
                }
            }
            return new Value.Checks(held);
        }
        Quantity quantity = (Quantity) scale;
        double share = quantity.direction() == Direction.HIGHER_IS_BETTER ? level : 1 - level;
        return Value.of(rounded(usual(quantity.unitMeasure()) * (0.25 + 1.5 * share)));
    }

    /** What is usual in a unit, for figures that look like figures. */
    private static double usual(String unitMeasure) {
        return switch (unitMeasure) {
            case "D" -> 60;
            case "EUR" -> 900;
            case "HUR" -> 200;
            case "IX" -> 50;
            case "MO" -> 8;
            case "YR" -> 7;
            case "NUM" -> 25;
            default -> 40;
        };
    }

    private static double rounded(double number) {
        return Math.rint(10 * number) / 10;
    }

    /** What became of a value until the next round: figures move a little, answers stand. */
    Value later(Indicator indicator, Value before) {
        if (before instanceof Value.Numeric figure) {
            double moved = figure.number() * (0.92 + 0.2 * random.nextDouble());
            boolean isShare = indicator.scale() instanceof Quantity quantity
                    && quantity.unitMeasure().equals("PC");
            return Value.of(rounded(isShare ? Math.min(100, moved) : moved));
        }
        return before;
    }

    /** The answer that another coder might give: the next option, or one item more or less. */
    Value doubted(Scale scale, Value value) {
        if (scale instanceof Options options && value instanceof Value.Answer answer) {
            List<String> ids = options.options().stream().map(Option::id).toList();
            int place = ids.indexOf(answer.option());
            return Value.answer(ids.get(place + 1 < ids.size() ? place + 1 : place - 1));
        }
        if (scale instanceof Checklist checklist && value instanceof Value.Checks checks) {
            String item = checklist
                    .items()
                    .get(random.nextInt(checklist.items().size()))
                    .id();
            return new Value.Checks(checklist.items().stream()
                    .map(Checklist.Item::id)
                    .filter(id -> checks.items().contains(id) != id.equals(item))
                    .toList());
        }
        return value;
    }

    /** A value as a table writes it. */
    static Value parse(Scale scale, String text) {
        return scale instanceof Checklist ? new Value.Checks(Arrays.asList(text.split("\\+", -1))) : Value.answer(text);
    }
}
