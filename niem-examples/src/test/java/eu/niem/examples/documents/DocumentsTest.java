package eu.niem.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and documents show can be run, and links lead somewhere. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern ONE_TEST = Pattern.compile("-pl (\\S+) -am test -Dtest=(\\w+)");

    @TempDir
    private Path folder;

    /** All pages, or those alone whose path has the text of the system property {@code niem.documents.page} in it. */
    static List<Path> pages() throws IOException {
        String wanted = System.getProperty("niem.documents.page", "");
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(top, docs)
                    .filter(path ->
                            path.toString().endsWith(".md") && path.toString().contains(wanted))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsShownRuns(Path page) throws Exception {
        new Page(page, folder).assertRuns();
    }

    @Test
    void theLineForOneTestNamesATest() throws IOException {
        String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        List<MatchResult> lines = ONE_TEST.matcher(page).results().toList();
        assertThat(lines).isNotEmpty();
        for (MatchResult line : lines) {
            try (Stream<Path> tests = Files.walk(ROOT.resolve(line.group(1)).resolve("src/test/java"))) {
                assertThat(tests).as(line.group()).anyMatch(file -> file.endsWith(line.group(2) + ".java"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) throws IOException {
        List<String> dead = LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(page.resolveSibling(link)))
                .toList();
        assertThat(dead).isEmpty();
    }
}
