package eu.niem.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.examples.NationalProfile;
import eu.niem.examples.Printed;
import eu.niem.examples.Quickstart;
import eu.niem.examples.cli.Main;
import eu.niem.examples.national.InventedStudy;
import eu.niem.examples.shell.Session;
import eu.niem.io.Niem;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs what a page shows, from top to bottom, in a folder with the example round, the invented districts, and the invented national rounds where
 * the page names them.
 *
 * <ul>
 *   <li>{@code java}: runs in the page's jshell session. With the name of a file, and {@code diff}: a step of a recipe
 *       in CONTRIBUTING, which {@code RecipesTest} follows.
 *   <li>{@code text} after it: is what that printed; a line {@code ...} stands for any lines.
 *   <li>{@code json}, {@code csv} and {@code tsv}: carry the name of a file, are written to it, and read.
 *   <li>{@code sh}: calls what there is in the repository; {@code niem} prints, as a session does.
 *   <li>{@code xml} and {@code kotlin}: name an artifact of this version.
 * </ul>
 */
final class Page {
    private static final String ANY_LINES = "...";
    private static final String WRITE = "niem.documents.write";
    private static final String NATIONAL = "target/national";
    private static final String NIEM = "niem-examples/niem";
    private static final Path ROOT = Path.of("..");

    private final Path path;
    private final Path folder;
    private final NavigableMap<Fence, String> stale = new TreeMap<>(Comparator.comparing(Fence::line));
    private String printed = "";

    Page(Path path, Path folder) {
        this.path = path;
        this.folder = folder;
    }

    void assertRuns() throws Exception {
        Niem.save(Niem.open(Path.of("round-2021")), folder.resolve("round-2021"));
        copy(Path.of("districts"));
        if (Files.readString(path).contains("\"" + NATIONAL + "/")) {
            InventedStudy.of(NationalProfile.SEED).save(folder.resolve(NATIONAL));
        }
        List<Fence> fences = Fence.of(Files.readAllLines(path));
        try (Session session = new Session(folder)) {
            for (Fence fence : fences) {
                try {
                    run(fence, session);
                } catch (Exception | AssertionError e) {
                    throw new AssertionError(path + ":" + fence.line() + ": " + e.getMessage(), e);
                }
            }
            assertThat(session.errors()).isEmpty();
        }
        if (!stale.isEmpty()) {
            rewrite();
        }
    }

    /** Copies the files of a study, the mapping of files of others among them. */
    private void copy(Path study) throws IOException {
        Path target = Files.createDirectories(folder.resolve(study));
        try (Stream<Path> files = Files.list(study)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(study.relativize(file)));
            }
        }
    }

    private void run(Fence fence, Session session) throws Exception {
        if (fence.isStep()) {
            assertThat(path.getFileName()).as("the page of the recipes").hasToString("CONTRIBUTING.md");
            return;
        }
        switch (fence.language()) {
            case "java" -> {
                session.run(fence.content());
                printed = session.printed();
            }
            case "text" -> compare(fence);
            case "json", "csv", "tsv" -> write(fence);
            case "sh" -> {
                for (String line : fence.content().lines().toList()) {
                    command(line);
                }
            }
            case "xml", "kotlin" ->
                assertThat(fence.content()).contains("eu.niem", "niem-io", System.getProperty("niem.version"));
            case "mermaid" -> {}
            default -> throw new AssertionError("nothing is known of the language '" + fence.language() + "'");
        }
    }

    private void compare(Fence fence) {
        String actual = printed.stripTrailing();
        printed = "";
        String pattern = fence.content()
                .lines()
                .map(line -> line.equals(ANY_LINES) ? "(?s:.*)" : Pattern.quote(line))
                .collect(Collectors.joining("\n"));
        if (!actual.matches(pattern) && Boolean.getBoolean(WRITE)) {
            stale.put(fence, actual);
            return;
        }
        assertThat(actual.matches(pattern))
                .as(
                        "with -D%s=true the page gets what was printed. Shown:\n%s\nprinted:\n%s\n",
                        WRITE, fence.content(), actual)
                .isTrue();
    }

    /** For authors: what is printed now takes the place of what was shown. */
    private void rewrite() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        for (Map.Entry<Fence, String> each : stale.descendingMap().entrySet()) {
            int from = each.getKey().line();
            List<String> shown = lines.subList(
                    from, from + (int) each.getKey().content().lines().count());
            shown.clear();
            shown.addAll(each.getValue().lines().toList());
        }
        Files.write(path, lines);
    }

    private void write(Fence fence) throws IOException {
        assertThat(fence.argument()).as("the name of the file").isNotBlank();
        Path file = folder.resolve(fence.argument());
        Files.createDirectories(file.getParent());
        Files.writeString(file, fence.content() + "\n");
        switch (file.getFileName().toString()) {
            case "framework.json" -> Niem.framework(file);
            case "methodology.json" -> Niem.methodology(file);
            default -> {
                if (Files.exists(file.resolveSibling("framework.json"))) {
                    assertThat(Niem.check(file.getParent()).issues()).isEmpty();
                }
            }
        }
    }

    private void command(String line) throws Exception {
        String command = line.replaceFirst("\\s+#.*", "").strip();
        String program = command.split(" ", -1)[0];
        if (program.equals("mvn")) {
            maven(command);
        } else if (program.equals("niem") || program.equals(NIEM)) {
            niem(command.split(" ", -1));
        } else if (!List.of("git", "cd", "").contains(program)) {
            assertThat(Files.isExecutable(ROOT.resolve(program))).as(program).isTrue();
        }
    }

    /** Calls the command; its paths are taken from the page's folder, and what it prints is added to what was. */
    private void niem(String... words) throws IOException {
        assertThat(Files.isExecutable(ROOT.resolve(NIEM))).isTrue();
        List<String> call = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            Path path = folder.resolve(words[i].replaceFirst("^niem-examples/", ""));
            boolean isFile = List.of("-o", "--all", "init").contains(words[i - 1]) || Files.exists(path);
            call.add(isFile ? path.toString() : words[i]);
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(err), call.toArray(String[]::new));
        printed += (err + out.toString()).replace(folder + File.separator, "");
    }

    private void maven(String command) throws Exception {
        String poms = Files.readString(ROOT.resolve("pom.xml")) + Files.readString(Path.of("pom.xml"));
        for (String word : command.split(" ", -1)) {
            if (word.startsWith("-P")) {
                assertThat(poms).contains("<id>" + word.substring(2) + "</id>");
            }
        }
        if (command.equals("mvn -q -Pquickstart package")) {
            printed = Printed.by(() -> Quickstart.main(new String[0]));
        }
        if (command.endsWith("-Dquickstart.class=" + NationalProfile.class.getName())) {
            printed = Printed.by(() -> NationalProfile.main(new String[0]));
        }
    }
}
