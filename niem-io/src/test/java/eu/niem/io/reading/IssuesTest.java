package eu.niem.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import org.junit.jupiter.api.Test;

class IssuesTest {
    private final Issues issues = new Issues(10);

    private static Location cell(int line) {
        return new Location("file.csv", line, 5, "OBS_VALUE");
    }

    @Test
    void equalMistakesOfAColumnAreOneWithTheirNumberAndLines() {
        for (int line = 2; line < 9; line++) {
            issues.error("wrong", cell(line), "it is wrong");
        }
        assertThat(issues.list())
                .containsExactly(Issue.error(
                        "wrong", cell(2), "it is wrong (7 of these in the column: also in lines 3, 4, 5 and 3 more)"));
    }

    @Test
    void mistakesThatAreAlikeAreOneWithExamples() {
        for (int line = 2; line < 5; line++) {
            int text = line;
            issues.alike("wrong", cell(line), "kind", () -> "'" + text + "'", () -> text + " is wrong");
        }
        assertThat(issues.list())
                .extracting(Issue::message)
                .containsExactly("2 is wrong (3 of these in the column: also '3' in line 3 and '4' in line 4)");
    }

    @Test
    void ofSeveralNamesFiveAreToldAndTheRestIsCounted() {
        for (int line = 2; line < 12; line++) {
            String name = "n" + line;
            issues.error("unknown", cell(line), name, () -> "there is no " + name);
        }
        issues.error("unknown", cell(20), "n2", () -> "there is no n2");
        assertThat(issues.list())
                .hasSize(6)
                .extracting(Issue::message)
                .contains("there is no n2 (2 of these in the column: also in line 20)", "there is no n6")
                .last()
                .isEqualTo(
                        "there is no n7 (and 4 others of this kind in the column: 'n8' in line 8, 'n9' in line 9, 'n10'"
                                + " in line 10 and 1 more)");
    }

    @Test
    void anotherMistakeOfTheKindInTheSameCellIsNotToldAgain() {
        issues.error("wrong", cell(2), "the date is wrong");
        issues.error("wrong", cell(2), "the date is wrong");
        assertThat(issues.list()).containsExactly(Issue.error("wrong", cell(2), "the date is wrong"));
    }

    @Test
    void otherColumnsFilesAndSeveritiesAreOtherMistakes() {
        issues.error("wrong", cell(2), "it is wrong");
        issues.warning("wrong", cell(2), "it is wrong");
        issues.error("wrong", new Location("other.csv", 2, 5, "OBS_VALUE"), "it is wrong");
        issues.error("wrong", new Location("file.csv", 2, 5, "OBS_STATUS"), "it is wrong");
        issues.error("other", cell(2), "it is wrong");
        assertThat(issues.list()).hasSize(5);
    }

    @Test
    void inDocumentsAndOfWholeFilesEveryMistakeIsTold() {
        issues.error("wrong", new Location("file.json", 2, 5, "/a"), "it is wrong");
        issues.error("wrong", new Location("file.json", 3, 5, "/a"), "it is wrong");
        issues.error("wrong", Location.of("file.json"), "it is wrong");
        issues.error("wrong", Location.of("file.json"), "it is wrong");
        assertThat(issues.list()).hasSize(4);
    }

    @Test
    void readingEndsAfterTheLimitOrAHundredTimesAsManyEqualOnes() {
        Issues few = new Issues(2);
        for (int line = 2; !few.isFull(); line++) {
            few.error("wrong", cell(line), "it is wrong");
        }
        assertThat(few.list()).extracting(Issue::code).containsExactly("wrong", "too-many-issues");
        assertThat(few.list().get(0).message()).contains("(202 of these");
        Issues other = new Issues(2);
        for (int line = 2; !other.isFull(); line++) {
            other.error("wrong", Location.of("file" + line), "it is wrong");
        }
        assertThat(other.list()).hasSize(3);
    }
}
