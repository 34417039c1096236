package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.io.Serializable;
import java.util.List;

/**
 * The value of an observation: a number, an answer, the items of a checklist that hold, or the reason why it is
 * missing.
 */
public sealed interface Value extends Serializable {

    /**
     * A number on the scale of a quantity.
     *
     * @param number finite
     */
    record Numeric(double number) implements Value {
        /** Refuses a number that is not finite. */
        public Numeric {
            Require.finite("a value", number);
        }

        /** Returns the shortest text that reads back to the same bits. */
        @Override
        public String toString() {
            return ShortestDecimal.of(number);
        }
    }

    /**
     * The option that was chosen.
     *
     * @param option the option's id
     */
    record Answer(String option) implements Value {
        /** Checks the id. */
        public Answer {
            Require.id("an answer", option);
        }

        @Override
        public String toString() {
            return option;
        }
    }

    /**
     * The items of a checklist that hold.
     *
     * @param items the ids of the items, each once, in the order they were given; empty where none holds
     */
    record Checks(List<String> items) implements Value {
        /** Checks the ids. */
        public Checks {
            items = Require.list("items", items);
            items.forEach(item -> Require.id("a checked item", item));
            Require.distinct("checked items", items, item -> item);
        }

        /** Returns the ids joined by {@code +}; {@code -} where none holds. */
        @Override
        public String toString() {
            return items.isEmpty() ? "-" : String.join("+", items);
        }
    }

    /**
     * A missing value.
     *
     * @param reason why there is none
     */
    record Missing(MissingReason reason) implements Value {
        /** Refuses null. */
        public Missing {
            Require.notNull("reason", reason);
        }

        @Override
        public String toString() {
            return reason.code();
        }
    }

    /** Makes a number. */
    static Value of(double number) {
        return new Numeric(number);
    }

    /** Makes an answer from the id of its option. */
    static Value answer(String option) {
        return new Answer(option);
    }

    /** Makes the value of a checklist from the ids of the items that hold. */
    static Value checks(String... items) {
        return new Checks(Require.list("items", items));
    }

    /** Makes a missing value. */
    static Value missing(MissingReason reason) {
        return new Missing(reason);
    }
}
