package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceWarningsTest {
    private static final String SUPERSEDED = """
            SOURCE,KIND,TITLE,SUPERSEDED_BY
            law,legal-text,Law,law-2
            law-2,legal-text,Second law,law-3
            law-3,legal-text,Third law,
            lfs,survey,Labour Force Survey,
            """;
    private static final String ASKS = "{\"id\": \"RES1\", \"name\": \"First permit\", \"evidence\": [\"legal-text\"],";

    @TempDir
    Path folder;

    private List<Issue> issues(DemoStudy study) throws IOException {
        Checked<Study> checked = Niem.check(study.writeTo(folder));
        assertThat(checked.isValid()).as("%s", checked.issues()).isTrue();
        return checked.issues();
    }

    private static String text(Issue issue) {
        return issue.severity() + " " + issue.code() + " " + issue.where().line() + " " + issue.message();
    }

    @Test
    void anAnswerThatRestsOnASupersededSourceOnlyIsToldOnce() throws IOException {
        assertThat(issues(new DemoStudy().with("sources.csv", SUPERSEDED)))
                .extracting(EvidenceWarningsTest::text)
                .containsExactly("WARNING superseded-source 2 3 answers rest on 'law' only, which 'law-3' supersedes"
                        + " (RES1 of LV 2021; RES1 of SE 2021; RES2 of LV 2021): cite the newer source, or say why"
                        + " the older one holds"); // not RES2 of SE, which names the survey too
        assertThat(issues(new DemoStudy()
                        .with("sources.csv", SUPERSEDED)
                        .with(
                                "observations.csv",
                                ",law,\nRES1,SE,2021,_T,b,,,,,law,",
                                ",law-3,\nRES1,SE,2021,_T,b,,,,,law+law-3,")
                        .with("observations.csv", ",law,\"first", ",law-3,\"first")))
                .isEmpty();
    }

    @Test
    void aSourceIsMissedOnlyWhereEvidenceIsAskedFor() throws IOException {
        DemoStudy without = new DemoStudy().with("observations.csv", "2021,_T,a,,,,,law,", "2021,_T,a,,,,,,");
        assertThat(issues(without)).isEmpty();
        assertThat(issues(without.with("framework.json", "{\"id\": \"RES1\", \"name\": \"First permit\",", ASKS)))
                .extracting(EvidenceWarningsTest::text)
                .containsExactly(
                        "WARNING missing-source 2 1 answer of 'RES1' names no source, but it asks for legal-text"
                                + " (LV 2021): name the source in SOURCE");
    }

    @Test
    void aSourceOfAnotherKindThanAskedIsTold() throws IOException {
        DemoStudy other = new DemoStudy()
                .with("framework.json", "{\"id\": \"RES1\", \"name\": \"First permit\",", ASKS)
                .with("observations.csv", "2021,_T,b,,,,,law,", "2021,_T,b,,,,,lfs,");
        assertThat(issues(other))
                .extracting(EvidenceWarningsTest::text)
                .containsExactly(
                        "WARNING other-evidence 3 1 answer of 'RES1' rests on no source of the kind that it asks"
                                + " for, legal-text (SE 2021 by 'lfs', survey): name one, or correct the KIND in sources.csv");
        assertThat(issues(other.with("observations.csv", "2021,_T,b,,,,,lfs,", "2021,_T,b,,,,,lfs+law,")))
                .isEmpty();
    }

    @Test
    void aHeaderAndNothingElseIsTold() throws IOException {
        assertThat(issues(new DemoStudy().with("changes.csv", "CHANGE,REF_AREA,KIND,DATE,INDICATORS,SOURCE\n")))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("empty-table");
                    assertThat(issue.where().file()).endsWith("changes.csv");
                    assertThat(issue.message()).startsWith("the file has a header and nothing else");
                });
        assertThat(issues(new DemoStudy().with("observations.csv", "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n")))
                .extracting(Issue::code)
                .contains("empty-table");
    }
}
