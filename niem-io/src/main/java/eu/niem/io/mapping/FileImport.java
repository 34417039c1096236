package eu.niem.io.mapping;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignRow;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.mapping.Binding.Found;
import eu.niem.io.mapping.Binding.Slot;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one file: row by row, each looked at once. */
final class FileImport {
    private static final String MISSING = ":";

    private final FileMapping mapping;
    private final ForeignTable table;
    private final Found found;
    private final Location where;
    private final Meanings meanings;
    private final ImportedCells cells;
    private final SourceOrder order;
    private final Issues issues;
    private final FileTally tally;
    private final RepeatedCells repeated;
    private final ImportedFile file;
    private final int fileNumber;
    private final int fixedSource;
    private final boolean stated;
    private final BoundAxis area;
    private final BoundAxis period;
    private final @Nullable BoundAxis group;
    private final BoundAxis indicator;
    private final ImportedCell cell = new ImportedCell();
    private final int total;
    private byte[] isNumber = new byte[0];
    private boolean severalCodes;

    FileImport(
            FileMapping mapping,
            ForeignTable table,
            Found found,
            Location where,
            Meanings meanings,
            ImportedCells cells,
            SourceOrder order,
            Issues issues) {
        this.mapping = mapping;
        this.table = table;
        this.found = found;
        this.where = where;
        this.meanings = meanings;
        this.cells = cells;
        this.order = order;
        this.issues = issues;
        this.tally = new FileTally(where.file());
        this.repeated = new RepeatedCells(table, issues);
        this.file = new ImportedFile(where.file(), mapping.form(), table, found);
        this.fileNumber = cells.begin(file);
        this.fixedSource =
                mapping.attributes().source() instanceof Axis.Fixed fixed ? cells.texts.of(fixed.code()) : -1;
        this.stated = mapping.form().isStatistical() || mapping.numerals().areStated();
        this.total = cells.groups.of(RowKey.TOTAL);
        this.area = axis("area", mapping.axes().area(), cells.areas);
        this.period = axis("period", mapping.axes().period(), cells.periods);
        Axis groups = mapping.axes().group();
        this.group = groups == null ? null : axis("group", groups, cells.groups);
        Axis ofIndicator = mapping.axes().indicator();
        this.indicator = axis(
                "indicator",
                ofIndicator == null ? new Axis.Across(Pattern.compile(".*")) : ofIndicator,
                cells.indicators);
    }

    private BoundAxis axis(String name, Axis axis, CodeIndex codes) {
        int[] columns = found.axes().getOrDefault(name, new int[0]);
        boolean byName = axis instanceof Axis.Of of && of.byName();
        Location place = columns.length == 0 ? where : new Location(where.file(), 0, 0, columnName(columns[0]));
        Map<String, String> renamed = columns.length == 1 ? renames(columnName(columns[0]), name) : renames("", name);
        return new BoundAxis(
                name,
                texts(name, axis, columns),
                text -> {
                    String code = renamed.get(text);
                    return code != null && !name.equals("indicator")
                            ? code
                            : meanings.code(
                                    name,
                                    code == null ? text : code,
                                    byName && code == null,
                                    mapping.form().isStatistical(),
                                    place);
                },
                codes);
    }

    private BoundAxis.Texts texts(String name, Axis axis, int[] columns) {
        if (axis instanceof Axis.Fixed fixed) {
            return (row, slot) -> fixed.code();
        }
        if (axis instanceof Axis.Of) {
            int column = columns[0];
            return (row, slot) -> row.text(column);
        }
        if (axis instanceof Axis.Joined joined) {
            List<Map<String, String>> renamed =
                    joined.columns().stream().map(column -> renames(column, "")).toList();
            return (row, slot) -> joined(row, columns, renamed, joined.join());
        }
        List<String> ofSlots = found.slots().stream()
                .map(slot -> slot.across().getOrDefault(name, ""))
                .toList();
        return (row, slot) -> ofSlots.get(slot);
    }

    private static String joined(ForeignRow row, int[] columns, List<Map<String, String>> renamed, String join) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.length; i++) {
            String part = row.text(columns[i]);
            text.append(i == 0 ? "" : join).append(renamed.get(i).getOrDefault(part, part));
        }
        return text.toString();
    }

    private Map<String, String> renames(String column, String axis) {
        return mapping.rules().rename().entrySet().stream()
                .filter(rename -> Binding.isSame(rename.getKey(), column)
                        || rename.getKey().equals(axis))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Map.of());
    }

    private String columnName(int column) {
        return table.columns().get(column).name();
    }

    /** Reads the file to its end, and returns what became of it. */
    FileTally read() {
        table.read(this::wants, this::see, issues);
        finish();
        return tally;
    }

    private boolean wants(int column, String code) {
        for (ColumnRule rule : found.rules()) {
            if (rule.column() == column && !rule.wants(code)) {
                return false;
            }
        }
        return true;
    }

    private boolean see(ForeignRow row) {
        for (ColumnRule rule : found.rules()) {
            if (!rule.accepts(row)) {
                return true;
            }
        }
        if (severalCodes || hasSeveralCodes()) {
            severalCodes = true;
            return !issues.isFull();
        }
        if (!mapping.form().isStatistical() && isBlank(row)) {
            tally.blank++;
            return true;
        }
        for (int slot = 0; slot < found.slots().size(); slot++) {
            see(row, slot);
        }
        return !issues.isFull();
    }

    private boolean hasSeveralCodes() {
        for (ColumnRule rule : found.rules()) {
            if (rule.isSingle() && rule.seen() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a row has no text in any column that is read. */
    private boolean isBlank(ForeignRow row) {
        for (Slot slot : found.slots()) {
            if (!row.text(slot.column()).isEmpty()) {
                return false;
            }
        }
        for (int[] columns : found.axes().values()) {
            for (int column : columns) {
                if (!row.text(column).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private void see(ForeignRow row, int slot) {
        int areaText = area.number(area.text(row, slot));
        int periodText = period.number(period.text(row, slot));
        int groupText = group == null ? 0 : group.number(group.text(row, slot));
        int indicatorText = indicator.number(indicator.text(row, slot));
        int areaCode = area.code(areaText);
        int periodCode = period.code(periodText);
        int groupCode = group == null ? total : group.code(groupText);
        int indicatorCode = indicator.code(indicatorText);
        boolean isKnown = areaCode >= 0 && periodCode >= 0 && groupCode >= 0 && indicatorCode >= 0;
        if (!isKnown || !fill(row, slot, indicatorCode)) {
            tally.wrong++;
            return;
        }
        cell.key = cells.key(areaCode, periodCode, groupCode);
        cell.indicator = indicatorCode;
        if (put()) {
            boolean hasValue = cell.hasValue();
            area.count(areaText, hasValue);
            period.count(periodText, hasValue);
            if (group != null) {
                group.count(groupText, hasValue);
            }
            indicator.count(indicatorText, hasValue);
        }
    }

    /** Fills the cell with what stands in a row; false, with an issue, where that is not understood. */
    private boolean fill(ForeignRow row, int slot, int indicatorCode) {
        cell.clear();
        cell.file = fileNumber;
        cell.place = row.index();
        cell.column = found.slots().get(slot).column();
        cell.flags = file.letters(text(row, found.status()), text(row, found.conf()));
        cell.source = found.source() < 0 ? fixedSource : number(text(row, found.source()));
        cell.comment = number(text(row, found.comment()));
        cell.sampleSize = beside(row, found.sampleSize(), "sample size");
        cell.stdError = beside(row, found.stdError(), "standard error");
        return value(row, cell.column, indicatorCode)
                && !Double.isInfinite(cell.sampleSize)
                && !Double.isInfinite(cell.stdError);
    }

    private boolean value(ForeignRow row, int column, int indicatorCode) {
        String text = row.text(column);
        boolean isStatistical = mapping.form().isStatistical();
        if (mapping.numerals().isMissing(text) || (isStatistical && text.equals(MISSING))) {
            return true;
        }
        if (!isNumber(indicatorCode)) {
            cell.text = cells.texts.of(text);
            return true;
        }
        cell.value = number(row, column, text);
        if (Double.isNaN(cell.value)) {
            wrong(row, column, text, "a value");
            return false;
        }
        if (!stated && !row.isNumber(column)) {
            cell.text = cells.texts.of(text); // as it is written, for the question whether a point means thousands
        }
        return true;
    }

    private double number(ForeignRow row, int column, String text) {
        return row.isNumber(column) ? row.number(column) : mapping.numerals().number(text);
    }

    /** Returns a number that stands beside a value; not a number where there is none, infinite where it is wrong. */
    private double beside(ForeignRow row, int column, String what) {
        String text = text(row, column);
        if (text.isEmpty() || mapping.numerals().isMissing(text)) {
            return Double.NaN;
        }
        double number = number(row, column, text);
        if (Double.isNaN(number)) {
            wrong(row, column, text, "a " + what);
            return Double.POSITIVE_INFINITY;
        }
        return number;
    }

    private void wrong(ForeignRow row, int column, String text, String what) {
        issues.alikeInFile(
                "invalid-number",
                table.place(row.index(), column),
                what + mapping.numerals().kind(text),
                () -> Shown.quoted(text),
                () -> what + " must be a number, but is " + Shown.quoted(text) + ": "
                        + mapping.numerals().hint(text));
    }

    private static String text(ForeignRow row, int column) {
        return column < 0 ? "" : row.text(column);
    }

    private int number(String text) {
        return text.isEmpty() ? -1 : cells.texts.of(text);
    }

    /** Returns whether the values of an indicator are numbers. */
    private boolean isNumber(int code) {
        if (code >= isNumber.length) {
            isNumber = Arrays.copyOf(isNumber, Math.max(2 * code, 16));
        }
        if (isNumber[code] == 0) {
            boolean numeric = meanings.indicators()
                    .find(cells.indicators.text(code))
                    .map(each -> each.scale() instanceof Quantity)
                    .orElse(true);
            isNumber[code] = (byte) (numeric ? 1 : 2);
        }
        return isNumber[code] == 1;
    }

    /** Puts the cell among the others; false where it is there already. */
    private boolean put() {
        int at = cells.cell(cell.key, cell.indicator);
        if (at == cells.size()) {
            cells.add(cell);
            return true;
        }
        if (cells.fileNumber(at) == fileNumber) {
            repeated.add(cells.words(at), cells.placeOf(at), cell.place);
            return false;
        }
        switch (order.compare(cells, at, cell)) {
            case NEW -> {
                cells.fileOf(at).replaced++;
                cells.set(at, cell);
                return true;
            }
            case OLD -> tally.preferred++;
            default ->
                repeated.elsewhere(
                        cells.words(at),
                        cells.fileOf(at).place(cells.placeOf(at), 0),
                        table.place(cell.place, cell.column));
        }
        return false;
    }

    private void finish() {
        for (ColumnRule rule : found.rules()) {
            rule.report(tally, table.size());
            codes(rule);
        }
        if (!severalCodes) {
            repeated.report(this::wants, found.unnamed());
        }
        for (BoundAxis axis :
                group == null ? List.of(area, period, indicator) : List.of(area, period, group, indicator)) {
            axis.report(tally);
        }
        for (String column : found.unnamed()) {
            tally.leftOut(column, "", "not named", 0, "a column that nothing in the mapping names");
        }
    }

    private void codes(ColumnRule rule) {
        Location place = new Location(where.file(), 0, 0, rule.name());
        if (rule.isSingle() && rule.seen() > 1) {
            List<String> codes = rule.wanted();
            issues.error(
                    "several-codes",
                    place,
                    "the " + (mapping.form().isStatistical() ? "dimension" : "column") + " '" + rule.name() + "' has "
                            + codes.size() + " codes, and no rule says which to read: add \"keep\": {\"" + rule.name()
                            + "\": \"" + codes.get(0) + "\"} to the mapping of this file with the code that is meant,"
                            + " or name it as an axis; "
                            + KnownNames.known(codes.stream().map(rule::shown).toList()));
        }
        List<String> unseen = rule.unseen();
        if (!unseen.isEmpty() && rule.rule().equals("keep") && !rule.isSeen()) {
            issues.error(
                    "unknown-code",
                    place,
                    "no row has '" + unseen.get(0) + "' in '" + rule.name() + "', which \"keep\" asks for: "
                            + KnownNames.instead(unseen.get(0), rule.known()));
        } else if (!unseen.isEmpty()) {
            issues.warning(
                    "unknown-code",
                    place,
                    "no row has "
                            + Shown.some(
                                    unseen.stream().limit(3).map(Shown::quoted).toList(), unseen.size())
                            + " in '" + rule.name() + "', which \"" + rule.rule() + "\" names: "
                            + KnownNames.instead(unseen.get(0), rule.known()));
        }
    }

    /** Returns the file that was read. */
    ImportedFile file() {
        return file;
    }

    /** Returns its number among all files. */
    int fileNumber() {
        return fileNumber;
    }
}
