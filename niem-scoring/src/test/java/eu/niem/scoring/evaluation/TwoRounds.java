package eu.niem.scoring.evaluation;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Standard;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Four areas in two rounds, small enough to be computed by hand:
 *
 * <pre>
 *              RES1        RES2             EMP1  EMP2       residency  employment  overall
 *   2019  LV   b  50       fee         33.3   60  n   0           41.7          30     35.8
 *         LT   b  50       all        100     50  n   0           75            25     50
 *         EE   b  50       none         0      -  y 100           25           100     62.5
 *   2021  LV   c   0 below fee, lang.  66.7   60  n   0           33.3          30     31.7
 *         LT   a 100       all        100     70  -              100            70     85
 *         EE   b  50 meets none         0    100  y 100           25           100     62.5
 *         SE   a 100       all        100     80  y 100          100            90     95
 * </pre>
 */
public final class TwoRounds {
    public static final Indicator RES1 = Indicator.of(
            "RES1",
            "Duration of the first permit",
            Options.of(
                    new Option("a", "Five years", 100, Standard.EXCEEDS),
                    new Option("b", "Three years", 50, Standard.MEETS),
                    new Option("c", "Less", 0, Standard.BELOW)));
    public static final Indicator RES2 = Indicator.of(
            "RES2",
            "Conditions waived",
            Checklist.of(
                    Checklist.Item.of("fee", "Fee"),
                    Checklist.Item.of("language", "Language"),
                    Checklist.Item.of("income", "Income")));
    public static final Indicator RES9 =
            Indicator.of("RES9", "Permanent permits", Quantity.of("PC", 0, 100)).withUse(Use.CONTEXT);
    public static final Indicator EMP1 = Indicator.of("EMP1", "Employment rate", Quantity.of("PC", 0, 100));
    public static final Indicator EMP2 = Indicator.of(
            "EMP2", "Self-employment", Options.of(Option.of("y", "Allowed", 100), Option.of("n", "Not allowed", 0)));
    public static final Framework FRAMEWORK = Framework.of(
            "demo",
            "2021",
            Dimension.of(
                    "overall",
                    "Overall",
                    Dimension.of("residency", "Residency", RES1, RES2, RES9),
                    Dimension.of("employment", "Employment", EMP1, EMP2)));
    public static final RowKey LATVIA = RowKey.of("LV", "2021");
    public static final RowKey LITHUANIA = RowKey.of("LT", "2021");
    public static final RowKey ESTONIA = RowKey.of("EE", "2021");
    public static final RowKey SWEDEN = RowKey.of("SE", "2021");

    private TwoRounds() {}

    public static Scorecard score() {
        return score(Methodology.standard());
    }

    public static Scorecard score(Methodology methodology) {
        return Study.of(methodology, panel()).score();
    }

    public static Panel panel() {
        List<Observation> all = new ArrayList<>();
        addResidency(all, "LV 2019", "b", "fee");
        addEmployment(all, "LV 2019", Value.of(60), Value.answer("n"));
        addResidency(all, "LT 2019", "b", "fee", "language", "income");
        addEmployment(all, "LT 2019", Value.of(50), Value.answer("n"));
        addResidency(all, "EE 2019", "b");
        addEmployment(all, "EE 2019", Value.missing(MissingReason.MISSING), Value.answer("y"));
        addResidency(all, "LV 2021", "c", "fee", "language");
        addEmployment(all, "LV 2021", Value.of(60), Value.answer("n"));
        addResidency(all, "LT 2021", "a", "fee", "language", "income");
        addEmployment(all, "LT 2021", Value.of(70), Value.missing(MissingReason.NOT_COLLECTED));
        addResidency(all, "EE 2021", "b");
        addEmployment(all, "EE 2021", Value.of(100), Value.answer("y"));
        addResidency(all, "SE 2021", "a", "fee", "language", "income");
        addEmployment(all, "SE 2021", Value.of(80), Value.answer("y"));
        return Panel.of(FRAMEWORK, all, AREAS, SOURCES);
    }

    private static final List<RefArea> AREAS = List.of(
            new RefArea("LV", "Latvia", "", Map.of("REGION", "Baltic")),
            new RefArea("LT", "Lithuania", "", Map.of("REGION", "Baltic")),
            new RefArea("EE", "Estonia", "", Map.of("REGION", "Baltic")),
            new RefArea("SE", "Sweden", "", Map.of("REGION", "Nordic")));
    public static final EvidenceSource LAW = EvidenceSource.of("law", EvidenceKind.LEGAL_TEXT, "The law");
    private static final List<EvidenceSource> SOURCES = List.of(LAW);

    private static void addResidency(List<Observation> all, String row, String answer, String... items) {
        RowKey key = key(row);
        Observation permit = Observation.of("RES1", key, Value.answer(answer));
        all.add(answer.equals("a") ? permit.withSources(List.of("law")).withComment("since " + row) : permit);
        all.add(Observation.of("RES2", key, Value.checks(items)));
        all.add(Observation.of("RES9", key, 12));
    }

    private static void addEmployment(List<Observation> all, String row, Value rate, Value allowed) {
        all.add(Observation.of("EMP1", key(row), rate));
        all.add(Observation.of("EMP2", key(row), allowed));
    }

    private static RowKey key(String row) {
        return RowKey.of(row.substring(0, 2), row.substring(3));
    }
}
