package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Translations;
import eu.niem.core.framework.Translations.Place;
import eu.niem.core.framework.Translations.Texts;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.questionnaire.AnsweredQuestionnaire;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyAnswersTest {
    private static final Study STUDY = Niem.example("intercultural-cities");
    private static final String PERIOD = STUDY.panel().timePeriods().get(0);

    @TempDir
    private Path folder;

    private Path filledIn(String area, String period) throws IOException {
        return filledIn(STUDY.framework(), area, period);
    }

    private Path filledIn(Framework framework, String area, String period) throws IOException {
        Questionnaire asked = Questionnaire.template(framework, area, period, List.of(), STUDY.panel());
        String text = asked.csv();
        StringBuilder filled = new StringBuilder();
        text.lines()
                .forEach(line -> filled.append(line.replaceAll(",,,,,,," + area + ",", ",,L,,,,," + area + ","))
                        .append('\n'));
        return Files.writeString(folder.resolve("answers.csv"), filled.toString());
    }

    @Test
    void theFileSaysWhichAreaAndPeriodWereAsked() throws IOException {
        Checked<AnsweredQuestionnaire> checked = Niem.answers(STUDY, filledIn("XD", "2031"));
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.orThrow().questionnaire().refArea()).isEqualTo("XD");
        assertThat(checked.orThrow().questionnaire().timePeriod()).isEqualTo("2031");
    }

    @Test
    void answersTakeThePlaceOfThoseThatWereThere() throws IOException {
        AnsweredQuestionnaire answered =
                Niem.answers(STUDY, filledIn("XA", PERIOD)).orThrow();
        Panel panel = answered.replaceIn(STUDY.panel());
        String indicator = STUDY.framework().indicators().get(0).id();
        int row = panel.findRow(RowKey.of("XA", PERIOD)).orElseThrow();
        assertThat(panel.findObservation(indicator, row).orElseThrow().value()).isInstanceOf(Value.Missing.class);
        assertThat(panel.where(key -> !key.refArea().equals("XA")).observations())
                .isEqualTo(
                        STUDY.panel().where(key -> !key.refArea().equals("XA")).observations());
    }

    @Test
    void answersToAQuestionnaireInALanguageAreOfTheWholeFramework() throws IOException {
        Indicator first = STUDY.framework().indicators().get(0);
        Framework whole = STUDY.framework()
                .withTranslations(Translations.none()
                        .with(Place.nameOf(first.id()), Texts.of("en", first.name(), "de", "Frage")));
        Study study = STUDY.withPanel(Panel.of(whole, STUDY.panel().observations()));
        Path file = filledIn(whole.in("de"), "XD", "2031");
        assertThat(Files.readString(file)).contains("Frage").doesNotContain(first.name());
        Panel panel = Niem.answers(study, file).orThrow().addTo(study.panel());
        assertThat(panel.framework()).isEqualTo(whole);
        assertThat(panel.findRow(RowKey.of("XD", "2031"))).isPresent();
    }

    @Test
    void aFileThatNamesNoPeriodIsAnError() throws IOException {
        Path file = filledIn("XA", PERIOD);
        Files.writeString(file, Files.readString(file).replace("XA," + PERIOD, "XA,soon"));
        assertThat(Niem.answers(STUDY, file).issues().stream().map(Issue::code)).containsExactly("not-asked");
    }

    @Test
    void aFileWithoutLinesIsAnError() throws IOException {
        Path file = filledIn("XA", PERIOD);
        Files.writeString(
                file, Files.readString(file).lines().limit(1).findFirst().orElseThrow() + "\n");
        assertThat(Niem.answers(STUDY, file).issues().stream().map(Issue::code)).containsExactly("empty-table");
    }
}
