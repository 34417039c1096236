package eu.niem.io;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks at the endings of file names, which say how a file is written. */
final class FileEndings {
    private FileEndings() {}

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

    private static boolean is(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Refuses a file whose name has none of some endings. */
    static void require(String what, Path path, String... endings) {
        String name = Input.fileName(Require.notNull("path", path));
        if (List.of(endings).stream().noneMatch(ending -> is(name, ending))) {
            throw Refused.argument("the name of " + what + " must end in " + String.join(" or ", endings)
                    + ", but was '" + path + "'");
        }
    }
}
