package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lithuania's rate, 61.25 of 100, is confidential. */
class NiemDisclosureTest {
    private static final Framework FRAMEWORK = Framework.of(
            "demo",
            "2",
            Dimension.of(
                    "overall",
                    "Overall",
                    Indicator.of("LAW", "Law", Quantity.of("IX", 0, 100)),
                    Indicator.of("RATE", "Rate", Quantity.of("PC", 0, 100))));
    private static final Panel PANEL = Panel.of(
            FRAMEWORK,
            List.of(
                    Observation.of("LAW", RowKey.of("LT", "2020"), 30),
                    Observation.of("LAW", RowKey.of("LV", "2020"), 50),
                    Observation.of("RATE", RowKey.of("LT", "2020"), 61.25).withConf(ConfStatus.CONFIDENTIAL),
                    Observation.of("RATE", RowKey.of("LV", "2020"), 45.75)));

    @TempDir
    private Path folder;

    private static Scorecard scorecard() {
        return Study.of(Methodology.standard(), PANEL).score();
    }

    @Test
    void aTableOfScoresSuppressesThoseThatAreAConfidentialValue() {
        Path file = folder.resolve("scores.csv");
        Niem.save(scorecard(), file);
        assertThat(file)
                .content()
                .contains("\nRATE,LT,2020,_T,,,1,1,,suppressed,1,\n")
                .contains("\nRATE,LV,2020,_T,45.75,2,1,1,,,1,\n")
                .contains("\noverall,LT,2020,_T,45.625,2,2,2,,,1,\n")
                .doesNotContain("61.25");
    }

    @Test
    void everyWayToSaveThatTableDoesSo() {
        Path german = folder.resolve("german.csv");
        Niem.save(scorecard(), german, CsvStyle.of(Locale.GERMAN));
        assertThat(german).content().contains("suppressed").doesNotContain("61,25");
        Tabular result = scorecard();
        for (String name : List.of("result.csv", "result.json")) {
            Niem.save(result, folder.resolve(name));
            assertThat(folder.resolve(name)).content().contains("suppressed").doesNotContain("61.25");
        }
    }

    @Test
    void theDocumentsOfAStudyReadBackEqual() {
        Path document = folder.resolve("scorecard.json");
        Niem.save(scorecard(), document);
        assertThat(Niem.scorecard(document)).isEqualTo(scorecard());
        Path table = folder.resolve("observations.csv");
        Niem.save(PANEL, table);
        assertThat(Panel.of(FRAMEWORK, Niem.observations(FRAMEWORK, table))).isEqualTo(PANEL);
        assertThat(Files.exists(table)).isTrue();
    }
}
