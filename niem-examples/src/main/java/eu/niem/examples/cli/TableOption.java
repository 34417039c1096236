package eu.niem.examples.cli;

import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Tabular;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which of several tables of an answer is shown, and where. */
final class TableOption {
    private final Console console;

    @Mixin
    private final TableFile result;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Show this table; a name that is none is answered with those there are.")
    private @Nullable String name;

    TableOption(Console console) {
        this.console = console;
        this.result = new TableFile(console);
    }

    /** Returns whether one of the tables is asked for. */
    boolean isNamed() {
        return name != null;
    }

    /** Shows tables, which have names, as others may see them: to people all of them, unless one is asked for. */
    void showAll(Map<String, ? extends Tabular> tables, Disclosure disclosure) {
        if (name != null || result.isAsked()) {
            show(tables, disclosure);
            return;
        }
        String between = "";
        for (Tabular table : tables.values()) {
            console.show(between + disclosure.hiddenIn(table));
            between = "\n";
        }
    }

    /**
     * Shows the first of some tables, or the one that is asked for, as others may see it.
     *
     * @throws WrongCallException if there is no table of the name that is asked for
     */
    void show(Map<String, ? extends Tabular> tables, Disclosure disclosure) {
        Tabular first = tables.values().iterator().next();
        Tabular table = name == null ? first : tables.get(name);
        if (table == null) {
            throw new WrongCallException(
                    "there is no table '" + name + "' here; there are " + String.join(", ", tables.keySet()));
        }
        result.show(disclosure.hiddenIn(table));
    }
}
