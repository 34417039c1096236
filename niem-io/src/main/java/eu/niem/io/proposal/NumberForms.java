package eu.niem.io.proposal;

import eu.niem.io.mapping.Numerals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which the numbers of some cells may be written: which decimal sign, and which sign between thousands. A
 * way is possible if it reads every cell; it is certain if it is the only one, or all that are possible read every cell
 * alike. A point alone is always a decimal point.
 */
final class NumberForms {
    /** How numbers may be written, the plainest first. */
    private static final List<Numerals> WAYS = List.of(
            way(".", ""),
            way(",", ""),
            way(",", "."),
            way(",", " "),
            way(",", "'"),
            way(".", ","),
            way(".", " "),
            way(".", "'"));

    private final boolean[] fails = new boolean[WAYS.size()];
    private final boolean[][] differ = new boolean[WAYS.size()][WAYS.size()];
    private boolean percent;

    private static Numerals way(String decimal, String thousands) {
        boolean plain = decimal.equals(".") && thousands.isEmpty();
        return new Numerals(plain ? "" : decimal, thousands, true, List.of());
    }

    /** Looks at a text; false where it is a number in no way. */
    boolean see(String text) {
        double[] numbers = WAYS.stream().mapToDouble(way -> way.number(text)).toArray();
        boolean isNumber = false;
        for (double each : numbers) {
            isNumber |= Double.isFinite(each);
        }
        if (!isNumber) {
            return false;
        }
        percent |= text.endsWith("%");
        for (int i = 0; i < numbers.length; i++) {
            fails[i] |= !Double.isFinite(numbers[i]);
            for (int k = 0; k < i; k++) {
                differ[i][k] |= numbers[i] != numbers[k];
            }
        }
        return true;
    }

    /** Adds what was seen in other cells. */
    void add(NumberForms others) {
        percent |= others.percent;
        for (int i = 0; i < fails.length; i++) {
            fails[i] |= others.fails[i];
            for (int k = 0; k < i; k++) {
                differ[i][k] |= others.differ[i][k];
            }
        }
    }

    /** Returns whether numbers have a percent sign. */
    boolean hasPercent() {
        return percent;
    }

    /** Returns whether all are written with a point before decimals and nothing else. */
    boolean isPlain() {
        return !fails[0];
    }

    /** Returns how they are written; null where no way reads all, or two ways read them differently. */
    @Nullable
    Numerals certain() {
        List<Integer> possible = possible();
        return !possible.isEmpty() && (isPlain() || isUnmistakable()) ? WAYS.get(possible.get(0)) : null;
    }

    /** Returns whether all ways that read every cell read it alike, so that even a point cannot be mistaken. */
    boolean isUnmistakable() {
        List<Integer> possible = possible();
        return possible.stream().noneMatch(i -> possible.stream().anyMatch(k -> k < i && differ[i][k]));
    }

    private List<Integer> possible() {
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < fails.length; i++) {
            if (!fails[i]) {
                possible.add(i);
            }
        }
        return possible;
    }
}
