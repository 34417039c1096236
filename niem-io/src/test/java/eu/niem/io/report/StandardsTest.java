package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.Niem;
import eu.niem.io.StudyDocuments;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardsTest {
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "law", "version": "1", "title": "Law",
             "root": {"id": "all", "name": "Overall", "children": [
               {"id": "PER", "name": "Permit", "options": [
                 {"id": "long", "name": "Long", "points": 100, "standard": "exceeds"},
                 {"id": "usual", "name": "Usual", "points": 50, "standard": "meets"},
                 {"id": "short", "name": "Short", "points": 0, "standard": "below"}]},
               {"id": "EMP", "name": "Employment", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}}]}}
            """;

    private static Scorecard scorecard(String conf) {
        String observations = """
                INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,CONF_STATUS
                PER,A,2023,short,%s
                EMP,A,2023,80,
                PER,B,2023,usual,
                EMP,B,2023,60,
                """.formatted(conf);
        return Niem.open(StudyDocuments.ofTexts(Map.of("framework.json", FRAMEWORK, "observations.csv", observations)))
                .score();
    }

    private static Standards of(String area, String conf) {
        return new Standards(new Shown(scorecard(conf), Words.english()), RowKey.of(area, "2023"));
    }

    private static Double of(String area, String conf, String node) {
        return of(area, conf).of(scorecard(conf).plan().view().getNode(node));
    }

    @Test
    void aMissedStandardIsTakenAsMetAndAllElseStays() {
        assertThat(of("A", "", "PER")).isEqualTo(50);
        assertThat(of("A", "", "all")).isEqualTo((50 + 80) / 2.0);
        assertThat(of("A", "", "EMP")).isNull();
    }

    @Test
    void whoMissesNoneHasNoSuchScore() {
        assertThat(of("B", "", "PER")).isNull();
        assertThat(of("B", "", "all")).isNull();
    }

    @Test
    void aHiddenAnswerTellsNothing() {
        assertThat(of("A", "C", "PER")).isNull();
        assertThat(of("A", "C", "all")).isNull();
    }

    @Test
    void theProfileMarksIt() {
        Chart chart = Chart.profile(scorecard(""), RowKey.of("A", "2023"));
        assertThat(chart.svg()).contains("with every standard met that is not", "stroke-dasharray");
        assertThat(chart.table().toString())
                .contains("If all standards were met")
                .containsPattern("Overall +40 .*65");
        assertThat(Chart.profile(scorecard(""), RowKey.of("B", "2023")).svg()).doesNotContain("every standard");
    }
}
