package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a file by their names, and which of them a mapping names. A name is looked for as it is, then without
 * regard to case; {@code time} and {@code TIME_PERIOD} are the same.
 */
final class ColumnNames {
    /** Stands for a column that is named and not there. */
    static final int MISSING = -2;

    private static final int EXAMPLES = 3;
    private static final String TIME = "time_period";

    private final FileMapping mapping;
    private final List<ForeignColumn> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();
    private final BitSet named = new BitSet();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean isAnyThere;

    ColumnNames(FileMapping mapping, ForeignTable table) {
        this.mapping = mapping;
        this.columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i).name(), i);
            folded.putIfAbsent(folded(columns.get(i).name()), i);
        }
    }

    /** Returns whether two names are of one column. */
    static boolean isSame(String name, String other) {
        return folded(name).equals(folded(other));
    }

    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("time") ? TIME : lower;
    }

    int size() {
        return columns.size();
    }

    ForeignColumn get(int column) {
        return columns.get(column);
    }

    /** Returns the names in the order of the file. */
    List<String> all() {
        return columns.stream().map(ForeignColumn::name).toList();
    }

    /** Returns the column of a name; -1 where there is none. */
    int find(String name) {
        int exact = places.getOrDefault(name, -1);
        return exact >= 0 ? exact : folded.getOrDefault(folded(name), -1);
    }

    /** Returns the column that the form of the file has for values, or that is named so; -1 where there is none. */
    int valued() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.VALUE) {
                return i;
            }
        }
        return find("OBS_VALUE");
    }

    /** Returns the column of a name, which is then named; {@link #MISSING} where there is none, which is noted. */
    int named(String name) {
        int found = find(name);
        if (found < 0) {
            missing.add(name);
            return MISSING;
        }
        isAnyThere = true;
        named.set(found);
        return found;
    }

    /** Takes a column that the form of the file names. */
    void name(int column) {
        named.set(column);
    }

    boolean isNamed(int column) {
        return named.get(column);
    }

    /** Returns the columns that nothing names, and that may say something. */
    List<String> unnamed() {
        List<String> unnamed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!named.get(i) && columns.get(i).role() == Role.FREE) {
                unnamed.add(columns.get(i).name());
            }
        }
        return unnamed;
    }

    /** Adds the issues of columns that are not there: one where all are missing, as below a title. */
    void tellMissing(Location where, Issues issues) {
        boolean isSheet = !mapping.form().isStatistical();
        String what = isSheet ? "column" : "dimension";
        String elsewhere = isSheet
                ? "; if the header stands in another line than "
                        + mapping.opening().header() + ", say which by \"header\""
                : "";
        if (isSheet && missing.size() > 1 && !isAnyThere) {
            List<String> first =
                    missing.stream().limit(EXAMPLES).map(Shown::quoted).toList();
            issues.error(
                    "unknown-column",
                    where,
                    "the file has none of the columns that its mapping names, " + Shown.some(first, missing.size())
                            + ": " + KnownNames.known(all()) + elsewhere);
            return;
        }
        for (String name : missing) {
            issues.error(
                    "unknown-column",
                    where,
                    name,
                    () -> "the file has no " + what + " '" + name + "', which its mapping names: "
                            + KnownNames.instead(name, all()) + elsewhere);
        }
    }
}
