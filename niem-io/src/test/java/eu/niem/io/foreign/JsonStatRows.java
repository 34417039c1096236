package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.golden.GoldenTable;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of a file of JSON-stat, each as its index and its texts. */
final class JsonStatRows {
    private JsonStatRows() {}

    static ForeignFile file(String json, Limits limits) {
        byte[] bytes = json.getBytes(UTF_8);
        return ForeignFile.of("x.json", () -> new ByteArrayInputStream(bytes), limits);
    }

    static ForeignFile real(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(GoldenTable.place("../data/jsonstat/" + name));
        return ForeignFile.of(name, () -> new ByteArrayInputStream(bytes), Limits.STANDARD);
    }

    static ForeignFile sheet(String json, String sheet) {
        ForeignFile.Content content = file(json, Limits.STANDARD).content();
        return new ForeignFile("x.json", content, Limits.STANDARD, null, sheet, 1, false);
    }

    static ForeignTable open(ForeignFile file) {
        Issues issues = new Issues(100);
        ForeignTable table = JsonStat.open(file, issues);
        assertThat(issues.list()).isEmpty();
        return Objects.requireNonNull(table);
    }

    static ForeignTable open(String json) {
        return open(file(json, Limits.STANDARD));
    }

    /** All rows, each as {@code 708|JAN|EU27_2020|449206579|ep}, without dimensions of one category. */
    static List<String> of(ForeignTable table, ForeignTable.Selection selection) {
        Issues issues = new Issues(100);
        List<String> rows = new ArrayList<>();
        table.read(selection, row -> rows.add(text(table, row)), issues);
        assertThat(issues.list()).isEmpty();
        return rows;
    }

    static List<String> of(String json) {
        return of(open(json), ForeignTable.Selection.ALL);
    }

    static String text(ForeignTable table, ForeignRow row) {
        StringBuilder text = new StringBuilder().append(row.index());
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).labels().size() != 1) {
                text.append('|').append(row.text(i));
            }
        }
        return text.toString();
    }

    /** What is wrong with a file, each issue as a line. */
    static List<String> issues(ForeignFile file) {
        Issues issues = new Issues(file.limits().issues());
        ForeignTable table = JsonStat.open(file, issues);
        if (table != null) {
            table.read(ForeignTable.Selection.ALL, row -> true, issues);
        }
        return issues.list().stream().map(Issue::toString).toList();
    }

    static List<String> issues(String json) {
        return issues(file(json, Limits.STANDARD));
    }

    /** A cube of two areas and three years; what is given replaces its values and statuses. */
    static String cube(String values) {
        return """
                {"version": "2.0", "class": "dataset", "id": ["geo", "time"], "size": [2, 3],
                "dimension": {
                "time": {"category": {"index": ["2019", "2020", "2021"]}},
                "geo": {"category": {"index": {"LV": 1, "LT": 0}, "label": {"LT": "Lithuania"}}}},
                %s}
                """.formatted(values);
    }
}
