package eu.niem.scoring.statistics.numeric;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/** The ranks of numbers; equal numbers share their mean rank. */
public final class MidRanks {
    private final int[] places; // of each number's value among the different values, from 0 for the least
    private final int[] upTo; // how many numbers are not above each of the different values

    /**
     * Ranks numbers, 1 for the smallest.
     *
     * @param numbers none is {@code NaN}; the two zeros are one number
     */
    public MidRanks(double... numbers) {
        int[] order = AscendingOrder.of(numbers);
        places = new int[order.length];
        int[] counts = new int[order.length];
        int place = -1;
        for (int i = 0; i < order.length; i++) {
            place += i == 0 || numbers[order[i]] != numbers[order[i - 1]] ? 1 : 0;
            places[order[i]] = place;
            counts[place] = i + 1;
        }
        upTo = Arrays.copyOf(counts, place + 1);
    }

    /** Returns the number of numbers. */
    public int size() {
        return places.length;
    }

    /** Returns the number of different numbers. */
    public int different() {
        return upTo.length;
    }

    /** Returns the place of a number's value among the different values, from 0 for the least. */
    public int place(int i) {
        return places[i];
    }

    /**
     * Sorts the indexes of the numbers by their values, in a few steps for each. Those of equal numbers keep their
     * order.
     *
     * @param indexes each index once, in any order
     */
    public int[] ascending(int... indexes) {
        int[] next = new int[upTo.length];
        for (int place = 0; place < next.length; place++) {
            next[place] = below(place);
        }
        int[] ascending = new int[indexes.length];
        for (int i : indexes) {
            ascending[next[places[i]]++] = i;
        }
        return ascending;
    }

    /** Returns twice the distance of a rank from the mean rank; it is whole even where ties share half a rank. */
    public long doubledFromMean(int i) {
        return (long) below(places[i]) + upTo[places[i]] - places.length;
    }

    private int below(int place) {
        return place == 0 ? 0 : upTo[place - 1];
    }

    /** Returns whether any two numbers are equal. */
    public boolean hasTies() {
        return upTo.length < places.length;
    }

    /** Returns the sum of a function over the different values, applied to how many numbers have each. */
    public long overTies(LongUnaryOperator ofTies) {
        long sum = 0;
        for (int place = 0; place < upTo.length; place++) {
            sum += ofTies.applyAsLong(upTo[place] - below(place));
        }
        return sum;
    }
}
