package eu.niem.io.foreign;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fields of a mapping's file that only some forms use; all other fields are used by every form.
 *
 * <ul>
 *   <li>{@code header}, {@code ignore}, {@code percent}: sheets only. The other forms have their header in the first
 *       line, name what each column is, and write numbers without a sign behind them.
 *   <li>{@code decimal}, {@code thousands}: SDMX-CSV too, which some programs write as their country does.
 *   <li>{@code conf}, {@code sampleSize}, {@code stdError}, {@code comment}: forms that may have a column for it.
 *   <li>{@code sheet}: of a workbook, or the dataset of a JSON-stat file with several.
 *   <li>{@code encoding}: all but workbooks, whose parts say their own.
 * </ul>
 */
public final class FormFields {
    private static final Set<ForeignForm> SHEETS = EnumSet.of(ForeignForm.CSV, ForeignForm.EXCEL);
    private static final Set<ForeignForm> WITH_COLUMNS =
            EnumSet.of(ForeignForm.CSV, ForeignForm.EXCEL, ForeignForm.SDMX_CSV);
    private static final Map<String, Set<ForeignForm>> FORMS = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            entry("encoding", EnumSet.complementOf(EnumSet.of(ForeignForm.EXCEL))),
            entry("sheet", EnumSet.of(ForeignForm.EXCEL, ForeignForm.JSON_STAT)),
            entry("header", SHEETS),
            entry("ignore", SHEETS),
            entry("percent", SHEETS),
            entry("decimal", WITH_COLUMNS),
            entry("thousands", WITH_COLUMNS),
            entry("conf", WITH_COLUMNS),
            entry("sampleSize", WITH_COLUMNS),
            entry("stdError", WITH_COLUMNS),
            entry("comment", WITH_COLUMNS))));

    private FormFields() {}

    /** Returns the forms that use each field. */
    public static Map<String, Set<ForeignForm>> forms() {
        return FORMS;
    }

    /** Returns whether a form uses a field. */
    public static boolean isUsed(String field, ForeignForm form) {
        Set<ForeignForm> forms = FORMS.get(field);
        return forms == null || forms.contains(form);
    }
}
