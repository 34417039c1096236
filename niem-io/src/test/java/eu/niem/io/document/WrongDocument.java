package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A valid document in which {@code right} was replaced by {@code wrong}: the one issue is where it was made wrong. */
record WrongDocument(String code, int line, String pointer, String right, String wrong) {

    static WrongDocument wrong(String code, int line, String pointer, String right, String wrong) {
        return new WrongDocument(code, line, pointer, right, wrong);
    }

    byte[] in(String text) {
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        return bytes(text.substring(0, at) + wrong + text.substring(at + right.length()));
    }

    void assertOnly(List<Issue> issues) {
        assertThat(issues).as(issues.toString()).hasSize(1);
        Issue issue = issues.get(0);
        assertThat(issue.code() + " " + issue.where().line() + " "
                        + issue.where().path())
                .as(issue.toString())
                .isEqualTo(code + " " + line + " " + pointer);
        assertThat(issue.where().column()).isPositive();
    }

    /** A document of a kind, changed after it was written, has among its issues that of the change. */
    static void assertFound(DocumentKind kind, String code, String pointer, String right, String wrong) {
        String before = right.replace('\'', '"');
        assertThat(kind.text()).contains(before);
        String text = kind.text().replaceFirst(Pattern.quote(before), wrong.replace('\'', '"'));
        List<Issue> issues = kind.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(issues)
                .extracting(issue -> issue.code() + " " + issue.where().path())
                .contains(code + " " + pointer);
        assertThat(issues).allMatch(issue -> issue.where().line() > 0);
    }

    @Override
    public String toString() {
        return code + " " + pointer + ": " + wrong;
    }
}
