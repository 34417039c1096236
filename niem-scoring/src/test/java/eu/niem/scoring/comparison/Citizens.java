package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An invented study of two rates by citizenship, in three cities and two years. */
final class Citizens {
    static final Indicator EMPLOYED =
            Indicator.of("EMP", "Employment rate", Quantity.of("PC", 0, 100).withAges("20-64"));
    static final Indicator UNEMPLOYED =
            Indicator.of("UNE", "Unemployment rate", Quantity.of("PC", 100, 0).withAges("20-64"));
    static final Indicator PEOPLE = Indicator.of("POP", "People", Quantity.of("PS", Direction.HIGHER_IS_BETTER))
            .withUse(Use.CONTEXT);
    static final Framework FRAMEWORK =
            Framework.of("citizens", "1", Dimension.of("labour", "Labour", EMPLOYED, UNEMPLOYED, PEOPLE));
    static final List<Group> GROUPS = List.of(
            Group.of("NAT", "Nationals").withFacets(Map.of("CITIZEN", "NAT")),
            Group.of("NEU", "Non-EU citizens").withReference("NAT").withFacets(Map.of("CITIZEN", "NEU")),
            Group.of("NAT-F", "Women of them").withParent("NAT").withFacets(Map.of("CITIZEN", "NAT", "SEX", "F")),
            Group.of("NAT-M", "Men of them").withParent("NAT").withFacets(Map.of("CITIZEN", "NAT", "SEX", "M")),
            Group.of("NEU-F", "Women of non-EU countries")
                    .withParent("NEU")
                    .withReference("NAT-F")
                    .withFacets(Map.of("CITIZEN", "NEU", "SEX", "F")),
            Group.of("NEU-M", "Men of non-EU countries")
                    .withParent("NEU")
                    .withReference("NAT-M")
                    .withFacets(Map.of("CITIZEN", "NEU", "SEX", "M")));

    private final List<Observation> observations = new ArrayList<>();
    private List<Group> groups = GROUPS;

    static Citizens empty() {
        return new Citizens();
    }

    /** Three cities: in A the gap of employment closed from 20 to 10, in B it widened from 5 to 8, in C it stayed. */
    static Citizens ofThreeCities() {
        return empty().employed("A", "2020", 80, 60)
                .employed("A", "2023", 80, 70)
                .employed("B", "2020", 70, 65)
                .employed("B", "2023", 70, 62)
                .employed("C", "2020", 75, 76)
                .employed("C", "2023", 74, 75);
    }

    Citizens employed(String area, String period, double nationals, double others) {
        return with("EMP", area, period, "NAT", nationals).with("EMP", area, period, "NEU", others);
    }

    Citizens with(String indicator, String area, String period, String group, double number) {
        return with(Observation.of(indicator, RowKey.of(area, period, group), number));
    }

    Citizens with(Observation observation) {
        observations.removeIf(each ->
                each.indicator().equals(observation.indicator()) && each.key().equals(observation.key()));
        observations.add(observation);
        return this;
    }

    Citizens flagged(String area, String period, String group, ObsStatus... status) {
        Observation found = observations.stream()
                .filter(each -> each.key().equals(RowKey.of(area, period, group)))
                .findFirst()
                .orElseThrow();
        return with(found.withStatus(Set.of(status)));
    }

    Citizens describing(List<Group> newGroups) {
        groups = newGroups;
        return this;
    }

    Panel panel() {
        return Panel.of(FRAMEWORK, observations, List.of(RefArea.of("A", "Aford")), List.of())
                .withGroups(groups);
    }

    Study study() {
        return Study.of(Methodology.standard(), panel());
    }

    Scorecard scorecard() {
        return study().score();
    }
}
