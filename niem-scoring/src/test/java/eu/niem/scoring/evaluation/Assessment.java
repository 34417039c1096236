package eu.niem.scoring.evaluation;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.Map;

/**
 * A study small enough to compute by hand: two areas of integration with the steps and types of {@code niem}, legal
 * questions for recognised refugees and beneficiaries of subsidiary protection, the others asked once.
 */
public final class Assessment {
    public static final Facet STEP = facet("step", "legal", "policy", "implementation");
    public static final Facet TYPE = facet("type", "legal", "policy", "coordination", "outcome");
    public static final Options ANSWERS =
            Options.of(Option.of("a", "Best", 100), Option.of("b", "Middle", 50), Option.of("c", "Worst", 0));
    public static final Framework FRAMEWORK = Framework.of(
                    "small",
                    "1",
                    List.of(STEP, TYPE),
                    Dimension.of(
                            "overall",
                            "Overall",
                            Dimension.of(
                                    "housing",
                                    "Housing",
                                    legal("H1"),
                                    question("H2", "policy", "policy"),
                                    question("H3", "implementation", "coordination"),
                                    question("H4", "implementation", "coordination"),
                                    outcome("H5", Quantity.of("PC", 60, 0)),
                                    outcome("H6", Quantity.of("NUM", Direction.HIGHER_IS_BETTER))),
                            Dimension.of(
                                    "work",
                                    "Work",
                                    legal("W1"),
                                    legal("W2"),
                                    question("W3", "implementation", "coordination"))))
            .withTitle("Small assessment");
    public static final Methodology METHODOLOGY = Methodology.standard()
            .withGroups(new Groups.Combine(new ArithmeticMean(), List.of("REF", "BSP"), Map.of(), true));
    public static final String ALFA = "AA";
    public static final String BETA = "BB";
    public static final String YEAR = "2021";

    private Assessment() {}

    private static Facet facet(String id, String... codes) {
        return new Facet(
                id,
                id,
                List.of(codes).stream().map(code -> new Facet.Code(code, code)).toList());
    }

    public static Indicator question(String id, String step, String type) {
        return Indicator.of(id, id, ANSWERS).withFacets(Map.of("step", step, "type", type));
    }

    private static Indicator legal(String id) {
        return question(id, "legal", "legal").withGroups(List.of("REF", "BSP"));
    }

    private static Indicator outcome(String id, Quantity quantity) {
        return Indicator.of(id, id, quantity)
                .withUse(Use.CONTEXT)
                .withFacets(Map.of("step", "implementation", "type", "outcome"));
    }

    public static Observation answer(String indicator, String area, String group, String option) {
        return Observation.of(indicator, RowKey.of(area, YEAR, group), Value.answer(option));
    }

    public static Observation without(String indicator, String area, String group, MissingReason reason) {
        return Observation.of(indicator, RowKey.of(area, YEAR, group), Value.missing(reason));
    }

    public static Observation number(String indicator, String area, double value) {
        return Observation.of(indicator, RowKey.of(area, YEAR), value);
    }

    public static Study study() {
        return study(List.of(
                answer("H1", ALFA, "REF", "a"),
                answer("H1", ALFA, "BSP", "b"),
                answer("H2", ALFA, "_T", "b"),
                answer("H3", ALFA, "_T", "c"),
                answer("H4", ALFA, "_T", "b"),
                number("H5", ALFA, 15),
                without("H6", ALFA, "_T", MissingReason.NOT_COLLECTED),
                answer("W1", ALFA, "REF", "b"),
                answer("W1", ALFA, "BSP", "b"),
                answer("W2", ALFA, "REF", "c"),
                without("W2", ALFA, "BSP", MissingReason.NOT_APPLICABLE),
                answer("W3", ALFA, "_T", "b"),
                answer("H1", BETA, "REF", "b"),
                without("H1", BETA, "BSP", MissingReason.SUPPRESSED),
                answer("H2", BETA, "_T", "a"),
                answer("H3", BETA, "_T", "a"),
                without("H5", BETA, "_T", MissingReason.NOT_APPLICABLE),
                number("H6", BETA, 7)));
    }

    public static Study study(List<Observation> observations) {
        return Study.of(METHODOLOGY, Panel.of(FRAMEWORK, observations));
    }
}
