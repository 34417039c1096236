package eu.niem.core.panel;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the observations of one indicator as they come, by the numbers that their rows have so far. */
final class CellsBuilder {
    private static final MissingReason[] REASONS = MissingReason.values();

    private final Indicator indicator;
    private final GrowingDoubles numbers = new GrowingDoubles();
    private final GrowingInts remarks = new GrowingInts(); // numbers of remarks; 0 where there is no observation
    private final GrowingInts values = new GrowingInts(); // of a missing value its reason, of an answer its number
    private final Coded.Numbers<Value> answers = new Coded.Numbers<>();
    private final GrowingDoubles sampleSizes = new GrowingDoubles();
    private final GrowingDoubles stdErrors = new GrowingDoubles();

    CellsBuilder(Indicator indicator) {
        this.indicator = indicator;
    }

    Indicator indicator() {
        return indicator;
    }

    /** Refuses the numbers of an indicator that has answers. */
    void requireQuantity(double number) {
        if (!(indicator.scale() instanceof Quantity)) {
            throw refused(Value.of(number));
        }
    }

    /** Returns the number of a value: its own, or the points of an answer; not a number where it is missing. */
    double number(Value value) {
        if (value instanceof Value.Numeric numeric) {
            requireQuantity(numeric.number());
            return numeric.number();
        }
        return value instanceof Value.Missing ? Double.NaN : points(value);
    }

    /** Puts a number that is permitted. */
    void put(int row, RowKey key, double number, int remark) {
        mark(row, key, remark);
        numbers.set(row, number);
    }

    /**
     * Puts an observation that is permitted.
     *
     * @param number that of its value
     * @param remark the number of its remarks
     */
    void put(int row, Observation observation, double number, int remark) {
        mark(row, observation.key(), remark);
        Value value = observation.value();
        if (value instanceof Value.Missing missing) {
            values.set(row, 1 + missing.reason().ordinal());
        } else {
            numbers.set(row, number);
            if (!(value instanceof Value.Numeric)) {
                values.set(row, answers.of(value));
            }
        }
        set(sampleSizes, row, observation.sampleSize());
        set(stdErrors, row, observation.stdError());
    }

    private static void set(GrowingDoubles known, int row, @Nullable Double number) {
        if (number != null) {
            known.set(row, number);
        }
    }

    private void mark(int row, RowKey key, int remark) {
        if (remarks.get(row) != 0) {
            throw Refused.argument("indicator '" + indicator.id() + "' has two observations for " + key);
        }
        remarks.set(row, remark);
    }

    private double points(Value value) {
        if (indicator.scale() instanceof Options options && value instanceof Value.Answer answer) {
            return options.findOption(answer.option()).map(Option::points).orElseThrow(() -> refused(value));
        }
        if (indicator.scale() instanceof Checklist checklist
                && value instanceof Value.Checks checks
                && checks.items().stream().allMatch(checklist::has)) {
            return checklist.points(checks.items());
        }
        throw refused(value);
    }

    private IllegalArgumentException refused(Value value) {
        return Refused.argument("indicator '" + indicator.id() + "' does not permit '" + value + "'; its scale is "
                + indicator.scale());
    }

    /** Returns whether there is an observation. */
    boolean hasAny() {
        return !remarks.isEmpty();
    }

    /**
     * Returns the columns.
     *
     * @param order the numbers of the rows in the order of the panel
     * @param keys their keys in that order
     * @param said all remarks by their numbers
     */
    Cells build(int[] order, List<RowKey> keys, List<Remarks> said) {
        double[] ordered = numbers.ordered(order);
        int[] coded = values.ordered(order); // 0 of a quantity that is there
        byte[] absences = new byte[order.length];
        for (int row = 0; row < order.length; row++) {
            if (Double.isNaN(ordered[row])) {
                absences[row] = coded[row] == 0
                        ? Unobserved.absence(indicator, keys.get(row))
                        : Column.absence(REASONS[coded[row] - 1]);
                coded[row] = 0;
            }
        }
        return new Cells(
                new Column(indicator.id(), ordered, absences),
                keys,
                Coded.of(said, remarks.ordered(order)),
                indicator.scale() instanceof Quantity ? null : Coded.of(answers.objects(), coded),
                known(sampleSizes, order),
                known(stdErrors, order));
    }

    private static double @Nullable [] known(GrowingDoubles numbers, int[] order) {
        double[] ordered = numbers.isEmpty() ? new double[0] : numbers.ordered(order);
        return Cells.areUnknown(ordered) ? null : ordered;
    }
}
