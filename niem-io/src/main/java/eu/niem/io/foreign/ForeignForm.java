package eu.niem.io.foreign;

import eu.niem.io.reading.Issues;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which others write files. */
public enum ForeignForm {
    /** A sheet of text, with commas, semicolons or tabs between cells. */
    CSV,
    /** A sheet of a workbook ({@code .xlsx}). */
    EXCEL,
    /** JSON-stat 2.0, and the bundles before it. */
    JSON_STAT,
    /** SDMX-CSV 1.0 and 2.0, also with labels beside codes. */
    SDMX_CSV,
    /** The tables with tabs that Eurostat gives out. */
    EUROSTAT_TSV;

    /** Returns its name in a mapping, for example {@code json-stat}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the names of all forms. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ForeignForm::id).toList();
    }

    /** Finds the form of a name. */
    public static Optional<ForeignForm> find(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    /** Returns whether its dimensions, values and flags are known by the form, so that nothing else can be one. */
    public boolean isStatistical() {
        return this != CSV && this != EXCEL;
    }

    /** Returns the names of the sheets of a workbook; none of another form, or where it cannot be read. */
    public List<String> sheets(ForeignFile file) {
        return this == EXCEL ? ExcelSheet.names(file) : List.of();
    }

    /** Opens a file; null, with an issue, where it is not written in this form. */
    public @Nullable ForeignTable open(ForeignFile file, Issues issues) {
        return switch (this) {
            case CSV -> CsvSheet.open(file, issues);
            case EXCEL -> ExcelSheet.open(file, issues);
            case JSON_STAT -> JsonStat.open(file, issues);
            case SDMX_CSV -> SdmxCsv.open(file, issues);
            case EUROSTAT_TSV -> EurostatTsv.open(file, issues);
        };
    }
}
