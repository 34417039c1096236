package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.reading.CodeIndex;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a column's texts decide about its rows: those that are kept, or those that are skipped. */
final class ColumnRule {
    private static final int EXAMPLES = 3;

    private final int column;
    private final ForeignColumn described;
    private final String rule;
    private final Set<String> named;
    private final boolean keeps;
    private final CodeIndex texts = new CodeIndex();
    private byte[] decisions = new byte[0];
    private long[] rows = new long[0];

    private ColumnRule(int column, ForeignColumn described, String rule, Collection<String> named, boolean keeps) {
        this.column = column;
        this.described = described;
        this.rule = rule;
        this.named = new TreeSet<>(named);
        this.keeps = keeps;
    }

    /** Keeps the rows of these texts only. */
    static ColumnRule keep(int column, ForeignColumn described, Collection<String> texts) {
        return new ColumnRule(column, described, "keep", texts, true);
    }

    /** Leaves out the rows of these texts. */
    static ColumnRule skip(int column, ForeignColumn described, Collection<String> texts) {
        return new ColumnRule(column, described, "skip", texts, false);
    }

    /** Keeps all rows of a dimension that is no axis, and must have one code. */
    static ColumnRule single(int column, ForeignColumn described) {
        return new ColumnRule(column, described, "", List.of(), false);
    }

    int column() {
        return column;
    }

    private String name() {
        return described.name();
    }

    /** Returns whether rows of a text are wanted. */
    boolean wants(String text) {
        return named.contains(text) == keeps;
    }

    /** Returns whether a row is wanted, and counts it. */
    boolean accepts(ForeignRow row) {
        int number = number(row.text(column));
        if (decisions[number] == 0) {
            decisions[number] = (byte) (wants(texts.text(number)) ? 1 : 2);
        }
        rows[number]++;
        return decisions[number] == 1;
    }

    /** Counts cells of a text that is not wanted, which no row shows. */
    void leftOut(String text, long cells) {
        int number = number(text); // first, as it may make room
        rows[number] += cells;
    }

    private int number(String text) {
        int number = texts.of(text);
        if (number >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(16, 2 * rows.length));
            decisions = Arrays.copyOf(decisions, rows.length);
        }
        return number;
    }

    /** Returns whether a column that must have one text, in the rows that are kept, has several. */
    boolean hasSeveral() {
        return rule.isEmpty() && texts.size() > 1;
    }

    /** Adds the issues of a column with several texts, and of texts that the rule names and no row has. */
    void check(String file, Issues issues) {
        Location where = new Location(file, 0, 0, name());
        if (hasSeveral()) {
            issues.error(
                    "several-codes",
                    where,
                    "the dimension '" + name() + "' has " + texts.size() + " codes, and no rule says which to read: add"
                            + " \"keep\": {\"" + name() + "\": \"" + texts.text(0)
                            + "\"} to the mapping of this file with the code that is meant, or name it as an axis; "
                            + KnownNames.known(
                                    texts.texts().stream().map(this::shown).toList()));
        }
        Set<String> seen = known();
        List<String> unseen =
                named.stream().filter(text -> !seen.contains(text)).toList();
        if (!unseen.isEmpty() && keeps && unseen.size() == named.size()) {
            issues.error(
                    "unknown-code",
                    where,
                    "no row has '" + unseen.get(0) + "' in '" + name() + "', which \"keep\" asks for: "
                            + KnownNames.instead(unseen.get(0), seen));
        } else if (!unseen.isEmpty()) {
            List<String> first =
                    unseen.stream().limit(EXAMPLES).map(Shown::quoted).toList();
            issues.warning(
                    "unknown-code",
                    where,
                    "no row has " + Shown.some(first, unseen.size()) + " in '" + name() + "', which \"" + rule
                            + "\" names: " + KnownNames.instead(unseen.get(0), seen));
        }
    }

    /** Returns a text with its label, where the file has one. */
    private String shown(String text) {
        String label = label(text);
        return label == null ? text : text + " (" + label + ")";
    }

    /** Returns all texts that the column has. */
    private Set<String> known() {
        Set<String> known = new TreeSet<>(texts.texts());
        known.addAll(described.labels().keySet());
        return known;
    }

    /** Returns the label of a text, where the file has one. */
    private @Nullable String label(String text) {
        String label = described.labels().get(text);
        return text.equals(label) ? null : label;
    }

    /**
     * Adds a line for each text whose rows were left out.
     *
     * @param size the number of all rows, where it is known beforehand; then rows that are left out may not be seen
     */
    void report(FileTally tally, long size) {
        for (String text : known()) {
            if (!wants(text)) {
                int number = texts.of(text);
                long seen = number < rows.length ? rows[number] : 0;
                boolean isListed = described.labels().containsKey(text);
                long count = seen == 0 && isListed ? size / described.labels().size() : seen;
                String label = label(text);
                tally.leftOut(name(), text, rule, count, label == null ? "" : label);
            }
        }
    }
}
