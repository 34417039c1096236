package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Treatments of COINr 1.1.14 on the synthetic composite: scores of indicators that are not normalised are treated values. */
class TreatmentFolderTest {
    private static final String AS_THEY_ARE = "'normalisation': {'standard': 'none'}";

    @TempDir
    Path path;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            02_denominated/Denominated;Denominated_default;'treat-outliers'
            02_denominated/Denominated;Denominated_strict;{'method': 'treat-outliers', 'skewness': 1, 'kurtosis': 1}
            03_imputed/i_mean_grp_REGION;winmax5;{'method': 'treat-outliers', 'maxPoints': 5, 'skewness': 2, 'kurtosis': 3.5}
            03_imputed/i_mean_grp_REGION;winmax1;{'method': 'treat-outliers', 'maxPoints': 1}
            03_imputed/i_mean_grp_REGION;winmax5;'winsorise'
            02_denominated/Denominated;fn_log_CT;'log'
            02_denominated/Denominated;fn_log_CT;{'method': 'log', 'offset': 0.01}
            02_denominated/Denominated;fn_boxcox_lambda0;{'method': 'box-cox', 'lambda': 0}
            02_denominated/Denominated;fn_boxcox_lambda0.5;{'method': 'box-cox', 'lambda': 0.5}
            """)
    void treatedValues(String from, String to, String treatment) throws IOException {
        StudyFolder.composite(path, GoldenTable.composite(from + ".csv"))
                .methodology("'treatments': [" + treatment + "]", AS_THEY_ARE)
                .score()
                .assertRanked()
                .assertAre(GoldenTable.composite("05_treated/" + to + ".csv"));
    }

    @ParameterizedTest
    @CsvSource({"0.9, Screen_byNA_0.9", "0.95, Screen_byNA_0.95"})
    void areasScreenedOutHaveAReason(String minimum, String name) throws IOException {
        SavedScores scores = StudyFolder.composite(path, GoldenTable.composite("02_denominated/Denominated.csv"))
                .methodology("'treatments': [{'method': 'screen', 'minimumAvailable': " + minimum + "}]", AS_THEY_ARE)
                .score();
        for (var row :
                GoldenTable.composite("04_screened/" + name + "_summary.csv").rows()) {
            boolean included = row.getField("Included").equals("TRUE");
            var line = scores.line("INDEX", row.getField("uCode"));
            assertThat(line.getField("SCORE").isEmpty()).as(line.toString()).isEqualTo(!included);
            assertThat(line.getField("ABSENT")).isEqualTo(included ? "" : "insufficient-coverage");
        }
        scores.assertAre(GoldenTable.composite("04_screened/" + name + "_data.csv"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1000, 1000"})
    void scaledRatios(String scale, double factor) throws IOException {
        SavedScores scores = StudyFolder.copy(path, "study-A")
                .methodology(
                        "'treatments': [{'method': 'denominate', 'by': {'I04': 'POP', 'I10': 'GDP', 'I14': 'POP'},"
                                + " 'scale': " + scale + "}]",
                        AS_THEY_ARE)
                .score();
        for (var row : GoldenTable.composite("02_denominated/Denominated.csv").rows()) {
            String area = row.getField("uCode");
            SavedScores.assertClose(scores.score("I10", area), factor * GoldenTable.number(row, "I10"), area);
            SavedScores.assertClose(scores.score("I01", area), GoldenTable.number(row, "I01"), area);
        }
    }
}
