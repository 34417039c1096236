package eu.niem.scoring.statistics.numeric;

import eu.niem.core.internal.SortedNumbers;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/** The ranks of numbers; equal numbers share their mean rank. */
public final class MidRanks {
    private final long[] doubled; // twice the rank, which is whole even where ties share a half
    private final int[] ties; // how many numbers are equal, for each different number

    /** Ranks numbers, 1 for the smallest. */
    public MidRanks(double[] numbers) {
        SortedNumbers sorted = SortedNumbers.of(numbers);
        doubled = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            doubled[i] = (long) sorted.below(numbers[i]) + sorted.upTo(numbers[i]) + 1;
        }
        ties = Arrays.stream(sorted.toArray())
                .distinct()
                .mapToInt(number -> sorted.upTo(number) - sorted.below(number))
                .toArray();
    }

    /** Returns twice the distance of a rank from the mean rank. */
    public long doubledFromMean(int i) {
        return doubled[i] - (doubled.length + 1);
    }

    /** Returns whether any two numbers are equal. */
    public boolean hasTies() {
        return ties.length < doubled.length;
    }

    /** Returns whether all numbers are equal. */
    public boolean areAllTied() {
        return ties.length == 1;
    }

    /** Returns the sum of a function over the different values, applied to how many numbers have each. */
    public double overTies(LongUnaryOperator ofTies) {
        return Arrays.stream(ties).asLongStream().map(ofTies).sum();
    }
}
