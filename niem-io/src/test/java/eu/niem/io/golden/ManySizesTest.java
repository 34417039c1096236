package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies of one area, one indicator, no values, equal values, 50 periods, seven levels: a score or a reason everywhere. */
class ManySizesTest {
    private static final List<String> NORMALISATIONS = List.of(
            "'min-max'",
            "'z-score'",
            "'rank'",
            "'percentile-rank'",
            "'borda'",
            "'fraction-of-best'",
            "'ratio-to-mean'",
            "'above-below-mean'",
            "'categorical'",
            "{'method': 'distance-to-target', 'target': 5}",
            "{'method': 'distance-to-reference', 'refArea': 'A0'}");
    private static final List<String> AGGREGATIONS = List.of(
            "'geometric-mean'",
            "'harmonic-mean'",
            "{'method': 'power-mean', 'exponent': 2}",
            "'minimum'",
            "'median'",
            "{'method': 'owa', 'atLeast': 2}",
            "{'method': 'mean-min', 'alpha': 0.5, 'beta': 1}",
            "'mazziotta-pareto'",
            "'benefit-of-the-doubt'",
            "'copeland'",
            "'borda-count'",
            "'kemeny'",
            "'sum'");
    private static final List<String> TREATMENTS = List.of(
            "{'method': 'screen', 'minimumAvailable': 0.5}", "'winsorise'", "'log'", "'box-cox'", "'treat-outliers'");

    @TempDir
    Path path;

    private void score(int lines) throws IOException {
        List<String> fields = new ArrayList<>();
        NORMALISATIONS.forEach(method -> fields.add("'normalisation': {'standard': " + method + "}"));
        AGGREGATIONS.forEach(method -> fields.add("'normalisation': {'standard': {'method': 'min-max', 'lower': 1}},"
                + " 'aggregation': {'standard': " + method + "}"));
        TREATMENTS.forEach(
                method -> fields.add("'normalisation': {'standard': 'min-max'}, 'treatments': [" + method + "]"));
        fields.add("'normalisation': {'standard': 'min-max'}, 'reference': 'each-period', 'aggregation': {'standard':"
                + " 'arithmetic-mean', 'except': {'root': 'wroclaw'}}");
        for (String field : fields) {
            score(field, lines);
        }
    }

    private void score(String field, int lines) throws IOException {
        Study study = Niem.open(new StudyFolder(path).methodology(field).path());
        Path out = Files.createDirectories(path.resolve("out"));
        Niem.save(study.score(), out.resolve("scores.csv"));
        assertThat(SavedScores.read(out.resolve("scores.csv")).lines())
                .as(field)
                .hasSize(lines);
        Niem.save(study.fit(), out.resolve("plan.json"));
        Niem.save(Niem.plan(out.resolve("plan.json")).score(study.panel()), out.resolve("again.csv"));
        assertThat(out.resolve("again.csv")).as(field).hasSameBinaryContentAs(out.resolve("scores.csv"));
    }

    private static String indicator(int number) {
        return "{'id': 'i" + number + "', 'name': 'x', 'quantity': {'unitMeasure': 'N', 'direction': '"
                + (number % 2 == 0 ? "higher" : "lower") + "-is-better'}}";
    }

    private void observations(int indicators, int areas, int periods, Supplier<String> value) throws IOException {
        StringBuilder lines = new StringBuilder("INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n");
        for (int indicator = 0; indicator < indicators; indicator++) {
            for (int area = 0; area < areas; area++) {
                for (int period = 0; period < periods; period++) {
                    lines.append("i" + indicator + ",A" + area + "," + (1970 + period) + "," + value.get() + "\n");
                }
            }
        }
        new StudyFolder(path).file("observations.csv", lines.toString());
    }

    private void flat(int indicators) throws IOException {
        List<String> children = new ArrayList<>();
        for (int indicator = 0; indicator < indicators; indicator++) {
            children.add(indicator(indicator));
        }
        new StudyFolder(path)
                .framework("{'id': 'root', 'name': 'x', 'children': [" + String.join(",", children) + "]}");
    }

    private static Supplier<String> numbers(double missing) {
        Random random = new Random(20261122);
        return () -> random.nextDouble() < missing ? "" : String.valueOf(1 + random.nextInt(1000) / 10.0);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 1", "1, 6, 1", "1, 1, 1", "2, 2, 1", "4, 5, 50"})
    void indicatorsAreasPeriods(int indicators, int areas, int periods) throws IOException {
        flat(indicators);
        observations(indicators, areas, periods, numbers(periods > 1 ? 0.1 : 0));
        score((indicators + 1) * areas * periods);
    }

    @ParameterizedTest
    @CsvSource({"''", "7", "0", "-1e300"})
    void theSameEverywhere(String value) throws IOException {
        flat(3);
        observations(3, 5, 1, () -> value);
        score(4 * 5);
    }

    @Test
    void numbersAtTheEndsOfWhatCanBeComputedWith() throws IOException {
        List<String> ends = List.of("1e308", "-1e308", "1.5e308", "-1.7e308", "1e-320", "0");
        Random random = new Random(1);
        flat(3);
        observations(3, 5, 1, () -> ends.get(random.nextInt(ends.size())));
        score(4 * 5);
    }

    @Test
    void unevenTreesOfSevenLevels() throws IOException {
        String node = "{'id': 'd6', 'name': 'x', 'children': [" + indicator(0) + "," + indicator(1) + "]}";
        for (int level = 5; level >= 0; level--) {
            String id = level == 0 ? "root" : "d" + level;
            node = "{'id': '" + id + "', 'name': 'x', 'children': [" + indicator(7 - level) + "," + node + "]}";
        }
        new StudyFolder(path).framework(node);
        observations(8, 6, 2, numbers(0.1));
        score((7 + 8) * 6 * 2);
    }
}
