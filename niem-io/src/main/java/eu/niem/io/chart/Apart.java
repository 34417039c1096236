package eu.niem.io.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Places that keep a distance. Those that are too near to each other form a block around the mean of where they want to
 * be, so that none of them moves farther than it must (the pool-adjacent-violators algorithm).
 */
final class Apart {
    private Apart() {}

    private record Block(double sum, int count, double distance) {
        double first(double low, double high) {
            double middle = sum / count - (count - 1) * distance / 2;
            return Math.max(low, Math.min(high - (count - 1) * distance, middle));
        }
    }

    /**
     * Returns places in the order of those wanted.
     *
     * @param wanted where each wants to be, ascending
     * @param distance the least distance from one to the next
     * @param low the lowest place of all
     * @param high the highest one, with room for all of them
     */
    static double[] places(double[] wanted, double distance, double low, double high) {
        Deque<Block> blocks = new ArrayDeque<>();
        for (double each : wanted) {
            Block last = new Block(each, 1, distance);
            while (!blocks.isEmpty() && meets(blocks.peekLast(), last, low, high)) {
                Block before = blocks.removeLast();
                last = new Block(before.sum + last.sum, before.count + last.count, distance);
            }
            blocks.addLast(last);
        }
        double[] places = new double[wanted.length];
        int at = 0;
        for (Block block : blocks) {
            double first = block.first(low, high);
            for (int place = 0; place < block.count; place++) {
                places[at++] = first + place * distance;
            }
        }
        return places;
    }

    private static boolean meets(Block before, Block after, double low, double high) {
        return before.first(low, high) + before.count * before.distance > after.first(low, high);
    }
}
