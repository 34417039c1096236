package eu.niem.scoring;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small study for tests that look at one rule: the demo framework of the contract of formats, with three areas. */
public final class Demo {
    public static final Indicator RES1 = Indicator.of(
                    "RES1",
                    "Duration of the first residence permit",
                    Options.of(
                            Option.of("a", "Five years or more", 100),
                            Option.of("b", "Three years", 50),
                            Option.of("c", "Less than three", 0)))
            .withFacets(Map.of("step", "legal"));
    public static final Indicator RES2 = Indicator.of(
                    "RES2",
                    "Conditions waived for vulnerable persons",
                    Checklist.of(
                            Checklist.Item.of("fee", "Fee"),
                            Checklist.Item.of("language", "Language"),
                            Checklist.Item.of("income", "Income")))
            .withFacets(Map.of("step", "policy"));
    public static final Indicator RES9 = Indicator.of(
                    "RES9", "Share holding a permanent permit", Quantity.of("PC", 0, 100))
            .withUse(Use.CONTEXT);
    public static final Indicator EMP1 = Indicator.of("EMP1", "Employment rate", Quantity.of("PC", 40, 80));
    public static final Framework FRAMEWORK = Framework.of(
                    "demo",
                    "2021",
                    List.of(new Facet(
                            "step",
                            "Building block",
                            List.of(
                                    new Facet.Code("legal", "Setting the legal framework"),
                                    new Facet.Code("policy", "Building the policy framework")))),
                    Dimension.of(
                            "overall",
                            "Overall",
                            Dimension.of("residency", "Residency", RES1, RES2, RES9),
                            Dimension.of("employment", "Employment", EMP1)))
            .withTitle("Demo framework");
    public static final RowKey LATVIA = RowKey.of("LV", "2021");
    public static final RowKey POLAND = RowKey.of("PL", "2021");
    public static final RowKey SWEDEN = RowKey.of("SE", "2021");

    private Demo() {}

    public static Panel panel() {
        return Panel.of(
                FRAMEWORK,
                List.of(
                        Observation.of("RES1", LATVIA, Value.answer("b"))
                                .withSources(List.of("law", "interview"))
                                .withComment("renewable"),
                        Observation.of("RES2", LATVIA, Value.checks("income", "fee")),
                        Observation.of("EMP1", LATVIA, 66.6).withStatus(Set.of(ObsStatus.ESTIMATED, ObsStatus.BREAK)),
                        Observation.of("RES9", LATVIA, 23.4),
                        Observation.of("RES1", POLAND, Value.answer("c")),
                        Observation.of("RES2", POLAND, Value.missing(MissingReason.NOT_COLLECTED)),
                        Observation.of("EMP1", POLAND, Value.missing(MissingReason.SUPPRESSED)),
                        Observation.of("RES1", SWEDEN, Value.answer("a")),
                        Observation.of("RES2", SWEDEN, Value.checks("fee", "language", "income")),
                        Observation.of("EMP1", SWEDEN, 81.0)),
                List.of(
                        new RefArea("LV", "Latvia", "", Map.of("EU_MEMBER", "yes", "REGION", "Baltic")),
                        new RefArea("PL", "Poland", "", Map.of("EU_MEMBER", "yes")),
                        new RefArea("SE", "Sweden", "", Map.of("EU_MEMBER", "yes"))),
                List.of(EvidenceSource.of("law", EvidenceKind.LEGAL_TEXT, "Immigration Law, art. 24")
                        .withPublisher("Saeima")
                        .withDate("2002-10-31")
                        .withCoding("A. Coder", "B. Reviewer")));
    }
}
