package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any small cube reads as the same rows in every form in which it may be written, and no bytes are too much. */
class JsonStatProperties {
    /** A cube of some dimensions, with a value and a status for each cell, empty where it has none. */
    private record Cube(List<Integer> sizes, List<String> values, List<String> statuses) {
        static Cube of(List<Integer> sizes, Random random) {
            List<String> values = new ArrayList<>();
            List<String> statuses = new ArrayList<>();
            for (int i = 0; i < sizes.stream().reduce(1, (a, b) -> a * b); i++) {
                double number = Double.longBitsToDouble(random.nextLong());
                values.add(random.nextBoolean() || !Double.isFinite(number) ? "" : ShortestDecimal.of(number));
                statuses.add(random.nextBoolean() ? "" : List.of("e", "p", "bu").get(random.nextInt(3)));
            }
            return new Cube(sizes, values, statuses);
        }

        List<String> rows() {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                StringBuilder row = new StringBuilder();
                int rest = i;
                for (int d = sizes.size() - 1; d >= 0; d--) {
                    row.insert(0, sizes.get(d) == 1 ? "" : "|c" + rest % sizes.get(d));
                    rest /= sizes.get(d);
                }
                rows.add(i + row.toString() + "|" + values.get(i) + "|" + statuses.get(i));
            }
            return rows;
        }

        private static String cells(List<String> cells, boolean isDense, boolean isQuoted, Random random) {
            List<String> entries = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                String text = cell.isEmpty() ? "null" : isQuoted ? "\"" + cell + "\"" : cell;
                if (isDense || !cell.isEmpty()) {
                    entries.add(isDense ? text : "\"" + i + "\": " + text);
                }
            }
            if (!isDense) {
                Collections.shuffle(entries, random);
            }
            String inside = String.join(", ", entries);
            return isDense ? "[" + inside + "]" : "{" + inside + "}";
        }

        private static String category(int size, boolean isListed, Random random) {
            List<String> codes = IntStream.range(0, size)
                    .mapToObj(code -> isListed ? "\"c" + code + "\"" : "\"c" + code + "\": " + code)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!isListed) {
                Collections.shuffle(codes, random);
            }
            String inside = String.join(",", codes);
            return "{\"category\": {\"index\": " + (isListed ? "[" + inside + "]" : "{" + inside + "}") + "}}";
        }

        String json(Random random) {
            List<String> dimensions = new ArrayList<>();
            for (int i = 0; i < sizes.size(); i++) {
                dimensions.add("\"d" + i + "\": " + category(sizes.get(i), random.nextBoolean(), random));
            }
            String order = "\"id\": "
                    + IntStream.range(0, sizes.size())
                            .mapToObj(i -> "\"d" + i + "\"")
                            .toList() + ", \"size\": " + sizes;
            boolean isOld = random.nextBoolean();
            if (isOld) {
                dimensions.add(order);
            }
            Collections.shuffle(dimensions, random);
            List<String> members = new ArrayList<>(List.of(
                    "\"dimension\": {" + String.join(", ", dimensions) + "}",
                    "\"value\": " + cells(values, random.nextBoolean(), false, random),
                    "\"status\": " + cells(statuses, isDense(random), true, random),
                    "\"extension\": {\"id\": [], \"value\": {\"x\": [1, {}]}}"));
            if (!isOld) {
                members.add(order);
            }
            Collections.shuffle(members, random);
            String dataset = "{" + String.join(", ", members) + "}";
            return switch (random.nextInt(3)) {
                case 0 -> dataset;
                case 1 -> "{\"a\": " + dataset + "}";
                default -> "{\"link\": {\"item\": [" + dataset + "]}, \"class\": \"collection\"}";
            };
        }

        /** A list of one status is that of all cells, so that one cell must not be written so. */
        private boolean isDense(Random random) {
            return random.nextBoolean() && statuses.size() > 1;
        }
    }

    @Property(tries = 300)
    void aCubeReadsTheSameInEveryForm(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 4) Integer> sizes, @ForAll Random random) {
        Cube cube = Cube.of(sizes, random);
        assertThat(JsonStatRows.of(cube.json(random))).isEqualTo(cube.rows());
    }

    @Property(tries = 300)
    void aPartIsWhatStandsInTheWhole(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 4) Integer> sizes, @ForAll Random random) {
        Cube cube = Cube.of(sizes, random);
        ForeignTable table = JsonStatRows.open(cube.json(random));
        int left = random.nextInt(4);
        List<String> rows = new ArrayList<>();
        table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    boolean isLeft = false;
                    for (int i = 0; i < sizes.size(); i++) {
                        isLeft |= row.text(i).equals("c" + left);
                    }
                    return isLeft || rows.add(JsonStatRows.text(table, row));
                },
                new Issues(1));
        assertThat(JsonStatRows.of(table, (column, code) -> !code.equals("c" + left)))
                .isEqualTo(rows);
    }

    @Property(tries = 500)
    void brokenFilesEndWithIssuesAndNeverThrow(@ForAll Random random) {
        StringBuilder json = new StringBuilder(Cube.of(List.of(2, 3), random).json(random));
        for (int i = 0; i < 3 && json.length() > 0; i++) {
            int at = random.nextInt(json.length());
            switch (random.nextInt(4)) {
                case 0 -> json.deleteCharAt(at);
                case 1 -> json.insert(at, "{}[]\",:-9\u0000e".charAt(random.nextInt(11)));
                case 2 -> json.setLength(Math.max(1, at));
                default -> json.insert(at, json.substring(at, Math.min(json.length(), at + 20)));
            }
        }
        List<String> issues = JsonStatRows.issues(JsonStatRows.file(json.toString(), Limits.STANDARD));
        assertThat(issues)
                .allSatisfy(issue -> assertThat(issue.toLowerCase(Locale.ROOT)).contains("x.json"));
    }
}
