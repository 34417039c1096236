package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.io.check.Issue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method with wrong parameters is refused where it stands, in words that say what must hold; all mistakes at once. */
class WrongMethodologyTest {
    private static final String INDICATOR =
            "{'id': '%s', 'name': 'x', 'quantity': {'unitMeasure': 'N', 'worst': 0, 'best': 50}}";

    @TempDir
    Path path;

    private StudyFolder study;

    @BeforeEach
    void write() throws IOException {
        study = new StudyFolder(path)
                .framework("{'id': 'all', 'name': 'All', 'children': [" + INDICATOR.formatted("x") + ","
                        + INDICATOR.formatted("y") + "]}")
                .file("observations.csv", "REF_AREA,TIME_PERIOD,x,y\nA,2020,10,4\nB,2020,20,9\nC,2020,30,16\n");
    }

    private List<Issue> issues(String... fields) throws IOException {
        study.methodology(fields);
        return Niem.check(path).issues();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'min-max', 'lower': 100, 'upper': 0|'lower' below 'upper'
            'min-max', 'lower': 'NaN'|'lower' of 'min-max' must be a number, but was 'NaN'
            'min-max', 'lower': {'method': 'z-score'}|'lower' of 'min-max' must be a number
            'min-max', 'low': 1|'min-max' has no parameter [low]; known are [lower, upper
            'min-max', 'lower': null|must not be null: leave it out
            'z-score', 'sd': -1|an 'sd' above 0
            'rank', 'ties': 'avg'|must be one of [min, max, average], but was 'avg'
            'goalposts', 'worst': 1|both 'worst' and 'best' or neither
            'distance-to-target'|needs the parameter 'target'
            'distance-to-reference'|needs the parameter 'refArea'
            'distance-to-reference', 'refArea': 7|must be a text, but was '7'
            'above-below-mean', 'p': -1|'p' of 0 or more
            'categorical', 'points': [1, 2]|one more than the 5 percentiles
            'owa', 'atLeast': 1|there is no normalisation 'owa'; known are [points, goalposts, min-max,
            """)
    void normalisations(String method, String message) throws IOException {
        assertOne(issues("'normalisation': {'standard': {'method': " + method + "}}"), "/normalisation", message);
    }

    private static void assertOne(List<Issue> issues, String pointer, String message) {
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).toString())
                .contains("methodology.json:")
                .contains(" " + pointer + "/")
                .contains(message)
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'given'|needs the parameter 'weights'
            'given', 'weights': {}|must have 'weights', but there are none
            'given', 'weights': {'x': -1, 'y': 2}|'x' was -1.0
            'given', 'weights': {'x': 0, 'y': 0}|above 0 for one at least
            'given', 'weights': [1, 2]|must be numbers by name
            'given', 'weights': {'x': 1, 'y': 1, 'q': 1}|there is no node 'q'; known are [all, x, y]
            'budget-allocation', 'budgets': []|must have 'budgets', but there are none
            'budget-allocation', 'budgets': 7|must be numbers by name, each below another name, but was '7'
            'budget-allocation', 'budgets': [{'x': 50, 'y': 30, 'q': 20}]|there is no node 'q'
            'budget-allocation', 'budgets': {'a': {'x': -1, 'y': 2}}|the points of 'a' must be a number of 0 or more
            'analytic-hierarchy', 'matrix': []|must have a 'matrix', but there is none
            'analytic-hierarchy', 'of': ['x', 'y'], 'matrix': [[1, 2], [2, 1]]|must be the inverse
            'correlation-balance', 'target': {'x': -1, 'y': 2}|a target of 'correlation-balance' must be a number of 0 or more
            """)
    void weightings(String method, String message) throws IOException {
        assertOne(issues("'weighting': {'standard': {'method': " + method + "}}"), "/weighting", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'owa'|exactly one of 'positionWeights', 'atLeast' and 'moreThan', but had 0
            'owa', 'atLeast': 1, 'moreThan': 1|exactly one of
            'owa', 'atLeast': -1|'atLeast' of 'owa' must be 1 or more
            'owa', 'atLeast': 1.5|'atLeast' must be a whole number
            'owa', 'atLeast': 1e12|'atLeast' must be a whole number
            'owa', 'positionWeights': []|exactly one of
            'owa', 'positionWeights': [1, -2]|numbers of 0 or more
            'mean-min', 'alpha': 2|an 'alpha' from 0 to 1
            'mazziotta-pareto', 'penalty': 'both'|must be one of [minus, plus], but was 'both'
            'benefit-of-the-doubt', 'minShare': 0.6, 'maxShare': 0.4|the first not above the second
            'power-mean'|needs the parameter 'exponent'
            'power-mean', 'exponent': 1e999|'1e999' is no number that can be computed with
            """)
    void aggregations(String method, String message) throws IOException {
        assertOne(issues("'aggregation': {'standard': {'method': " + method + "}}"), "/aggregation", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'screen'|needs the parameter 'minimumAvailable'
            'screen', 'minimumAvailable': 2|from 0 to 1
            'denominate', 'by': {'x': 'q', 'p': 'y'}|names 'q', but there is no such indicator: correct 'by'; 'denominate' names 'p'
            'denominate', 'by': {'x': 'x'}|must not divide 'x' by itself
            'denominate', 'by': ['x', 'y']|must be texts by name
            'winsorise', 'maxPoints': -1|'maxPoints' must be a number of 0 or more
            'winsorise', 'indicators': ['p', 'q']|no indicator 'p': take it from 'indicators', or correct it; there is no indicator 'q'
            'log', 'offset': 0|a number above 0
            'treat-outliers', 'skewness': -1|a finite 'skewness' above 0
            'min-max'|there is no treatment 'min-max'; known are [screen, denominate,
            """)
    void treatments(String method, String message) throws IOException {
        assertOne(issues("'treatments': [{'method': " + method + "}]"), "/treatments", message);
    }

    /** Nothing would have a score: a misspelt area is said before it is looked for in 200 reasons. */
    @Test
    void aReferenceAreaThatIsNotThereIsAWarning() throws IOException {
        List<Issue> issues =
                issues("'normalisation': {'standard': {'method': 'distance-to-reference', 'refArea': 'XX'}, 'except':"
                        + " {'y': {'method': 'ratio-to-reference', 'refArea': 'YY'}}}");
        assertThat(issues).hasSize(2).allMatch(issue -> issue.toString().startsWith("warning "));
        assertThat(issues.get(0).toString())
                .contains("/normalisation/standard/refArea: the reference area 'XX' has no observations")
                .contains("[A, B, C]");
        assertThat(issues.get(1).toString()).contains("/normalisation/except/y/refArea");
    }

    @Test
    void allMistakesAtOnce() throws IOException {
        List<Issue> issues = issues(
                "'treatments': [{'method': 'winsorise', 'maxPoints': -1}, 'logg', 'denominate']",
                "'reference': 'pold'",
                "'normalisation': {'standard': {'method': 'min-max', 'lower': 1, 'upper': 0}, 'except': {'x': 'z-scor'}}",
                "'weighting': {'standard': 'given', 'except': {'all': 'eqal'}}",
                "'aggregation': {'standard': 'owa', 'except': {'all': {'method': 'power-mean', 'exponent': 'two'}}}",
                "'coverage': {'standard': {'minimum': 2}}");
        assertThat(issues).hasSize(11).allMatch(issue -> issue.toString().startsWith("error "));
        assertThat(issues.stream().map(issue -> issue.where().line()).distinct())
                .as("lines")
                .hasSize(6);
    }
}
