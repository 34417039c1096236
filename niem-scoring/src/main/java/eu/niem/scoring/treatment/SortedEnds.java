package eu.niem.scoring.treatment;

import java.util.Arrays;

/**
 * Numbers of which only the least and the greatest are in order, which costs less than to sort them all. Those between
 * them stand in any order.
 */
final class SortedEnds {
    private static final int MANY = 64; // with ends that are longer, sorting all is quicker

    private final double[] numbers;
    private final int count;

    private SortedEnds(double[] numbers, int count) {
        this.numbers = numbers;
        this.count = count;
    }

    /**
     * Puts the ends of numbers in order.
     *
     * @param numbers finite; they are moved about
     * @param wanted how many of each end are to be in order, 1 or more; where there are fewer, all are
     */
    static SortedEnds of(double[] numbers, double wanted) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] += 0.0; // one zero
        }
        int count = (int) Math.min(wanted, numbers.length);
        if (count > MANY || 4 * count > numbers.length) {
            Arrays.sort(numbers);
        } else {
            sortLeast(numbers, count);
            sortGreatest(numbers, count);
        }
        return new SortedEnds(numbers, count);
    }

    /** Brings the least numbers to the front, in ascending order. */
    private static void sortLeast(double[] numbers, int count) {
        Arrays.sort(numbers, 0, count);
        for (int i = count; i < numbers.length; i++) {
            double number = numbers[i];
            if (number < numbers[count - 1]) {
                numbers[i] = numbers[count - 1];
                int place = count - 1;
                while (place > 0 && numbers[place - 1] > number) {
                    numbers[place] = numbers[--place];
                }
                numbers[place] = number;
            }
        }
    }

    /** Brings the greatest of the other numbers to the back, in ascending order. */
    private static void sortGreatest(double[] numbers, int count) {
        int start = numbers.length - count;
        Arrays.sort(numbers, start, numbers.length);
        for (int i = count; i < start; i++) {
            double number = numbers[i];
            if (number > numbers[start]) {
                numbers[i] = numbers[start];
                int place = start;
                while (place < numbers.length - 1 && numbers[place + 1] < number) {
                    numbers[place] = numbers[++place];
                }
                numbers[place] = number;
            }
        }
    }

    int size() {
        return numbers.length;
    }

    /** Returns how many numbers of each end are in order. */
    int count() {
        return count;
    }

    /** Returns the number at a place. */
    double get(int place) {
        return numbers[place];
    }

    /** Counts the least numbers up to one of them, and those that equal it, as far as they are in order. */
    int upTo(int place) {
        int next = place + 1;
        while (next < count && numbers[next] == numbers[place]) {
            next++;
        }
        return next;
    }

    /** Counts the greatest numbers down to one of them, and those that equal it, as far as they are in order. */
    int downTo(int place) {
        int first = place;
        while (first > numbers.length - count && numbers[first - 1] == numbers[place]) {
            first--;
        }
        return numbers.length - first;
    }

    /**
     * Returns the numbers, of which the least and the greatest are as the next ones.
     *
     * @param below how many of the least
     * @param above how many of the greatest
     */
    double[] clamped(int below, int above) {
        double[] clamped = numbers.clone();
        int last = numbers.length - above;
        Arrays.fill(clamped, 0, below, numbers[below]);
        Arrays.fill(clamped, last, numbers.length, numbers[last - 1]);
        return clamped;
    }
}
