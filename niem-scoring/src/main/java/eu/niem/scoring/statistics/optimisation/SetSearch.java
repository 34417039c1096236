package eu.niem.scoring.statistics.optimisation;

import java.util.ArrayList;
import java.util.List;

/**
 * Searches all best orders of a block. The loss of the first elements of an order depends on which they are and on
 * which elements follow, but not on the order of those that follow. So the least loss is found for every set that may
 * stand first, from the empty one up; a set that has lost more than a known order is not followed.
 */
final class SetSearch implements BlockOrders {
    private final int[] block;
    private final double[][] regret;
    private final double rounding;
    private final List<SetTable> levels = new ArrayList<>();
    private final double[] places;

    SetSearch(int[] block, double[][] regret, double rounding) {
        this.block = block;
        this.regret = regret;
        this.rounding = rounding * block.length;
        this.places = new double[block.length];
    }

    /**
     * Runs the search.
     *
     * @param known the loss of an order that is already known
     * @param most the largest number of sets to look at
     * @return whether that was enough
     */
    boolean run(double known, int most) {
        if (block.length >= Long.SIZE) {
            return false;
        }
        levels.add(SetTable.ofEmptySet());
        int left = most;
        for (int size = 0; size < block.length; size++) {
            SetTable next = new SetTable();
            SetTable from = levels.get(size);
            for (int slot = 0; slot < from.slots(); slot++) {
                if (from.isUsed(slot)) {
                    extend(from, slot, known, next);
                    if (next.size() > left) {
                        return false;
                    }
                }
            }
            left -= next.size();
            levels.add(next);
        }
        countBack();
        countOn();
        return true;
    }

    private void extend(SetTable from, int slot, double known, SetTable next) {
        long set = from.set(slot);
        for (int element = 0; element < block.length; element++) {
            if (!contains(set, element)) {
                double loss = from.loss(slot) + loss(set, element);
                if (loss <= known + rounding) {
                    next.put(set | (1L << element), loss);
                }
            }
        }
    }

    /** Returns the loss of an element to those that neither come before it nor are it. */
    private double loss(long before, int element) {
        double loss = 0;
        double[] own = regret[element];
        for (long rest = full() & ~before; rest != 0; rest &= rest - 1) {
            loss += own[Long.numberOfTrailingZeros(rest)];
        }
        return loss;
    }

    /** Counts in how many best ways an order that begins with a set goes on; 0 for a set that is in no best order. */
    private void countBack() {
        SetTable last = levels.get(block.length);
        last.onward()[last.find(full())] = 1;
        for (int size = block.length; size > 0; size--) {
            SetTable on = levels.get(size);
            SetTable before = levels.get(size - 1);
            steps(size, (slot, element, from) -> before.onward()[from] += on.onward()[slot]);
        }
    }

    /** Takes every best step to a set of a size that is in a best order. */
    private void steps(int size, Step step) {
        SetTable on = levels.get(size);
        SetTable before = levels.get(size - 1);
        for (int slot = 0; slot < on.slots(); slot++) {
            if (on.isUsed(slot) && on.onward()[slot] > 0) {
                for (int element = 0; element < block.length; element++) {
                    int from = step(on, slot, element, before);
                    if (from >= 0) {
                        step.take(slot, element, from);
                    }
                }
            }
        }
    }

    /** A step to the set in a slot, by its last element, from the slot of the set without it. */
    private interface Step {
        void take(int slot, int element, int from);
    }

    /** Returns the slot of the set without its last element, if that is a best way to it; below 0 if not. */
    private int step(SetTable on, int slot, int element, SetTable before) {
        long set = on.set(slot);
        if (!contains(set, element)) {
            return -1;
        }
        long rest = set & ~(1L << element);
        int from = before.find(rest);
        return from >= 0 && before.loss(from) + loss(rest, element) <= on.loss(slot) + rounding ? from : -1;
    }

    /** Counts in how many best ways an order comes to a set, and adds up the places of the elements in all of them. */
    private void countOn() {
        levels.get(0).toHere()[levels.get(0).find(0)] = 1;
        for (int size = 1; size <= block.length; size++) {
            SetTable on = levels.get(size);
            SetTable before = levels.get(size - 1);
            int place = size - 1;
            steps(size, (slot, element, from) -> {
                double ways = before.toHere()[from];
                on.toHere()[slot] += ways;
                places[element] += place * (ways * on.onward()[slot]);
            });
        }
    }

    private static boolean contains(long set, int element) {
        return ((set >>> element) & 1) != 0;
    }

    private long full() {
        return (1L << block.length) - 1;
    }

    @Override
    public double count() {
        SetTable first = levels.get(0);
        return first.onward()[first.find(0)];
    }

    @Override
    public double meanPlace(int i) {
        return places[i] / count();
    }

    @Override
    public List<int[]> orders(int most) {
        List<int[]> orders = new ArrayList<>();
        list(0, 0, new int[block.length], most, orders);
        return orders;
    }

    private void list(long set, int size, int[] order, int most, List<int[]> orders) {
        if (size == block.length) {
            orders.add(order.clone());
            return;
        }
        SetTable next = levels.get(size + 1);
        for (int element = 0; element < block.length && orders.size() < most; element++) {
            int slot = !contains(set, element) ? next.find(set | (1L << element)) : -1;
            if (slot >= 0 && next.onward()[slot] > 0 && step(next, slot, element, levels.get(size)) >= 0) {
                order[size] = block[element];
                list(next.set(slot), size + 1, order, most, orders);
            }
        }
    }

    @Override
    public boolean isExact() {
        return true;
    }

    @Override
    public double doubt() {
        return 0;
    }
}
