package eu.niem.io.table;

import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns that a table may have.
 *
 * @param required the names of those it must have
 * @param optional the names of those it may have
 * @param open whether it may have any others too
 */
record TableColumns(List<String> required, List<String> optional, boolean open) {
    private static final int SHOWN = 20;

    /** Makes a layout of some columns in their order, of which some must be there. */
    static TableColumns of(List<String> columns, String... required) {
        List<String> must = List.of(required);
        return new TableColumns(
                must, columns.stream().filter(column -> !must.contains(column)).toList(), false);
    }

    /** Returns the rows of a sheet of this layout, while there is room for issues; none where a column is missing. */
    Iterable<TableRow> rows(Sheet sheet, Issues issues) {
        Map<String, Integer> columns = columns(sheet, issues);
        boolean complete = true;
        for (String column : required) {
            if (!columns.containsKey(column)) {
                complete = false;
                issues.error(
                        "missing-column",
                        sheet.at(),
                        "the table has no column " + column + "; add it (there are " + shown(sheet.header()) + ")");
            }
        }
        return complete ? () -> new Rows(sheet, columns, issues) : List.of();
    }

    private static String shown(List<String> header) {
        return header.size() <= SHOWN ? header.toString() : header.subList(0, SHOWN) + " and more";
    }

    private Map<String, Integer> columns(Sheet sheet, Issues issues) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, String> seen = new LinkedHashMap<>();
        Set<String> all = new HashSet<>(all());
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); // the header may have other capitals
        all().forEach(name -> names.putIfAbsent(name, name));
        for (int i = 0; i < sheet.header().size() && !issues.isFull(); i++) {
            String written = sheet.header().get(i);
            String column = all.contains(written) ? written : names.getOrDefault(written, written);
            String other = seen.putIfAbsent(open ? column.toUpperCase(Locale.ROOT) : column, written);
            if (!all.contains(column) && !open) {
                issues.error("unknown-column", sheet.at(i), unknown(written));
            } else if (column.isEmpty()) {
                issues.error("unknown-column", sheet.at(i), "the column has no name; name it or remove it");
            } else if (other != null) {
                issues.error(
                        "duplicate-column",
                        sheet.at(i),
                        "the column '" + written + "' is there twice ('" + other + "'); remove one of them");
            } else {
                columns.put(column, i);
            }
        }
        return Collections.unmodifiableMap(columns);
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }

    private String unknown(String written) {
        return "there is no column '" + written + "' in such a table; " + KnownNames.instead(written, all());
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
            return next < sheet.records().size() && !issues.isFull();
        }

        @Override
        public TableRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return new TableRow(sheet.text(), columns, sheet.records().get(next++));
        }
    }
}
