package eu.niem.io.proposal;

import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.reading.DecimalText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What stands in a column of a file: its different texts, each with its number of cells, and of what sort they are. */
final class SeenColumn {
    /** How many different texts are kept; where there are more, only the sort of the others is looked at. */
    static final int MOST = 100_000;

    private static final Pattern PERIOD =
            Pattern.compile("(1[5-9]|20|21)[0-9]{2}(-?([QSW][0-9]{1,2}|M?[0-9]{2}(-[0-9]{2})?))?");
    private static final Pattern MISSING = Pattern.compile(
            "(?i)[^\\p{L}\\p{Nd}]+|x|na|n/a|n\\.a\\.|nan|#(n/a|div/0!|value!|ref!|name[?]|num!|null!)|null|k\\.\\s?a\\.");

    final ForeignColumn column;
    /** Its name as usual names are written. */
    final String plainName;

    final int index;
    final Map<String, Long> counts = new LinkedHashMap<>();
    final Map<String, String> labels = new LinkedHashMap<>();
    final NumberForms forms = new NumberForms();
    final Set<String> missing = new TreeSet<>();
    long cells;
    long blanks;
    private long numbers;
    private long others;
    private long periods;
    private String firstOther = "";
    private boolean hasMore;

    SeenColumn(ForeignColumn column, int index) {
        this.column = column;
        this.plainName = UsualNames.plain(column.name());
        this.index = index;
    }

    String name() {
        return column.name();
    }

    /** Looks at a cell. */
    void see(String text, boolean isNumber) {
        if (text.isEmpty()) {
            blanks++;
            return;
        }
        cells++;
        boolean isNew = !counts.containsKey(text);
        hasMore |= isNew && counts.size() >= MOST;
        if (!isNew || counts.size() < MOST) {
            counts.merge(text, 1L, Long::sum);
        }
        if (isNew) {
            sort(text, isNumber);
        }
    }

    /** Finds the sort of a text that was not there before. */
    private void sort(String text, boolean isNumber) {
        periods += PERIOD.matcher(text).matches() ? 1 : 0;
        if (forms.see(text)) {
            numbers++;
        } else if (!isNumber && MISSING.matcher(text).matches()) {
            missing.add(text);
        } else {
            firstOther = others == 0 ? text : firstOther;
            others++;
        }
    }

    /** Returns the label of a code; itself where it has none. */
    String label(String code) {
        return labels.getOrDefault(code, column.labels().getOrDefault(code, code));
    }

    /** Returns whether all texts are numbers, beside signs for missing ones. */
    boolean isNumeric() {
        return numbers > 0 && others == 0;
    }

    /** Returns whether some text is a number. */
    boolean hasNumbers() {
        return numbers > 0;
    }

    /** Returns whether most texts are numbers, though not all. */
    boolean isMostlyNumeric() {
        return others > 0 && numbers >= others;
    }

    /** Returns the first text that is neither a number nor a sign for a missing one; empty where there is none. */
    String firstOther() {
        return firstOther;
    }

    /** Returns whether all texts are years, quarters, months or days. */
    boolean isOfPeriods() {
        return cells > 0 && periods == numbers + others + missing.size() && missing.isEmpty();
    }

    /** Returns whether it has texts that are neither numbers nor periods. */
    boolean isText() {
        return others > 0 && !isMostlyNumeric() && !isOfPeriods();
    }

    /** Returns whether all texts are whole numbers as they are written, such as the numbers of districts. */
    boolean isOfWholeNumbers() {
        return isNumeric()
                && missing.isEmpty()
                && counts.keySet().stream().allMatch(text -> text.matches("[0-9]+") && DecimalText.isWritten(text));
    }

    /** Returns whether there are more different texts than are kept. */
    boolean hasMore() {
        return hasMore;
    }
}
