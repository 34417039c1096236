package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table with tabs: {@code freq,unit,geo\TIME_PERIOD}, then a period in each cell.
 *
 * @param dimensions the names before the backslash
 * @param time the name behind it
 * @param periods the codes of the dimension behind it, one for each cell of a row after the first
 * @param places where the periods stand
 */
record TsvHeader(List<String> dimensions, String time, List<String> periods, List<Location> places) {
    /** Copies the lists. */
    TsvHeader {
        dimensions = List.copyOf(dimensions);
        periods = List.copyOf(periods);
        places = List.copyOf(places);
    }

    /** Reads the header; null, with issues, where it is none. */
    static @Nullable TsvHeader of(TextRecord record, Issues issues) {
        String names = record.text(0);
        int backslash = names.indexOf('\\');
        if (backslash < 0) {
            issues.error(
                    "no-header",
                    record.place(0, ""),
                    "the header must begin with the names of the dimensions, such as freq,unit,geo\\TIME_PERIOD, and go on"
                            + " with a tab and the periods, but begins with " + Shown.quoted(names)
                            + "; read a table of another form with that form");
            return null;
        }
        List<String> dimensions = new ArrayList<>();
        for (String name : names.substring(0, backslash).split(",", -1)) {
            dimensions.add(Blanks.stripped(name));
        }
        String time = Blanks.stripped(names.substring(backslash + 1));
        List<String> all = new ArrayList<>(dimensions);
        all.add(time);
        List<String> periods = new ArrayList<>();
        List<Location> places = new ArrayList<>();
        for (int cell = 1; cell < record.filled(); cell++) {
            periods.add(record.text(cell));
            places.add(record.place(cell, time));
        }
        boolean named = distinct(all, "dimension", i -> record.place(0, ""), issues);
        boolean dated = distinct(periods, "period", places::get, issues);
        return named && dated && hasPeriods(periods, record, issues)
                ? new TsvHeader(dimensions, time, periods, places)
                : null;
    }

    private static boolean hasPeriods(List<String> periods, TextRecord record, Issues issues) {
        if (periods.isEmpty()) {
            issues.error(
                    "no-header",
                    record.place(1, ""),
                    "the header names no period; after the names of the dimensions there must be a tab, and then the"
                            + " periods with tabs between them");
        }
        return !periods.isEmpty();
    }

    private static boolean distinct(List<String> names, String what, Places places, Issues issues) {
        Map<String, Integer> seen = new HashMap<>();
        boolean good = true;
        for (int i = 0; i < names.size() && !issues.isFull(); i++) {
            String name = names.get(i);
            boolean isNew = seen.putIfAbsent(name, i) == null;
            if (name.isEmpty() || !isNew) {
                good = false;
                issues.error(
                        isNew ? "unknown-column" : "duplicate-column",
                        places.of(i),
                        isNew
                                ? "a " + what + " has no name; write its name"
                                : "the " + what + " '" + name + "' is there twice; remove one of them");
            }
        }
        return good;
    }

    /** Returns the columns: the dimensions, the period, the value and its flags. */
    List<ForeignColumn> columns() {
        List<ForeignColumn> columns = new ArrayList<>();
        for (String dimension : dimensions) {
            columns.add(ForeignColumn.of(dimension, ForeignColumn.Role.DIMENSION));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        periods.forEach(period -> labels.put(period, period));
        columns.add(new ForeignColumn(time, ForeignColumn.Role.DIMENSION, labels));
        columns.add(ForeignColumn.of(EurostatTsv.VALUE, ForeignColumn.Role.VALUE));
        columns.add(ForeignColumn.of(EurostatTsv.STATUS, ForeignColumn.Role.STATUS));
        return List.copyOf(columns);
    }

    private interface Places {
        Location of(int index);
    }
}
