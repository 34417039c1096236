package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static eu.niem.io.document.DocumentTexts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link FrameworkReaderTest} has points beyond the ends of a range; these are those at the ends. */
class PointsCheckTest {
    private static List<Issue> items(String range, double fee, double language, double income) {
        return issues(DocumentTexts.FRAMEWORK
                .replace("'facets': [\n", "'points': " + range + ", 'facets': [\n")
                .replace("'name': 'Fee'}", "'points': " + fee + "}")
                .replace("'name': 'Language'}", "'points': " + language + "}")
                .replace("'id': 'income'}", "'id': 'income', 'points': " + income + "}"));
    }

    private static List<Issue> range(String lower, String upper) {
        return issues(DocumentTexts.FRAMEWORK.replace(
                "'facets': [\n", "'points': {'lower': " + lower + ", 'upper': " + upper + "}, 'facets': [\n"));
    }

    private static List<Issue> issues(String text) {
        return DOCUMENTS.framework("f.json", bytes(text)).issues();
    }

    /** In doubles 20.1, 44.2 and 35.7 make 100.00000000000001. */
    @Test
    void itemsMayHaveTheWholeWidthOfTheRangeButForRounding() {
        assertThat(items("{'lower': 0, 'upper': 100}", 100, 0, 0)).isEmpty();
        assertThat(20.1 + 44.2 + 35.7).isGreaterThan(100);
        assertThat(items("{'lower': 0, 'upper': 100}", 20.1, 44.2, 35.7)).isEmpty();
        assertThat(items("{'lower': 0, 'upper': 100}", 20.1, 44.2, 35.8))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("must be at most 100, but are 100.1"));
    }

    @Test
    void itemsAddToTheLowerEnd() {
        assertThat(items("{'lower': -1, 'upper': 100}", 101, 0, 0)).isEmpty();
        assertThat(items("{'lower': -1, 'upper': 100}", 102, 0, 0))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .isEqualTo("'points' must lie from 0 to 101, as items add to the lower end -1, but was '102'"));
    }

    @Test
    void aRangeHasAFiniteWidthAboveZero() {
        for (List<Issue> issues : List.of(range("10", "10"), range("-1e308", "1e308"))) {
            assertThat(issues)
                    .extracting(issue -> issue.code() + " " + issue.where().path())
                    .containsExactly("invalid-range /points");
        }
        assertThat(range("0", "1e308")).isEmpty();
        assertThat(range("-1e308", "1e308").get(0).message()).contains("less far from 'upper'", "1E+308: correct one");
    }
}
