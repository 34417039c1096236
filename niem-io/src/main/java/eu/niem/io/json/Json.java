package eu.niem.io.json;

import java.util.List;
import java.util.Map;

/**
 * A JSON value with the place where it stands. Line and column are 0 where it stands nowhere, because it is to be
 * written.
 */
public sealed interface Json {

    /** Returns the line, counted from 1. */
    int line();

    /** Returns the column, counted from 1 in characters. */
    int column();

    /** Returns the sort of the value in words. */
    String kind();

    /** Makes the tree of a document's record, or of what a field of one may hold; what is null is left out. */
    static Json of(Object value) {
        return JsonTree.of(value);
    }

    /** An object: its members by name, in their order. */
    record Fields(int line, int column, Map<String, Member> members) implements Json {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A value in an object, with where its name stands. */
    record Member(int line, int column, Json value) {}

    /** A list. */
    record Items(int line, int column, List<Json> items) implements Json {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A text. */
    record Text(int line, int column, String text) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number as it was written, so that no bit of it is lost. */
    record Numeral(int line, int column, String text) implements Json {
        private static final int ORDINARY = 300;

        @Override
        public String kind() {
            return "a number";
        }

        /**
         * Returns the nearest number that a computer has; not finite where the text is too large, or no number, or so
         * near to 0 that it would be 0.
         */
        public double value() {
            return value(text);
        }

        /** Returns whether there is such a number. */
        boolean isFinite() {
            return isOrdinary() || Double.isFinite(value());
        }

        /** Returns whether it is so short, and without exponent, that it needs not be computed to know that it is. */
        private boolean isOrdinary() {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > '9') { // signs, point and digits are below; e, and the letters of NaN, above
                    return false;
                }
            }
            return text.length() <= ORDINARY;
        }

        /** Returns the nearest number of a text, as {@link #value()} does. */
        static double value(String text) {
            try {
                double value = Double.parseDouble(text);
                return value == 0 && !isZero(text) ? Double.NaN : value;
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }

        /** Says why there is no such number, and what to do. */
        static String refusal(String quoted) {
            return quoted + " is no number that can be computed with: leave the value out if there is none, or write"
                    + " one between -1.8e308 and 1.8e308, and 0 for one nearer to 0 than 4.9e-324";
        }

        private static boolean isZero(String text) {
            for (int i = 0; i < text.length() && text.charAt(i) != 'e' && text.charAt(i) != 'E'; i++) {
                if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                    return false;
                }
            }
            return true;
        }
    }

    /** True or false. */
    record Flag(int line, int column, boolean holds) implements Json {
        @Override
        public String kind() {
            return String.valueOf(holds);
        }
    }

    /** Null. */
    record Null(int line, int column) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
