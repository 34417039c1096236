package eu.niem.core.framework;

import eu.niem.core.internal.ById;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of conditions, any number of which hold. The raw value is <i>100 &times; held / all</i>, or, where the items
 * carry points of their own, the sum of the points of those that hold.
 *
 * <ul>
 *   <li>Either every item has points or none has; together they are at most 100.
 *   <li>Points are summed exactly and rounded once, in whatever order the items stand.
 *   <li>None holding is an answer, and scores 0; it is not the same as no answer.
 * </ul>
 *
 * @param items the conditions; at least one
 */
public record Checklist(List<Item> items) implements Scale {
    private static final double ROUNDING = 1e-9;

    /** Checks ids and points. */
    public Checklist {
        items = Require.list("items", items);
        Require.that(!items.isEmpty(), "a checklist's items", "be at least one", items);
        Require.distinct("the ids of a checklist's items", items, Item::id);
        items = ById.of(items, Item::id);
        long pointed = items.stream().filter(item -> item.points() != null).count();
        Require.that(
                pointed == 0 || pointed == items.size(),
                "points",
                "be given to all items of a checklist or to none",
                pointed + " of " + items.size());
        double sum = sum(items.stream().filter(item -> item.points() != null).toList());
        Require.that(sum <= 100 + ROUNDING, "the points of a checklist's items", "add up to at most 100", sum);
    }

    /** Makes a checklist of the given items. */
    public static Checklist of(Item... items) {
        return new Checklist(Require.list("items", items));
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** Returns whether the list has an item of this id. */
    public boolean has(String id) {
        Require.notNull("id", id);
        return ById.place(items, id) >= 0;
    }

    /**
     * Returns the raw value, from 0 to 100, when only some items hold.
     *
     * @param held the ids of the items that hold; ids that are not in the list count for nothing
     */
    public double points(Collection<String> held) {
        Require.notNull("held", held);
        BitSet places = new BitSet();
        for (String id : held) {
            int place = ById.place(items, id);
            if (place >= 0) {
                places.set(place);
            }
        }
        if (items.get(0).points() == null) {
            return 100.0 * places.cardinality() / items.size();
        }
        return Math.min(100, sum(places.stream().mapToObj(items::get).toList()));
    }

    /** Returns the sum of the points of some items, rounded once, so that their order changes no digit. */
    private static double sum(List<Item> held) {
        double sum = 0;
        for (Item item : held) {
            double points = Objects.requireNonNull(item.points());
            double next = sum + points;
            if (next - sum != points || next - points != sum) { // something was rounded off
                return exactSum(held);
            }
            sum = next;
        }
        return sum;
    }

    private static double exactSum(List<Item> held) {
        return held.stream()
                .map(item -> new BigDecimal(Objects.requireNonNull(item.points())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    /**
     * One condition.
     *
     * @param id what it is recorded as, unique in the checklist
     * @param name its text
     * @param points what it scores when it holds, 0 to 100; null where all items count alike
     */
    public record Item(String id, String name, @Nullable Double points) implements Serializable {
        /** Checks id and points. */
        public Item {
            Require.id("a checklist item's id", id);
            Require.that(!"-".equals(id), "a checklist item's id", "not be the sign for 'none holds'", id);
            Require.notNull("name", name);
            Require.that(
                    points == null || (points >= 0 && points <= 100),
                    "the points of item '" + id + "'",
                    "lie from 0 to 100",
                    String.valueOf(points));
        }

        /** Makes an item that has no points of its own and counts like every other. */
        public static Item of(String id, String name) {
            return new Item(id, name, null);
        }
    }
}
