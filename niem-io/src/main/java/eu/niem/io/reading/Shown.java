package eu.niem.io.reading;

import java.util.List;

/** Words texts of files within messages, never too long and never too many. */
public final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** Returns a text in quotes; of a long one the beginning. */
    public static String quoted(String text) {
        return "'" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...") + "'";
    }

    /** Returns some examples and how many others there are, for example <i>a, b and 7 more</i>. */
    public static String some(List<String> examples, int count) {
        if (count > examples.size()) {
            return String.join(", ", examples) + " and " + (count - examples.size()) + " more";
        }
        int last = examples.size() - 1;
        return last < 1
                ? String.join("", examples)
                : String.join(", ", examples.subList(0, last)) + " and " + examples.get(last);
    }
}
