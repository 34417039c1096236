package eu.niem.examples.cli;

import eu.niem.core.result.Tabular;
import eu.niem.io.CsvStyle;
import eu.niem.io.Documents;
import eu.niem.io.check.Limits;
import eu.niem.scoring.methodology.Methods;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a result is shown: as a table for people, or as CSV or JSON, with exact numbers. */
final class ResultOptions {
    private final Console console;

    @ArgGroup(exclusive = true)
    private @Nullable Form form;

    ResultOptions(Console console) {
        this.console = console;
    }

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            description = "Write CSV for the spreadsheets of a language, such as 'de': with its decimal sign.")
    private @Nullable Locale locale;

    /** The forms for programs, of which a call has one. */
    static final class Form {
        @Option(names = "--csv", description = "Write CSV, with exact numbers.")
        @SuppressWarnings("UnusedVariable")
        private boolean csv; // read by its absence: what is not JSON is CSV

        @Option(names = "--json", description = "Write JSON, with exact numbers.")
        private boolean json;
    }

    /** Returns whether a form for machines or spreadsheets is asked for. */
    boolean isAsked() {
        return form != null || locale != null;
    }

    /** Returns how tables are written. */
    CsvStyle style() {
        return locale == null ? CsvStyle.STANDARD : CsvStyle.of(locale);
    }

    /** Prints a result in the form asked for. */
    void show(Tabular result) {
        if (!isAsked()) {
            console.show(result);
        } else if (form == null || !form.json) {
            console.file(style().write(result));
        } else if (locale == null) {
            console.file(new Documents(Methods.load(), Limits.STANDARD).write(result.data()));
        } else {
            throw new WrongCallException("--json has numbers with points only; give --csv with --locale");
        }
    }
}
