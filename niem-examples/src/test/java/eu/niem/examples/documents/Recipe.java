package eu.niem.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A section of CONTRIBUTING that says step by step how the code of one package is changed.
 *
 * @param room the one package that it names
 * @param steps new files and changes in old ones, in their order
 */
record Recipe(String room, List<Fence> steps) {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROOM = Pattern.compile("eu\\.niem\\.[a-z.]*[a-z]");

    /** Reads the section below a heading. */
    static Recipe of(String heading) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("CONTRIBUTING.md"));
        int from = lines.indexOf("## " + heading);
        assertThat(from).as("the section '%s' of CONTRIBUTING", heading).isNotNegative();
        List<String> section = lines.subList(from + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
        List<String> rooms = section.stream()
                .takeWhile(line -> !line.startsWith("```"))
                .flatMap(line -> ROOM.matcher(line).results().map(found -> found.group()))
                .toList();
        assertThat(rooms).as("the packages that '%s' names", heading).hasSize(1);
        return new Recipe(
                rooms.get(0), Fence.of(section).stream().filter(Fence::isStep).toList());
    }

    /** Copies the package, and that of its tests, to {@code main} and {@code test} below a folder, and follows the steps. */
    void follow(Path folder) throws IOException {
        for (String part : List.of("main", "test")) {
            copy(ROOT.resolve("niem-scoring/src").resolve(part).resolve("java"), folder.resolve(part));
        }
        for (Fence step : steps) {
            String name = step.argument();
            Path code = folder.resolve("main").resolve(path()).resolve(name);
            Path test = folder.resolve("test").resolve(path()).resolve(name);
            boolean isTest = name.endsWith("Test.java") || Files.exists(test);
            if (step.language().equals("java")) {
                assertThat(isTest ? test : code).as("a new file").doesNotExist();
                Files.writeString(isTest ? test : code, step.content() + "\n");
            } else {
                change(isTest ? test : code, step.content());
            }
        }
    }

    private void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve(path()));
        try (Stream<Path> files = Files.list(from.resolve(path()))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(path()).resolve(file.getFileName().toString()));
            }
        }
    }

    private String path() {
        return room.replace('.', '/');
    }

    /** Replaces lines by others, as a diff without line numbers says; {@code @@} stands for lines that stay. */
    private static void change(Path file, String diff) throws IOException {
        String text = Files.readString(file);
        for (String hunk : diff.split("(?m)^@@\n", -1)) {
            String before = side(hunk, "+");
            assertThat(text.split(Pattern.quote(before), -1))
                    .as("the recipe must fit the code: once in %s there must be\n%s", file.getFileName(), before)
                    .hasSize(2);
            text = text.replace(before, side(hunk, "-"));
        }
        Files.writeString(file, text);
    }

    /** One side of a change: its lines without those of the other side. */
    private static String side(String hunk, String other) {
        StringBuilder lines = new StringBuilder();
        hunk.lines()
                .filter(line -> !line.startsWith(other))
                .forEach(line ->
                        lines.append(line.isEmpty() ? "" : line.substring(1)).append('\n'));
        return lines.toString();
    }
}
