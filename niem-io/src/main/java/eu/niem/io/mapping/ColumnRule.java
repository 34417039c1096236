package eu.niem.io.mapping;

import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a column's texts decide about its rows: those that are kept, or those that are skipped. */
final class ColumnRule {
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

    String name() {
        return described.name();
    }

    String rule() {
        return rule;
    }

    /** Returns whether rows of a text are wanted. */
    boolean wants(String text) {
        return named.contains(text) == keeps;
    }

    /** Returns whether a row is wanted, and counts it. */
    boolean accepts(ForeignRow row) {
        int number = texts.of(row.text(column));
        if (number >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(16, 2 * rows.length));
            decisions = Arrays.copyOf(decisions, rows.length);
        }
        if (decisions[number] == 0) {
            decisions[number] = (byte) (wants(texts.text(number)) ? 1 : 2);
        }
        rows[number]++;
        return decisions[number] == 1;
    }

    /** Returns whether the column must have one text only, in the rows that are kept. */
    boolean isSingle() {
        return rule.isEmpty();
    }

    /** Returns how many texts were seen. */
    int seen() {
        return texts.size();
    }

    /** Returns a text with its label, where the file has one. */
    String shown(String text) {
        String label = label(text);
        return label == null ? text : text + " (" + label + ")";
    }

    /** Returns the texts that were seen and are wanted. */
    List<String> wanted() {
        return texts.texts().stream().filter(this::wants).toList();
    }

    /** Returns the named texts that the file does not have. */
    List<String> unseen() {
        Set<String> seen = known();
        return named.stream().filter(text -> !seen.contains(text)).toList();
    }

    /** Returns whether any of the named texts was seen. */
    boolean isSeen() {
        return unseen().size() < named.size();
    }

    /** Returns all texts that the column has. */
    Set<String> known() {
        Set<String> known = new TreeSet<>(texts.texts());
        known.addAll(described.labels().keySet());
        return known;
    }

    /** Returns the label of a text, where the file has one. */
    @Nullable
    String label(String text) {
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
