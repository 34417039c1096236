package eu.niem.core.framework;

import eu.niem.core.internal.ById;
import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of conditions, any number of which hold. The raw value is <i>lower + (upper &minus; lower) &times; held /
 * all</i> in a range of points, usually 0 to 100; or, where the items carry points of their own, <i>lower</i> and the
 * sum of the points of those that hold.
 *
 * <ul>
 *   <li>Either every item has points or none has; together they are at most <i>upper &minus; lower</i>.
 *   <li>Points are summed exactly and rounded once, in whatever order the items stand.
 *   <li>None holding is an answer, and scores <i>lower</i>; it is not the same as no answer.
 * </ul>
 *
 * @param items the conditions; at least one
 * @param standard what meets the standard; null where there is none
 * @param range the range of its raw values
 */
public record Checklist(List<Item> items, @Nullable Required standard, PointsRange range) implements Scale {
    private static final double ROUNDING = 1e-11;

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
        double most = Require.notNull("range", range).width();
        Require.that(
                sum <= most * (1 + ROUNDING),
                "the points of a checklist's items",
                "add up to at most " + ShortestDecimal.of(most),
                sum);
        if (standard != null) {
            for (String item : standard.items()) {
                Require.that(
                        ById.place(items, item) >= 0, "what meets the standard", "be items of the checklist", item);
            }
            Require.that(
                    standard.count() <= items.size(),
                    "the number of items that meets the standard",
                    "be at most that of all items",
                    standard.count() + " of " + items.size());
        }
    }

    /** Makes a checklist with points from 0 to 100. */
    public Checklist(List<Item> items, @Nullable Required standard) {
        this(items, standard, PointsRange.standard());
    }

    /** Makes a checklist without a standard. */
    public Checklist(List<Item> items) {
        this(items, null);
    }

    /** Makes a checklist of the given items. */
    public static Checklist of(Item... items) {
        return new Checklist(Require.list("items", items));
    }

    /** Returns a copy with another standard; null for none. */
    public Checklist withStandard(@Nullable Required newStandard) {
        return new Checklist(items, newStandard, range);
    }

    /** Returns a copy with another range of points; what items score themselves stays. */
    public Checklist withRange(PointsRange newRange) {
        return new Checklist(items, standard, newRange);
    }

    @Override
    public Optional<PointsRange> findRange() {
        return Optional.of(range);
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
     * Returns the raw value, which lies in the range of points, when only some items hold.
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
        double above = items.get(0).points() == null
                ? range.width() * places.cardinality() / items.size()
                : sum(places.stream().mapToObj(items::get).toList());
        return Math.min(range.upper(), range.lower() + above);
    }

    /**
     * Returns whether the standard is met when only some items hold.
     *
     * @param held the ids of the items that hold; ids that are not in the list count for nothing
     * @throws IllegalStateException if the checklist has no standard
     */
    public boolean meetsStandard(Collection<String> held) {
        Required asked = standard();
        Set<String> known = known(held);
        if (asked == null) {
            throw new IllegalStateException("the checklist has no standard: ask standard() first");
        }
        return asked.items().isEmpty() ? known.size() >= asked.count() : known.containsAll(asked.items());
    }

    /**
     * Returns the ids of the items that hold and those that must also hold to meet the standard. Where only their
     * number is asked for, those with the fewest points are added, the first of equals.
     *
     * @param held the ids of the items that hold; ids that are not in the list count for nothing
     * @throws IllegalStateException if the checklist has no standard
     */
    public List<String> raisedToStandard(Collection<String> held) {
        Set<String> raised = known(held);
        if (!meetsStandard(raised)) {
            Required asked = Objects.requireNonNull(standard());
            raised.addAll(asked.items());
            items.stream()
                    .filter(item -> !raised.contains(item.id()))
                    .sorted(Comparator.comparingDouble(item -> item.points() == null ? 0 : item.points()))
                    .limit(Math.max(0, asked.count() - raised.size()))
                    .map(Item::id)
                    .toList()
                    .forEach(raised::add);
        }
        return List.copyOf(raised);
    }

    private Set<String> known(Collection<String> held) {
        Set<String> known = new LinkedHashSet<>();
        Require.notNull("held", held).stream().filter(this::has).forEach(known::add);
        return known;
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
     * What meets the standard of a checklist: some of its items, all of which must hold, or a number of them, whichever
     * they are.
     *
     * @param items the ids of the items that must hold; empty where only the number counts
     * @param count how many must hold, at least one; the number of the items where they are named
     */
    public record Required(List<String> items, int count) implements Serializable {
        /** Checks the items and their number. */
        public Required {
            items = Require.list("items", items);
            Require.distinct("the items that meet the standard", items, item -> item);
            Require.that(count >= 1, "the number of items that meets the standard", "be at least 1", count);
            Require.that(
                    items.isEmpty() || items.size() == count,
                    "the number of items that meets the standard",
                    "be that of those named",
                    count + ", named " + items);
        }

        /** Asks for all of some items. */
        public static Required all(String... items) {
            return all(Require.list("items", items));
        }

        /** Asks for all of some items. */
        public static Required all(List<String> items) {
            return new Required(items, Require.notNull("items", items).size());
        }

        /** Asks for so many items, whichever they are. */
        public static Required atLeast(int count) {
            return new Required(List.of(), count);
        }
    }

    /**
     * One condition.
     *
     * @param id what it is recorded as, unique in the checklist
     * @param name its text
     * @param points what it adds to the score when it holds, 0 or more; null where all items count alike
     */
    public record Item(String id, String name, @Nullable Double points) implements Serializable {
        /** Checks id and points. */
        public Item {
            Require.id("a checklist item's id", id);
            Require.that(!"-".equals(id), "a checklist item's id", "not be the sign for 'none holds'", id);
            Require.notNull("name", name);
            Require.that(
                    points == null || (points >= 0 && Double.isFinite(points)),
                    "the points of item '" + id + "'",
                    "be a number of 0 or more",
                    String.valueOf(points));
        }

        /** Makes an item that has no points of its own and counts like every other. */
        public static Item of(String id, String name) {
            return new Item(id, name, null);
        }
    }
}
