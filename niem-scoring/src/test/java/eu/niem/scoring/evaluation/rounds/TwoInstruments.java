package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry.Dropped;
import eu.niem.core.framework.CrosswalkEntry.Merged;
import eu.niem.core.framework.CrosswalkEntry.New;
import eu.niem.core.framework.CrosswalkEntry.Recoded;
import eu.niem.core.framework.CrosswalkEntry.Same;
import eu.niem.core.framework.CrosswalkEntry.Split;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two versions of a questionnaire, small enough to be computed by hand. Latvia answers both, Lithuania the first, Estonia the
 * second:
 *
 * <pre>
 *  2019   H1     H2          W12   W3     W4      D   Q (0-100)   housing  work    overall
 *   LV    b  50  x+z  66.7   b 50  y 100  n   0   80  40  40      58.33    54      56.17
 *   LT    c   0  -     0     c  0  y 100  (Q)     50  (M)          0       50      25
 *
 *  2019 on 2021
 *         H1     H2          W1 W2        W34     N   Q (0-50)
 *   LV    b   0  p    50     y 100  n  0  b 50    -   40  80      25       57.5    41.25
 *   LT    b   0  -     0     n   0  -     (Q)     -   (M)          0        0       0
 *
 *  2021
 *   LV    a 100  p+q 100     y 100  n  0  b 50  y 100 25  50     100       60      80
 *   EE    a 100  q    50     y 100  y 100 a 100 n   0 50 100      75       80      77.5
 * </pre>
 */
public final class TwoInstruments {
    private static final Scale ABC = options("a", 100, "b", 50, "c", 0);
    private static final Scale YN = options("y", 100, "n", 0);

    public static final Framework EARLIER = framework(
            "2019",
            List.of(question("H1", ABC), question("H2", checklist("x", "y", "z"))),
            List.of(
                    question("W12", ABC),
                    question("W3", YN),
                    question("W4", YN),
                    question("D", Quantity.of("PC", 0, 100)),
                    question("Q", Quantity.of("PC", 0, 100))));
    public static final Framework LATER = framework(
            "2021",
            List.of(question("H1", options("a", 100, "b", 0)), question("H2", checklist("p", "q"))),
            List.of(
                    question("W1", YN),
                    question("W2", YN),
                    question("W34", ABC),
                    question("N", YN),
                    question("Q", Quantity.of("PC", 0, 50))));
    public static final Crosswalk CROSSWALK = Crosswalk.of(
            "demo",
            "2019",
            "2021",
            new Recoded("H1", "H1", Map.of("a", "a", "b", "b", "c", "b")),
            new Recoded("H2", "H2", Map.of("x", "p", "y", "q")),
            new Split(
                    "W12",
                    List.of("W1", "W2"),
                    Map.of("W1", Map.of("a", "y", "b", "y", "c", "n"), "W2", Map.of("a", "y", "b", "n"))),
            new Merged(List.of("W3", "W4"), "W34", Map.of(List.of("y", "y"), "a", List.of("y", "n"), "b")),
            new New("N"),
            new Dropped("D"),
            new Same("Q", "Q"));

    private TwoInstruments() {}

    private static Options options(Object... idsAndPoints) {
        return new Options(IntStream.range(0, idsAndPoints.length / 2)
                .mapToObj(i -> Option.of((String) idsAndPoints[2 * i], "", (int) idsAndPoints[2 * i + 1]))
                .toList());
    }

    private static Checklist checklist(String... ids) {
        return new Checklist(
                List.of(ids).stream().map(id -> Checklist.Item.of(id, "")).toList());
    }

    private static Indicator question(String id, Scale scale) {
        return Indicator.of(id, "Question " + id, scale);
    }

    public static Framework framework(String version, List<Node> housing, List<Node> work) {
        return Framework.of(
                "demo",
                version,
                Dimension.of(
                        "overall",
                        "Overall",
                        Dimension.of("housing", "Housing").withChildren(housing),
                        Dimension.of("work", "Work").withChildren(work)));
    }

    public static Study first() {
        RowKey latvia = RowKey.of("LV", "2019");
        RowKey lithuania = RowKey.of("LT", "2019");
        return Study.of(
                Methodology.standard(),
                Panel.of(
                        EARLIER,
                        List.of(
                                Observation.of("H1", latvia, Value.answer("b"))
                                        .withSources(List.of("law", "visit"))
                                        .withComment("since 2015"),
                                Observation.of("H2", latvia, Value.checks("x", "z")),
                                Observation.of("W12", latvia, Value.answer("b")),
                                Observation.of("W3", latvia, Value.answer("y")),
                                Observation.of("W4", latvia, Value.answer("n")),
                                Observation.of("D", latvia, 80),
                                Observation.of("Q", latvia, 40),
                                Observation.of("H1", lithuania, Value.answer("c")),
                                Observation.of("H2", lithuania, Value.checks()),
                                Observation.of("W12", lithuania, Value.answer("c")),
                                Observation.of("W3", lithuania, Value.answer("y")),
                                Observation.of("W4", lithuania, Value.missing(MissingReason.SUPPRESSED)),
                                Observation.of("D", lithuania, 50),
                                Observation.of("Q", lithuania, Value.missing(MissingReason.NOT_APPLICABLE))),
                        List.of(RefArea.of("LV", "Latvia of old"), RefArea.of("LT", "Lithuania")),
                        List.of(source("law", "The law of 2015"), source("visit", "Visits"))));
    }

    public static Study second() {
        RowKey latvia = RowKey.of("LV", "2021");
        RowKey estonia = RowKey.of("EE", "2021");
        return Study.of(
                Methodology.standard(),
                Panel.of(
                        LATER,
                        List.of(
                                Observation.of("H1", latvia, Value.answer("a")).withSources(List.of("law")),
                                Observation.of("H2", latvia, Value.checks("p", "q")),
                                Observation.of("W1", latvia, Value.answer("y")),
                                Observation.of("W2", latvia, Value.answer("n")),
                                Observation.of("W34", latvia, Value.answer("b")),
                                Observation.of("N", latvia, Value.answer("y")),
                                Observation.of("Q", latvia, 25),
                                Observation.of("H1", estonia, Value.answer("a")),
                                Observation.of("H2", estonia, Value.checks("q")),
                                Observation.of("W1", estonia, Value.answer("y")),
                                Observation.of("W2", estonia, Value.answer("y")),
                                Observation.of("W34", estonia, Value.answer("a")),
                                Observation.of("N", estonia, Value.answer("n")),
                                Observation.of("Q", estonia, 50)),
                        List.of(RefArea.of("LV", "Latvia"), RefArea.of("EE", "Estonia")),
                        List.of(source("law", "The law of 2020"), source("visit", "Visits"))));
    }

    public static EvidenceSource source(String id, String title) {
        return EvidenceSource.of(id, EvidenceKind.LEGAL_TEXT, title);
    }

    public static Rounds rounds() {
        return Rounds.of(first(), second()).withCrosswalks(CROSSWALK);
    }
}
