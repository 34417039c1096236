package eu.niem.scoring.statistics.agreement;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answers of several coders to the same units: for each coder and unit a number, or no answer. Numbers may be codes
 * of categories, places on an ordered scale, or amounts; the coefficient that looks at them decides.
 */
public final class Ratings implements Serializable {
    private static final long serialVersionUID = 1;

    private final double[][] coders; // [coder][unit], NaN where there is no answer

    private Ratings(double[][] coders) {
        this.coders = coders;
    }

    /**
     * Makes ratings from one list for each coder, unit by unit in the same order; null where a coder gave no answer.
     *
     * @throws IllegalArgumentException if there are fewer than two coders, the lists are not equally long, or a number
     *     is not finite
     */
    public static Ratings of(List<? extends List<? extends @Nullable Double>> coders) {
        Require.notNull("coders", coders);
        if (coders.size() < 2) {
            throw new IllegalArgumentException("agreement must be between two coders or more, but given was "
                    + coders.size() + ": add the answers of another coder");
        }
        int units = coders.get(0).size();
        double[][] copy = new double[coders.size()][];
        for (int coder = 0; coder < copy.length; coder++) {
            if (coders.get(coder).size() != units) {
                throw new IllegalArgumentException("coders must have as many answers as each other (null for none), but"
                        + " the first has " + units + " and number " + (coder + 1) + " has "
                        + coders.get(coder).size());
            }
            copy[coder] =
                    coders.get(coder).stream().mapToDouble(Ratings::number).toArray();
        }
        return new Ratings(copy);
    }

    private static double number(@Nullable Double answer) {
        if (answer == null) {
            return Double.NaN;
        }
        if (!Double.isFinite(answer)) {
            throw new IllegalArgumentException(
                    "an answer must be a finite number, or null for none, but was '" + answer + "'");
        }
        return answer + 0.0; // one zero
    }

    /** Returns the number of coders; two or more. */
    public int coders() {
        return coders.length;
    }

    /** Returns the number of units, answered or not. */
    public int units() {
        return coders[0].length;
    }

    /** Returns the answer of a coder on a unit, both counted from 0; null where there is none. */
    public @Nullable Double get(int coder, int unit) {
        double answer = at(coder, unit);
        return Double.isNaN(answer) ? null : (Double) answer;
    }

    /** Returns the different answers in ascending order: the shortest scale that holds them all. */
    public List<Double> values() {
        return Arrays.stream(values(IntStream.range(0, units()).toArray()))
                .boxed()
                .toList();
    }

    double at(int coder, int unit) {
        return coders[coder][unit];
    }

    /** Returns the units that two coders or more have answered; no other can show agreement. */
    int[] pairable() {
        return IntStream.range(0, units())
                .filter(unit -> answers(unit).length >= 2)
                .toArray();
    }

    /** Returns the answers to a unit in ascending order. */
    double[] answers(int unit) {
        return Arrays.stream(coders)
                .mapToDouble(answers -> answers[unit])
                .filter(answer -> !Double.isNaN(answer))
                .sorted()
                .toArray();
    }

    /** Returns the different answers to some units in ascending order. */
    double[] values(int[] units) {
        return Arrays.stream(units)
                .mapToObj(this::answers)
                .flatMapToDouble(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratings ratings && Arrays.deepEquals(ratings.coders, coders);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(coders);
    }

    @Override
    public String toString() {
        return "Ratings of " + units() + " units by " + coders() + " coders";
    }
}
