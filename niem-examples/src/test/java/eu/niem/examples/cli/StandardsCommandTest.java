package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsBelowTheStandardAndWhatHasNoAnswerIsListed() {
        Called called = niem("standards", ROUND, "--area", "LV");
        assertThat(called.status()).isZero();
        assertThat(called.out())
                .startsWith("Shortfalls: 1 below the standard, 0 more below the best, 1 unanswered, LV, 2021\n")
                .contains("HOU2       Support to find housing", "suppressed");
    }

    @Test
    void allRowsAreMeantWhereNoneIsNamed() {
        assertThat(niem("standards", ROUND, "--csv").out()).contains("\nLT,2021,_T,", "\nLV,2021,_T,HOU2,");
    }

    @Test
    void byReferenceEachTextHasALineForEachAreaThatItBinds() throws IOException {
        Path study = Called.round(folder, "framework.json", "\"id\": \"HOU2\",", """
                "id": "HOU2",
                "references": [{"id": "QD-32", "title": "Directive 2011/95/EU, article 32",
                  "areas": ["LV", "LT"], "from": "2013-12-21"}],
                """);

        Called called = niem("standards", study, "--by", "reference", "--csv");

        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).isEqualTo("""
                REFERENCE,TITLE,REF_AREA,TIME_PERIOD,GROUP,IS_MET,ITEMS,MET,NOT_MET,UNANSWERED,NO_STANDARD,ITEMS_NOT_MET,ITEMS_UNANSWERED,STATUS
                QD-32,"Directive 2011/95/EU, article 32",LT,2021,_T,false,1,0,1,0,0,HOU2,,
                QD-32,"Directive 2011/95/EU, article 32",LV,2021,_T,false,1,0,1,0,0,HOU2,,
                """);
        assertThat(niem("standards", study, "--by", "text", "--csv").out()).isEqualTo(called.out());
    }

    @Test
    void aFrameworkThatNamesNoTextsIsToldWhatToAdd() {
        Called called = niem("standards", ROUND, "--by", "reference");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("add \"references\" to framework.json");
    }

    @Test
    void whatStandardsAreRolledUpByIsOneOfTwo() {
        Called called = niem("standards", ROUND, "--by", "country");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("it must be 'reference' or 'text', but is 'country'");
    }
}
