package eu.niem.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong table has one issue: its code, where it is, and the name of the column. */
class TableReaderMistakesTest {
    private static final String AREAS = "REF_AREA,NAME,PARENT\n";
    private static final String SOURCES = "SOURCE,KIND,TITLE,SUPERSEDED_BY\n";
    private static final String ROUNDS = "TIME_PERIOD,LABEL,REFERENCE_START,REFERENCE_END\n";
    private static final String CHANGES = "CHANGE,REF_AREA,KIND,DATE,INDICATORS\n";
    private static final String RECOMMENDATIONS = "RECOMMENDATION,REF_AREA,DATE,INDICATORS,STATUS\n";

    static Stream<Arguments> areas() {
        return Stream.of(
                wrong("duplicate-id 4:1 REF_AREA", AREAS + "A,a,\nB,b,\nA,c,\n"),
                wrong("missing-value 2:1 REF_AREA", AREAS + ",a,\n"),
                wrong("missing-value 2:1 REF_AREA", AREAS + "  ,a,\n"),
                wrong("invalid-code 2:1 REF_AREA", AREAS + "\"A\nB\",a,\n"),
                wrong("cyclic-parent 2:5 PARENT", AREAS + "A,a,A\n"),
                wrong("cyclic-parent 3:5 PARENT", AREAS + "X,x,\nA,a,C\nB,b,A\nC,c,B\n"),
                wrong("unknown-area 2:5 PARENT", AREAS + "A,a,EU27\n"),
                wrong("unknown-column 1:22", "REF_AREA,NAME,PARENT,,SIZE\nA,a,,,\n"),
                wrong("missing-column 1:1", "AREA,NAME\nA,a\n"));
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                wrong("duplicate-id 3:1 SOURCE", SOURCES + "S,survey,,\nS,survey,,\n"),
                wrong("unknown-kind 2:3 KIND", SOURCES + "S,survei,,\n"),
                wrong("unknown-kind 2:3 KIND", SOURCES + "S,Survey,,\n"),
                wrong("missing-value 2:3 KIND", SOURCES + "S,,,\n"),
                wrong("invalid-code 2:1 SOURCE", SOURCES + "S+T,survey,,\n"),
                wrong("unknown-source 2:11 SUPERSEDED_BY", SOURCES + "S,survey,,T\n"),
                wrong("cyclic-superseded-by 2:11 SUPERSEDED_BY", SOURCES + "S,survey,,S\n"),
                wrong("cyclic-superseded-by 2:11 SUPERSEDED_BY", SOURCES + "S,survey,,T\nT,survey,,S\n"));
    }

    static Stream<Arguments> rounds() {
        return Stream.of(
                wrong("duplicate-round 3:1 TIME_PERIOD", ROUNDS + "2021,a,,\n2021,b,,\n"),
                wrong("missing-value 2:1 TIME_PERIOD", ROUNDS + ",a,,\n"),
                wrong("invalid-period 2:1 TIME_PERIOD", ROUNDS + "2021-13,a,,\n"),
                wrong("invalid-date 2:8 REFERENCE_START", ROUNDS + "2021,a,2021-02-30,\n"),
                wrong("invalid-date 2:9 REFERENCE_END", ROUNDS + "2021,a,,31.12.2021\n"),
                wrong("end-before-start 2:19 REFERENCE_END", ROUNDS + "2021,a,2021-12-31,2021-01-01\n"));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                wrong("duplicate-id 3:1 CHANGE", CHANGES + "C,A,policy,2021-01-01,\nC,A,policy,2021-01-01,\n"),
                wrong("unknown-kind 2:5 KIND", CHANGES + "C,A,law,2021-01-01,\n"),
                wrong("missing-value 2:3 REF_AREA", CHANGES + "C,,budget,2021-01-01,\n"),
                wrong("missing-value 2:12 DATE", CHANGES + "C,A,budget,,\n"),
                wrong("invalid-date 2:12 DATE", CHANGES + "C,A,budget,2021,\n"),
                wrong("empty-entry 2:23 INDICATORS", CHANGES + "C,A,budget,2021-01-01,R1++R2\n"),
                wrong("empty-entry 2:23 INDICATORS", CHANGES + "C,A,budget,2021-01-01,R1+\n"),
                wrong("duplicate-entry 2:23 INDICATORS", CHANGES + "C,A,budget,2021-01-01,R1+R2+R1\n"));
    }

    static Stream<Arguments> recommendations() {
        return Stream.of(
                wrong("unknown-status 2:17 STATUS", RECOMMENDATIONS + "R,A,2021-01-01,,done\n"),
                wrong("missing-value 2:17 STATUS", RECOMMENDATIONS + "R,A,2021-01-01,,\n"),
                wrong("missing-value 2:1 RECOMMENDATION", RECOMMENDATIONS + ",A,2021-01-01,,open\n"),
                wrong("duplicate-id 3:1 RECOMMENDATION", RECOMMENDATIONS + "R,A,2021-01-01,,open\n".repeat(2)),
                wrong("missing-column 1:1", "RECOMMENDATION,REF_AREA,STATUS\nR,A,open\n"));
    }

    private static Arguments wrong(String issue, String text) {
        return Arguments.of(issue, text);
    }

    private interface Method {
        Object read(TableReader reader, String file, byte[] content, Issues issues);
    }

    private static void check(String expected, String text, Method method) {
        Issues issues = new Issues(100);
        method.read(new TableReader(Limits.STANDARD), "file.csv", text.getBytes(UTF_8), issues);
        assertThat(issues.list()).extracting(TableReaderMistakesTest::text).containsExactly(expected);
    }

    private static String text(Issue issue) {
        Location where = issue.where();
        String path = where.path().isEmpty() ? "" : " " + where.path();
        return issue.code() + " " + where.line() + ":" + where.column() + path;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void areasAreWrong(String issue, String text) {
        check(issue, text, AreaTable::read);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void sourcesAreWrong(String issue, String text) {
        check(issue, text, SourceTable::read);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void roundsAreWrong(String issue, String text) {
        check(issue, text, RoundTable::read);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesAreWrong(String issue, String text) {
        check(issue, text, ChangeTable::read);
    }

    @ParameterizedTest
    @MethodSource("recommendations")
    void recommendationsAreWrong(String issue, String text) {
        check(issue, text, RecommendationTable::read);
    }
}
