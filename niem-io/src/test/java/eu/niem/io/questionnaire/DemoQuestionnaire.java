package eu.niem.io.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import java.util.List;

/** A small questionnaire with a last round, and its file filled in without a mistake. */
final class DemoQuestionnaire {
    static final Framework FRAMEWORK = Framework.of(
            "demo",
            "1",
            Dimension.of(
                    "overall",
                    "Overall",
                    Dimension.of(
                            "residency",
                            "Residency",
                            Indicator.of(
                                            "RES1",
                                            "First permit",
                                            Options.of(
                                                    Option.of("a", "Five years", 100),
                                                    Option.of("b", "Three years", 50),
                                                    Option.of("c", "Less", 0)))
                                    .withDescription("By law.")
                                    .withNote("Not by practice.")
                                    .withEvidence(List.of(EvidenceKind.LEGAL_TEXT))
                                    .withGroups(List.of("REF", "BSP", "UAM")),
                            Indicator.of(
                                    "RES2",
                                    "Conditions waived",
                                    Checklist.of(
                                            Checklist.Item.of("fee", "Fee"),
                                            Checklist.Item.of("language", "Language")))),
                    Dimension.of(
                            "outcome",
                            "Outcome",
                            Indicator.of("RATE", "Employed", Quantity.of("PC", 0, 100)),
                            Indicator.of("KIDS", "At school", Quantity.of("", 0, 100))
                                    .withGroups(List.of("UAM")))));
    static final List<String> GROUPS = List.of("REF", "BSP");
    static final List<EvidenceSource> SOURCES = List.of(
            EvidenceSource.of("law", EvidenceKind.LEGAL_TEXT, "Law"),
            EvidenceSource.of("lfs", EvidenceKind.SURVEY, "Labour force survey"));
    static final Panel EARLIER = Panel.of(
            FRAMEWORK,
            List.of(
                    of("RES1", "LV", "2017", "REF", Value.answer("c")),
                    of("RES1", "LV", "2019", "REF", Value.answer("b")).withSources(List.of("law")),
                    of("RES2", "LV", "2019", "_T", Value.checks("language", "fee")),
                    of("RATE", "LV", "2019", "_T", Value.of(40.5)),
                    of("RES1", "LT", "2020", "BSP", Value.answer("a")),
                    of("RES1", "LV", "2023", "BSP", Value.answer("a"))),
            List.of(),
            SOURCES);
    static final Questionnaire ASKED = Questionnaire.template(FRAMEWORK, "LV", "2021", GROUPS, EARLIER);

    static final String HEADER =
            "INDICATOR,GROUP,OBS_VALUE,OBS_STATUS,SOURCE,COMMENT,CODER,REVIEWER,REF_AREA,TIME_PERIOD\n";
    static final String FILLED = HEADER
            + "RES1,REF,a,,law,new law,A. Coder,B. Reviewer,LV,2021\n"
            + "RES1,BSP,b,u,law,,A. Coder,B. Reviewer,LV,2021\n"
            + "RES2,_T,fee+language,,law+lfs,,C. Coder,,LV,2021\n"
            + "RATE,_T,,L,,no survey,,,LV,2021\n";

    private DemoQuestionnaire() {}

    static Observation of(String indicator, String area, String period, String group, Value value) {
        return Observation.of(indicator, RowKey.of(area, period, group), value);
    }

    static Checked<AnsweredQuestionnaire> read(Questionnaire asked, String text) {
        return new QuestionnaireReader(asked, SOURCES, Limits.STANDARD).read("LV.csv", text.getBytes(UTF_8));
    }
}
