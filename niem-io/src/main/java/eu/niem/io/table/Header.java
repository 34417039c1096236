package eu.niem.io.table;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The header of a sheet beside the columns that it may have: which there are, and everything that is wrong with it. */
final class Header {
    private static final String PERIOD = "TIME_PERIOD";
    private static final int SHOWN = 20;
    private static final int COMPARED = 100; // with each known name, so not all of very many
    private static final int SEVERAL = 2;

    private final TableColumns layout;
    private final List<String> all;
    private final Sheet sheet;
    private final Issues issues;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> periods = new ArrayList<>();
    private final List<Integer> unnamed = new ArrayList<>();

    Header(TableColumns layout, Sheet sheet, Issues issues) {
        this.layout = layout;
        this.all = layout.names();
        this.sheet = sheet;
        this.issues = issues;
    }

    /** Finds the columns, with an issue for what should not be there. */
    void read() {
        Map<String, String> seen = new LinkedHashMap<>();
        Set<String> known = new HashSet<>(all);
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); // the header may have other capitals
        all.forEach(name -> names.putIfAbsent(name, name));
        for (int i = 0; i < sheet.header().size() && !issues.isFull(); i++) {
            String written = sheet.header().get(i);
            String column = known.contains(written) ? written : names.getOrDefault(written, written);
            if (!isUnknown(i, column, known.contains(column))) {
                String other = seen.putIfAbsent(layout.open() ? column.toUpperCase(Locale.ROOT) : column, written);
                if (other == null) {
                    columns.put(column, i);
                } else {
                    twice(i, written, other);
                }
            }
        }
        unnamed();
        across();
        unknown();
    }

    /** Notes a column that should not be there; false if it may. */
    private boolean isUnknown(int index, String column, boolean isKnown) {
        if (isKnown) {
            return false;
        }
        if (column.isEmpty()) {
            return unnamed.add(index);
        }
        if (all.contains(PERIOD) && TimePeriod.isPeriod(column)) {
            return periods.add(index);
        }
        return !layout.open() && unknown.add(index);
    }

    private void twice(int index, String written, String other) {
        issues.error(
                "duplicate-column",
                sheet.at(index),
                "the column '" + written + "' is there twice ('" + other + "'); remove one of them");
    }

    private void unnamed() {
        if (!unnamed.isEmpty()) {
            issues.error(
                    "unknown-column",
                    sheet.at(unnamed.get(0)),
                    unnamed.size() == 1
                            ? "the column has no name; name it or remove it"
                            : unnamed.size() + " columns have no name; name them or remove them");
        }
    }

    /** Names periods that stand in the header; a single one is a name like others. */
    private void across() {
        if (isAcross()) {
            issues.error(
                    "years-across",
                    sheet.at(periods.get(0)),
                    "the columns " + quoted(periods) + " are periods, which must not stand across: write a row for each"
                            + " area and period instead, with the period in the column TIME_PERIOD"
                            + TableForms.mapping("\"period\": {\"across\": \"[0-9]{4}\"}"));
        } else if (!layout.open()) {
            unknown.addAll(periods);
        }
    }

    private boolean isAcross() {
        return periods.size() >= SEVERAL;
    }

    private void unknown() {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < unknown.size(); i++) {
            String written = sheet.header().get(unknown.get(i));
            Optional<String> near = i < COMPARED ? KnownNames.nearest(written, all) : Optional.empty();
            if (near.isPresent() || unknown.size() == 1) {
                String message =
                        "there is no column '" + written + "' in such a table; " + KnownNames.instead(written, all);
                issues.error("unknown-column", sheet.at(unknown.get(i)), message);
            } else {
                rest.add(unknown.get(i));
            }
        }
        if (!rest.isEmpty()) {
            issues.error(
                    "unknown-column",
                    sheet.at(rest.get(0)),
                    "there " + (rest.size() == 1 ? "is no column " : "are no columns ") + quoted(rest)
                            + " in such a table; " + KnownNames.known(all));
        }
    }

    private String quoted(List<Integer> indices) {
        List<String> names = indices.stream()
                .map(index -> Shown.quoted(sheet.header().get(index)))
                .distinct()
                .toList();
        return Shown.some(names.subList(0, Math.min(SHOWN, names.size())), names.size());
    }

    /** Adds an issue for each of some columns that is not there. */
    void missing(List<String> required) {
        for (String column : required) {
            boolean isSaid = isAcross() && (column.equals(PERIOD) || column.equals("OBS_VALUE"));
            if (!columns.containsKey(column) && !isSaid) {
                issues.error("missing-column", sheet.at(), "the table has no column " + column + "; add it" + there());
            }
        }
    }

    /** Adds an issue that the column of the period is not there, unless periods stand across. */
    void missingPeriod() {
        if (!columns.containsKey(PERIOD) && !isAcross()) {
            issues.error(
                    "missing-column",
                    sheet.at(),
                    "the table has no column TIME_PERIOD, and nothing else says of which period it is: add the column, "
                            + "or a rounds.csv of one period, or make a period such as 2021 the framework's version"
                            + there());
        }
    }

    private String there() {
        List<String> header = sheet.header();
        return " (there are " + (header.size() <= SHOWN ? header : header.subList(0, SHOWN) + " and more") + ")";
    }

    /** Returns the rows below, while there is room for issues. */
    Iterable<TableRow> rows() {
        Map<String, Integer> found = Collections.unmodifiableMap(columns);
        return () -> new Rows(sheet, found, issues);
    }

    /** The rows, one by one, until there are too many issues for reading on to be of use. */
    private static final class Rows implements Iterator<TableRow> {
        private final Sheet sheet;
        private final Map<String, Integer> columns;
        private final Issues issues;
        private int next;

        Rows(Sheet sheet, Map<String, Integer> columns, Issues issues) {
            this.sheet = sheet;
            this.columns = columns;
            this.issues = issues;
        }

        @Override
        public boolean hasNext() {
            return next < sheet.lines().size() && !issues.isFull();
        }

        @Override
        public TableRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return new TableRow(sheet, columns, next++);
        }
    }
}
