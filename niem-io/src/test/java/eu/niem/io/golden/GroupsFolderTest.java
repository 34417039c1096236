package eu.niem.io.golden;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups are rows of their own when they are treated and normalised, and are combined after that. */
class GroupsFolderTest {
    private static final String AS_THEY_ARE = "'normalisation': {'standard': 'none'}";

    @TempDir
    Path path;

    private StudyFolder study;

    @BeforeEach
    void write() throws IOException {
        StringBuilder lines = new StringBuilder("INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE\n");
        for (int area = 0; area < 4; area++) {
            lines.append("x,A" + area + ",2020,REF," + ref(area) + "\nx,A" + area + ",2020,BSP," + bsp(area) + "\n");
        }
        study = new StudyFolder(path)
                .framework("{'id': 'all', 'name': 'All', 'children': [{'id': 'x', 'name': 'x', 'quantity':"
                        + " {'unitMeasure': 'N', 'direction': 'higher-is-better'}}]}")
                .file("observations.csv", lines.toString());
    }

    private static double ref(int area) {
        return 10.0 * area + 1;
    }

    private static double bsp(int area) {
        return 20.0 * area + 3;
    }

    /** The least number of both groups is 1, the greatest 63. */
    private static double log(double number) {
        return Math.log(number - 1 + 0.01 * (63 - 1));
    }

    @Test
    void treatedThenCombinedByWeight() throws IOException {
        SavedScores scores = study.methodology(
                        "'groups': {'method': 'combine', 'aggregation': 'arithmetic-mean', 'of': ['REF', 'BSP'],"
                                + " 'weights': {'REF': 3, 'BSP': 1}}",
                        "'treatments': ['log']",
                        AS_THEY_ARE)
                .score()
                .assertRanked();
        for (int area = 0; area < 4; area++) {
            double expected = (3 * log(ref(area)) + log(bsp(area))) / 4;
            SavedScores.assertClose(scores.score("all", "A" + area), expected, "A" + area);
        }
    }

    @Test
    void treatedAndNotCombinedUnlessSaid() throws IOException {
        SavedScores scores = study.methodology("'groups': 'separate'", "'treatments': ['log']", AS_THEY_ARE)
                .score()
                .assertRanked();
        for (int area = 0; area < 4; area++) {
            String score = scores.line("all", "A" + area, "2020", "BSP").getField("SCORE");
            SavedScores.assertClose(Double.parseDouble(score), log(bsp(area)), "A" + area);
        }
    }
}
