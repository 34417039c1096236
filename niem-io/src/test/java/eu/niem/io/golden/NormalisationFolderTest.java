package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every normalisation of COINr 1.1.14 on the synthetic composite; the calls stand in {@code own/MANIFEST.csv}. */
class NormalisationFolderTest {
    private static final String DENOMINATE =
            "'treatments': [{'method': 'denominate', 'by': {'I04': 'POP', 'I10': 'GDP', 'I14': 'POP'}}]";
    private static final String PLAIN = "'treatments': []";

    @TempDir
    Path path;

    /** Treated: the table in wide form. Denominated: the study as it stands, with its denominators as a treatment. */
    private SavedScores score(String data, String normalisation) throws IOException {
        boolean treated = data.equals("Treated");
        StudyFolder folder = treated
                ? StudyFolder.composite(path, GoldenTable.composite("05_treated/Treated.csv"))
                : StudyFolder.copy(path, "study-A");
        return folder.methodology(treated ? PLAIN : DENOMINATE, "'normalisation': " + normalisation)
                .score();
    }

    private static GoldenTable expected(String data, String name) throws IOException {
        return GoldenTable.composite("06_normalised/" + data + "_n_" + name + ".csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            minmax_0_100;'min-max'
            minmax_0_100;{'method': 'min-max'}
            minmax_1_100;{'method': 'min-max', 'lower': 1}
            minmax_use_iMeta;{'method': 'min-max', 'lower': 1, 'upper': 7}
            dist2max;{'method': 'min-max', 'upper': 1}
            zscore_0_1;'z-score'
            zscore_10_2;{'method': 'z-score', 'mean': 10, 'sd': 2}
            rank;'rank'
            rank;{'method': 'rank', 'ties': 'min'}
            prank;'percentile-rank'
            borda;'borda'
            dist2ref_9;{'method': 'distance-to-reference', 'refArea': 'AR09'}
            dist2ref_9_cap;{'method': 'distance-to-reference', 'refArea': 'AR09', 'cap': true}
            """)
    void oneNormalisationForAll(String name, String normalisation) throws IOException {
        for (String data : List.of("Treated", "Denominated")) {
            score(data, "{'standard': " + normalisation + "}").assertRanked().assertAre(expected(data, name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void theDenominatedDataAreNotChangedByNone(String data) throws IOException {
        GoldenTable same = GoldenTable.composite(
                data.equals("Treated") ? "05_treated/Treated.csv" : "02_denominated/Denominated.csv");
        score(data, "{'standard': 'none'}").assertAre(same);
    }

    /** COINr has fractions of the best upside down where less is better. */
    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void fractionsOfTheBest(String data) throws IOException {
        List<String> moreIsBetter = meta().rows().stream()
                .filter(row -> row.getField("Type").equals("Indicator")
                        && row.getField("Direction").equals("1"))
                .map(row -> row.getField("iCode"))
                .toList();
        assertThat(moreIsBetter).hasSize(12);
        score(data, "{'standard': 'fraction-of-best'}").assertAre(expected(data, "fracmax"), moreIsBetter);
    }

    private static GoldenTable meta() throws IOException {
        return GoldenTable.composite("06_normalised/iMeta_with_parameters.csv");
    }

    private static String except(Function<NamedCsvRecord, String> method) throws IOException {
        return meta().rows().stream()
                .filter(row -> row.getField("Type").equals("Indicator"))
                .map(row -> "'" + row.getField("iCode") + "': " + method.apply(row))
                .collect(Collectors.joining(",\n", "{'standard': 'min-max', 'except': {", "}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void goalpostsOfEachIndicator(String data) throws IOException {
        score(data, except(row -> posts(row, "goalpost", row.getField("goalpost_trunc2posts"), "goalpost_scale")))
                .assertAre(expected(data, "goalposts_use_iMeta"));
        score(data, except(row -> posts(row, "scaled", "FALSE", "scale_factor")))
                .assertAre(expected(data, "scaled_use_iMeta"));
    }

    private static String posts(NamedCsvRecord row, String columns, String clamp, String scale) {
        String low = row.getField(columns + "_lower");
        String high = row.getField(columns + "_upper");
        boolean turned = row.getField("Direction").equals("-1");
        return "{'method': 'goalposts', 'worst': " + (turned ? high : low) + ", 'best': " + (turned ? low : high)
                + (clamp.equals("TRUE") ? "" : ", 'clamp': false") + ", 'upper': " + row.getField(scale) + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void targetsOfEachIndicator(String data) throws IOException {
        score(
                        data,
                        except(row -> "{'method': 'distance-to-target', 'target': " + row.getField("Target")
                                + (row.getField("dist2targ_cap_max").equals("TRUE") ? ", 'cap': true" : "") + "}"))
                .assertAre(expected(data, "dist2targ_use_iMeta"));
    }
}
