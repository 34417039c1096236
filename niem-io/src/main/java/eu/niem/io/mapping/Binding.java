package eu.niem.io.mapping;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.mapping.FileMapping.Attributes;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file that a mapping names, found in it by their names. A name is looked for as it is, then without
 * regard to case; {@code time} and {@code TIME_PERIOD} are the same. What is named and not there is an issue.
 */
final class Binding {
    private static final int EXAMPLES = 3;
    private static final List<String> TIME = List.of("time", "TIME_PERIOD");

    private final FileMapping mapping;
    private final Location where;
    private final Issues issues;
    private final List<ForeignColumn> columns;
    private final BitSet named = new BitSet();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean isAnyThere;
    private final List<Slot> slots = new ArrayList<>();

    private Binding(FileMapping mapping, ForeignTable table, Location where, Issues issues) {
        this.mapping = mapping;
        this.where = where;
        this.issues = issues;
        this.columns = table.columns();
    }

    /**
     * A column of values.
     *
     * @param column its index
     * @param across what its name says of the axes that lie across columns, by axis
     */
    record Slot(int column, Map<String, String> across) {}

    /**
     * What was found.
     *
     * @param slots the columns of values
     * @param axes the columns of each axis that is made of columns
     * @param rules what is kept, skipped, and must have one code
     * @param status the column of flags and so on; -1 where there is none
     * @param unnamed the columns that nothing names
     */
    record Found(
            List<Slot> slots,
            Map<String, int[]> axes,
            List<ColumnRule> rules,
            int status,
            int conf,
            int sampleSize,
            int stdError,
            int comment,
            int source,
            List<String> unnamed) {}

    /** Finds the columns; null, with issues, where one is not there. */
    static @Nullable Found find(FileMapping mapping, ForeignTable table, Location where, Issues issues) {
        Binding binding = new Binding(mapping, table, where, issues);
        Found found = binding.find();
        binding.tellMissing();
        return found;
    }

    private @Nullable Found find() {
        boolean sound = true;
        Map<String, int[]> found = new TreeMap<>();
        for (Map.Entry<String, Axis> axis : axes().entrySet()) {
            int[] places = columns(axis.getValue());
            sound &= places != null;
            if (places != null) {
                found.put(axis.getKey(), places);
            }
        }
        Attributes attributes = mapping.attributes();
        int status = attribute(attributes.status(), Role.STATUS, "OBS_STATUS");
        int conf = attribute(attributes.conf(), Role.CONFIDENTIALITY, "CONF_STATUS");
        int sampleSize = attribute(attributes.sampleSize(), Role.ATTRIBUTE, "SAMPLE_SIZE");
        int stdError = attribute(attributes.stdError(), Role.ATTRIBUTE, "STD_ERROR");
        int comment = attribute(attributes.comment(), Role.ATTRIBUTE, "COMMENT");
        int source = attributes.source() instanceof Axis.Of of
                ? column(of.column())
                : attributes.source() == null ? attribute(null, Role.ATTRIBUTE, "SOURCE") : -1;
        sound &= Math.min(Math.min(status, conf), Math.min(sampleSize, Math.min(stdError, comment))) > -2;
        sound &= source > -2;
        List<ColumnRule> rules = rules(found);
        sound &= rules != null && values();
        if (!sound || rules == null) {
            return null;
        }
        return new Found(slots, found, rules, status, conf, sampleSize, stdError, comment, source, unnamed());
    }

    private Map<String, Axis> axes() {
        Map<String, Axis> axes = new LinkedHashMap<>();
        axes.put("area", mapping.axes().area());
        axes.put("period", mapping.axes().period());
        Axis group = mapping.axes().group();
        Axis indicator = mapping.axes().indicator();
        if (group != null) {
            axes.put("group", group);
        }
        if (indicator != null) {
            axes.put("indicator", indicator);
        }
        return axes;
    }

    /** Returns the columns of an axis; none for one that is fixed or lies across; null where one is not there. */
    private int @Nullable [] columns(Axis axis) {
        List<String> names = axis instanceof Axis.Of of
                ? List.of(of.column())
                : axis instanceof Axis.Joined joined ? joined.columns() : List.of();
        int[] found = names.stream().mapToInt(this::column).toArray();
        return Arrays.stream(found).anyMatch(each -> each < 0) ? null : found;
    }

    /** Returns a column of this name, which is then named; -2 where there is none, which is noted. */
    private int column(String name) {
        int found = index(name);
        if (found < 0) {
            missing.add(name);
            return -2;
        }
        isAnyThere = true;
        named.set(found);
        return found;
    }

    /** Adds the issues of columns that are not there: one where all are missing, as below a title. */
    private void tellMissing() {
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
                            + ": " + KnownNames.known(names()) + elsewhere);
            return;
        }
        for (String name : missing) {
            issues.error(
                    "unknown-column",
                    where,
                    name,
                    () -> "the file has no " + what + " '" + name + "', which its mapping names: "
                            + KnownNames.instead(name, names()) + elsewhere);
        }
    }

    private List<String> names() {
        return columns.stream().map(ForeignColumn::name).toList();
    }

    private int index(String name) {
        int exact = names().indexOf(name);
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (isSame(columns.get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether two names are of one column. */
    static boolean isSame(String name, String other) {
        return name.equalsIgnoreCase(other) || (isTime(name) && isTime(other));
    }

    private static boolean isTime(String name) {
        return TIME.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Returns the column of something beside the values: that which is named, else that which the form has. */
    private int attribute(@Nullable String name, Role role, String standard) {
        if (name != null) {
            return column(name);
        }
        for (int i = 0; i < columns.size() && mapping.form().isStatistical(); i++) {
            ForeignColumn column = columns.get(i);
            boolean isIt = role == Role.ATTRIBUTE ? column.name().equals(standard) : true;
            if (column.role() == role && isIt && !named.get(i)) {
                named.set(i);
                return i;
            }
        }
        return -1;
    }

    private @Nullable List<ColumnRule> rules(Map<String, int[]> axes) {
        List<ColumnRule> rules = new ArrayList<>();
        boolean sound = true;
        for (Map.Entry<String, List<String>> keep : mapping.rules().keep().entrySet()) {
            int column = column(keep.getKey());
            sound &= column >= 0;
            if (column >= 0) {
                rules.add(ColumnRule.keep(column, columns.get(column), keep.getValue()));
            }
        }
        for (Map.Entry<String, List<String>> skip : mapping.rules().skip().entrySet()) {
            int column = column(skip.getKey());
            sound &= column >= 0;
            if (column >= 0) {
                rules.add(ColumnRule.skip(column, columns.get(column), skip.getValue()));
            }
        }
        mapping.rules().ignore().forEach(this::column);
        mapping.rules().rename().keySet().stream()
                .filter(name -> !axes().containsKey(name))
                .forEach(this::column);
        BitSet axisColumns = new BitSet();
        axes.values().forEach(each -> Arrays.stream(each).forEach(axisColumns::set));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.DIMENSION && !axisColumns.get(i)) {
                rules.add(ColumnRule.single(i, columns.get(i)));
                named.set(i);
            }
        }
        return sound ? rules : null;
    }

    private boolean values() {
        Map<String, String> indicators = mapping.axes().indicators();
        List<String> across = axes().entrySet().stream()
                .filter(axis -> axis.getValue() instanceof Axis.Across)
                .map(Map.Entry::getKey)
                .toList();
        if (!indicators.isEmpty()) {
            indicators.forEach((indicator, name) -> {
                int column = column(name);
                if (column >= 0) {
                    slots.add(new Slot(column, Map.of("indicator", indicator)));
                }
            });
            return slots.size() == indicators.size();
        }
        return across.isEmpty() ? value() : across(across);
    }

    private boolean value() {
        String name = mapping.attributes().value();
        int column = name != null ? column(name) : index("OBS_VALUE");
        if (name == null && column < 0) {
            column = only();
        }
        if (column >= 0) {
            named.set(column);
            slots.add(new Slot(column, Map.of()));
        }
        return column >= 0;
    }

    /** Returns the only column that nothing names; -2, with an issue, where it is not the only one. */
    private int only() {
        List<String> unnamed = unnamed();
        if (unnamed.size() == 1) {
            return names().indexOf(unnamed.get(0));
        }
        issues.error(
                "unknown-value",
                where,
                "it cannot be seen which column holds the values: say it by \"value\": \"...\" in the mapping of this"
                        + " file; " + KnownNames.known(unnamed));
        return -2;
    }

    /** Finds the columns whose names are matched by every axis that lies across them. */
    private boolean across(Collection<String> axes) {
        try {
            match(axes);
        } catch (BoundedText.TooLongException e) {
            issues.error(
                    "slow-expression",
                    where,
                    "\"across\" takes too long to compare with the names of the columns: write a simpler expression,"
                            + " such as [0-9]{4}");
            return false;
        }
        if (slots.isEmpty()) {
            issues.error(
                    "unknown-column",
                    where,
                    "no column of the file is matched by \"across\": " + KnownNames.known(names()));
        }
        return !slots.isEmpty();
    }

    private void match(Collection<String> axes) {
        for (int i = 0; i < columns.size(); i++) {
            Map<String, String> codes = new TreeMap<>();
            for (String name : axes) {
                Axis.Across axis = (Axis.Across) Objects.requireNonNull(axes().get(name));
                Matcher matcher =
                        axis.names().matcher(new BoundedText(columns.get(i).name()));
                if (matcher.matches()) {
                    String part = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
                    codes.put(name, part == null ? matcher.group() : part);
                }
            }
            if (codes.size() == axes.size() && !named.get(i)) {
                named.set(i);
                slots.add(new Slot(i, codes));
            }
        }
    }

    /** Returns the columns that nothing names, and that may say something. */
    private List<String> unnamed() {
        List<String> unnamed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!named.get(i) && columns.get(i).role() == Role.FREE) {
                unnamed.add(columns.get(i).name());
            }
        }
        return unnamed;
    }
}
