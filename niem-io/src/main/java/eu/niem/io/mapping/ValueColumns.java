package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.mapping.Binding.Slot;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the columns that hold the values of a file: that of each indicator, those whose names an axis matches, or a
 * single one.
 */
final class ValueColumns {
    private static final long MOST_LOOKS = 20_000_000; // at all names together
    private static final int LONGEST_NAME = 200; // a longer one is no code, and expressions go deep on it

    private final FileMapping mapping;
    private final ColumnNames columns;
    private final Location where;
    private final Issues issues;
    private final List<Slot> slots = new ArrayList<>();
    private long looks;

    ValueColumns(FileMapping mapping, ColumnNames columns, Location where, Issues issues) {
        this.mapping = mapping;
        this.columns = columns;
        this.where = where;
        this.issues = issues;
    }

    /** Finds the columns; none, with issues, where one is not there. */
    List<Slot> find() {
        Map<String, Pattern> across = new TreeMap<>();
        mapping.axes().byName().forEach((name, axis) -> {
            if (axis instanceof Axis.Across names) {
                across.put(name, names.names());
            }
        });
        Map<String, String> indicators = mapping.axes().indicators();
        if (!indicators.isEmpty()) {
            indicators.forEach((indicator, name) -> add(columns.named(name), Map.of("indicator", indicator)));
            return slots.size() == indicators.size() ? slots : List.of();
        }
        if (across.isEmpty()) {
            add(single(), Map.of());
        } else {
            across(across);
        }
        return slots;
    }

    private void add(int column, Map<String, String> across) {
        if (column >= 0) {
            columns.name(column);
            slots.add(new Slot(column, across));
        }
    }

    private int single() {
        String name = mapping.attributes().value();
        int column = name != null ? columns.named(name) : columns.valued();
        return name == null && column < 0 ? only() : column;
    }

    /** Returns the only column that nothing names; missing, with an issue, where it is not the only one. */
    private int only() {
        List<String> unnamed = columns.unnamed();
        if (unnamed.size() == 1) {
            return columns.find(unnamed.get(0));
        }
        issues.error(
                "unknown-value",
                where,
                "it cannot be seen which column holds the values: say it by \"value\": \"...\" in the mapping of this"
                        + " file; " + KnownNames.known(unnamed));
        return ColumnNames.MISSING;
    }

    /** Finds the columns whose names are matched by every axis that lies across them. */
    private void across(Map<String, Pattern> axes) {
        try {
            for (int i = 0; i < columns.size(); i++) {
                Map<String, String> codes = codes(columns.get(i).name(), axes);
                if (codes.size() == axes.size() && !columns.isNamed(i)) {
                    add(i, codes);
                }
            }
        } catch (BoundedText.TooLongException | StackOverflowError e) {
            slots.clear();
            issues.error(
                    "slow-expression",
                    where,
                    "\"across\" takes too long to compare with the names of the columns: write a simpler expression,"
                            + " such as [0-9]{4}");
            return;
        }
        if (slots.isEmpty()) {
            issues.error(
                    "unknown-column",
                    where,
                    "no column of the file is matched by \"across\": " + KnownNames.known(columns.all()));
        }
    }

    private Map<String, String> codes(String name, Map<String, Pattern> axes) {
        Map<String, String> codes = new TreeMap<>();
        if (name.length() > LONGEST_NAME) {
            return codes;
        }
        axes.forEach((axis, names) -> {
            BoundedText text = new BoundedText(name);
            Matcher matcher = names.matcher(text);
            boolean isIt = matcher.matches();
            looks += text.looks();
            if (looks > MOST_LOOKS) {
                throw new BoundedText.TooLongException();
            }
            if (isIt) {
                String part = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
                codes.put(axis, part == null ? matcher.group() : part);
            }
        });
        return codes;
    }
}
