package eu.niem.io;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks at the endings of file names, which say how a file is written. */
final class FileEndings {
    /** Ends the name of a file of SDMX-CSV. */
    static final String SDMX_CSV = ".sdmx.csv";

    /** Ends the name of a file of JSON-stat. */
    static final String JSON_STAT = ".jsonstat.json";

    /** Ends the name of the workbook of a spreadsheet. */
    static final String XLSX = ".xlsx";

    private FileEndings() {}

    /** Returns whether a file is for exchange with others, and no table or document of a study. */
    static boolean isExchange(String name) {
        return is(name, SDMX_CSV) || is(name, JSON_STAT);
    }

    /** Returns whether a file is a table. */
    static boolean isCsv(String name) {
        return is(name, ".csv");
    }

    /** Returns whether a file is a document. */
    static boolean isJson(String name) {
        return is(name, ".json");
    }

    /** Returns whether a file is the workbook of a spreadsheet. */
    static boolean isWorkbook(String name) {
        return is(name, ".xlsx") || is(name, ".xlsm") || is(name, ".xls") || is(name, ".ods");
    }

    /** Returns whether a file is a table with tabs between cells. */
    static boolean isTsv(String name) {
        return is(name, ".tsv") || is(name, ".tab");
    }

    /** Returns whether a file is an archive. */
    static boolean isZip(String name) {
        return is(name, ".zip");
    }

    /** Returns whether a name ends so, whether in small letters or capitals. */
    static boolean is(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Refuses a file whose name has none of some endings; one for exchange, unless its whole ending is among them. */
    static void require(String what, Path path, String... endings) {
        String name = Input.fileName(Require.notNull("path", path));
        List<String> permitted = List.of(endings);
        boolean isExchange = isExchange(name);
        if (permitted.stream().noneMatch(ending -> is(name, ending) && isExchange == isExchange(ending))) {
            throw Refused.argument("the name of " + what + " must end in " + String.join(" or ", endings)
                    + (isExchange ? ", not in " + SDMX_CSV + " or " + JSON_STAT + ", which are for exchange" : "")
                    + ", but was '" + path + "'");
        }
    }
}
