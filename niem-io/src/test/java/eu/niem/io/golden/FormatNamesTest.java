package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name of the table in the formats works with the parameters it has there, and a default is what stands there. */
class FormatNamesTest {
    private static final String INDICATOR =
            "{'id': '%s', 'name': 'x', 'quantity': {'unitMeasure': 'N', 'worst': 0, 'best': 50}}";

    @TempDir
    Path path;

    private StudyFolder study;

    @BeforeEach
    void write() throws IOException {
        study = new StudyFolder(path)
                .framework("{'id': 'all', 'name': 'All', 'children': [" + INDICATOR.formatted("x") + ","
                        + INDICATOR.formatted("y") + "," + INDICATOR.formatted("z")
                        + ", {'id': 'pop', 'name': 'x', 'use':"
                        + " 'context', 'quantity': {'unitMeasure': 'PS', 'direction': 'higher-is-better'}}]}")
                .file("observations.csv", """
                        REF_AREA,TIME_PERIOD,x,y,z,pop
                        A,2020,10,4,7,100
                        B,2020,20,9,3,200
                        C,2020,30,16,12,300
                        D,2020,60,25,20,400
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            'goalposts';'goalposts', 'clamp': true, 'lower': 0, 'upper': 100;20
            'goalposts', 'worst': 0, 'best': 100;'goalposts', 'worst': 0, 'best': 100, 'clamp': true;10
            'min-max';'min-max', 'lower': 0, 'upper': 100;0
            'z-score';'z-score', 'mean': 0, 'sd': 1;-0.9258200997725514
            'rank';'rank', 'ties': 'min';1
            'percentile-rank';'percentile-rank';0
            'borda';'borda';0
            'distance-to-target', 'target': 30;'distance-to-target', 'target': 30, 'cap': false;0
            'distance-to-reference', 'refArea': 'C';'distance-to-reference', 'refArea': 'C', 'cap': false;0
            'fraction-of-best';'fraction-of-best';0.16666666666666666
            'ratio-to-mean';'ratio-to-mean';0.3333333333333333
            'above-below-mean';'above-below-mean', 'p': 0.2;-1
            'categorical';'categorical';0
            'none';'none';10
            """)
    void normalisations(String brief, String whole, double ofA) throws IOException {
        SavedScores scores = normalised(brief);
        assertThat(scores.score("x", "A")).isCloseTo(ofA, within(1e-12));
        assertThat(normalised(whole).lines().toString())
                .isEqualTo(scores.lines().toString());
    }

    private SavedScores normalised(String method) throws IOException {
        return study.methodology("'normalisation': {'standard': {'method': " + method + "}}")
                .score();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'equal'",
                "'framework'",
                "{'method': 'given', 'weights': {'x': 1, 'y': 2, 'z': 0}}",
                "{'method': 'budget-allocation', 'budgets': {'a': {'x': 50, 'y': 30, 'z': 20}}}",
                "{'method': 'analytic-hierarchy', 'matrix': [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]}",
                "'principal-component'",
                "'factor-analysis'",
                "'entropy'",
                "'critic'",
                "'inverse-standard-deviation'"
            })
    void weightings(String method) throws IOException {
        SavedScores scores = study.methodology("'weighting': {'standard': " + method + "}")
                .score()
                .assertRanked();
        assertThat(scores.score("all", "D")).isBetween(0.0, 100.0);
    }

    /** Goalposts make of A 20, 8, 14, of B 40, 18, 6, of C 60, 32, 24 and of D 100, 50, 40. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            'arithmetic-mean';14
            'geometric-mean';13.084265240754357
            'harmonic-mean';12.173913043478262
            'power-mean', 'exponent': 2;14.832396974191326
            'minimum';8
            'maximum';20
            'median';14
            'owa', 'positionWeights': [3, 2, 1];16
            'owa', 'atLeast': 2;17
            'owa', 'moreThan': 2;11
            'mean-min', 'alpha': 0.5, 'beta': 0;11
            'mazziotta-pareto';12.285714285714286
            'mazziotta-pareto', 'penalty': 'minus';12.285714285714286
            'mazziotta-pareto', 'penalty': 'plus';15.714285714285714
            'benefit-of-the-doubt';0.35
            'copeland';-3
            'borda-count';0.3333333333333333
            'kemeny';0
            'sum';42
            """)
    void aggregations(String method, double ofA) throws IOException {
        SavedScores scores = study.methodology("'aggregation': {'standard': {'method': " + method + "}}")
                .score()
                .assertRanked();
        assertThat(scores.score("all", "A")).isCloseTo(ofA, within(1e-12));
    }

    @Test
    void wroclawIsADistanceFromTheIdeal() throws IOException {
        SavedScores scores =
                study.methodology("'aggregation': {'standard': 'wroclaw'}").score();
        assertThat(scores.score("all", "D")).isZero();
        assertThat(scores.rank("all", "D")).isEqualTo(1);
        assertThat(scores.rank("all", "A")).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {'method': 'screen', 'minimumAvailable': 0.9};{'method': 'screen', 'minimumAvailable': 0.9};10
            {'method': 'denominate', 'by': {'x': 'pop'}};{'method': 'denominate', 'by': {'x': 'pop'}, 'scale': 1};0.1
            'winsorise';{'method': 'winsorise', 'maxPoints': 5, 'skewness': 2, 'kurtosis': 3.5};10
            'log';{'method': 'log', 'offset': 0.01};-0.6931471805599453
            {'method': 'box-cox', 'lambda': 1};{'method': 'box-cox', 'lambda': 1};0
            'treat-outliers';{'method': 'treat-outliers', 'maxPoints': 5, 'skewness': 2, 'kurtosis': 3.5};10
            """)
    void treatments(String brief, String whole, double ofA) throws IOException {
        String none = "'normalisation': {'standard': 'none'}";
        SavedScores scores =
                study.methodology("'treatments': [" + brief + "]", none).score();
        assertThat(scores.score("x", "A")).isCloseTo(ofA, within(1e-12));
        assertThat(study.methodology("'treatments': [" + whole + "]", none)
                        .score()
                        .lines()
                        .toString())
                .isEqualTo(scores.lines().toString());
    }
}
