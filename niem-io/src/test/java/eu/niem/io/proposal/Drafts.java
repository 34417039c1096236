package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.foreign.FoundForm;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Drafts of texts, filled in and not. */
final class Drafts {
    private Drafts() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ForeignFile file(String text) {
        return ForeignFile.of("x", () -> new ByteArrayInputStream(bytes(text)), Limits.STANDARD);
    }

    /** Reads a text of a form that is found by it. */
    static SeenTable seen(String text) {
        Issues issues = new Issues(10);
        ForeignTable table = FoundForm.of(bytes(text)).form().open(file(text), issues);
        SeenTable seen = SeenTable.of(Objects.requireNonNull(table), issues);
        assertThat(issues.list()).isEmpty();
        return seen;
    }

    /** Begins the draft of a file. */
    static Draft begun(String name, String text) {
        return new Draft(name, FoundForm.of(bytes(text)), file(text), seen(text));
    }

    /** Fills in the draft of a sheet. */
    static Draft sheet(String text) {
        Draft draft = begun("file.csv", text);
        Issues issues = new Issues(10);
        SheetDraft.fill(draft, issues);
        assertThat(issues.list()).isEmpty();
        return draft;
    }

    /** Fills in the draft of a file of a statistical form. */
    static Draft cube(String text) {
        Draft draft = begun("file.dat", text);
        Issues issues = new Issues(10);
        CubeDraft.fill(draft, issues);
        assertThat(issues.list()).isEmpty();
        return draft;
    }

    /** Returns what a column is taken for, and why. */
    static String use(Draft draft, String column) {
        return draft.uses.entrySet().stream()
                .filter(use -> use.getKey().name().equals(column))
                .map(use -> use.getValue().word() + ": " + use.getValue().note())
                .findFirst()
                .orElse("");
    }

    static SeenColumn column(SeenTable table, String name) {
        return table.columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
