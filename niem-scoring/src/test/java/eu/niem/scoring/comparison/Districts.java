package eu.niem.scoring.comparison;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
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

/** An invented study of a city and its districts A to D: two rates, an answer, people and income. */
final class Districts {
    static final Framework FRAMEWORK = Framework.of(
            "districts",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("EMP", "Employment rate", Quantity.of("PC", 0, 100)),
                    Indicator.of("UNE", "Unemployment rate", Quantity.of("PC", 100, 0)),
                    Indicator.of("LAW", "A plan", Options.of(Option.of("yes", "Yes", 100), Option.of("no", "No", 0))),
                    Indicator.of("POP", "People", Quantity.of("PS", Direction.HIGHER_IS_BETTER))
                            .withUse(Use.CONTEXT),
                    Indicator.of("INC", "Income", Quantity.of("EUR", Direction.HIGHER_IS_BETTER))
                            .withUse(Use.CONTEXT)));

    private final List<Observation> observations = new ArrayList<>();
    private final List<RefArea> areas = new ArrayList<>();

    static Districts empty() {
        return new Districts();
    }

    /** Employment of A to D is 60, 70, 80 and 70, that of the city 71; A and B are in the north, C and D in the south. */
    static Districts ofACity() {
        return empty().with("EMP", "A", 60)
                .with("EMP", "B", 70)
                .with("EMP", "C", 80)
                .with("EMP", "D", 70)
                .with("EMP", "CITY", 71)
                .described(RefArea.of("CITY", "The city"))
                .described(area("A", "Aford", "north"))
                .described(area("B", "Bville", "north"))
                .described(area("C", "Cton", "south"))
                .described(area("D", "Dham", "south"));
    }

    private static RefArea area(String code, String name, String side) {
        return RefArea.of(code, name).withParent("CITY").withPeerGroups(Map.of("SIDE", side));
    }

    Districts described(RefArea area) {
        areas.removeIf(each -> each.id().equals(area.id()));
        areas.add(area);
        return this;
    }

    Districts with(String indicator, String area, double number) {
        return with(indicator, area, "2023", number);
    }

    Districts with(String indicator, String area, String period, double number) {
        return with(Observation.of(indicator, RowKey.of(area, period), number));
    }

    Districts with(String indicator, String area, Value value) {
        return with(Observation.of(indicator, RowKey.of(area, "2023"), value));
    }

    Districts flagged(String indicator, String area, double number, ObsStatus status) {
        return with(Observation.of(indicator, RowKey.of(area, "2023"), number).withStatus(Set.of(status)));
    }

    Districts with(Observation observation) {
        without(
                observation.indicator(),
                observation.key().refArea(),
                observation.key().timePeriod());
        observations.add(observation);
        return this;
    }

    Districts without(String indicator, String area, String period) {
        observations.removeIf(
                each -> each.indicator().equals(indicator) && each.key().equals(RowKey.of(area, period)));
        return this;
    }

    Panel panel() {
        return Panel.of(FRAMEWORK, observations, areas, List.of());
    }

    Study study() {
        return Study.of(Methodology.standard(), panel());
    }

    Scorecard scorecard() {
        return study().score();
    }
}
