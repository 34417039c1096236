package eu.niem.scoring.analysis;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
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

/**
 * An uneven tree over few areas: {@code all} of {@code work} (a rate, jobless), {@code home} (rooms, rent, heat) and the
 * indicator {@code trust}; the context indicator {@code people} stands beside them. Codes of areas have a hyphen.
 */
final class ThreeAreas {
    static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of(
                            "work",
                            "Work",
                            Indicator.of("rate", "Employment rate", Quantity.of("PC", 0, 100)),
                            Indicator.of("jobless", "Unemployment rate", Quantity.of("PC", 100, 0))),
                    Dimension.of(
                            "home",
                            "Home",
                            Indicator.of("rooms", "Rooms", Quantity.of("PC", 0, 100)),
                            Indicator.of("rent", "Rent", Quantity.of("PC", 100, 0)),
                            Indicator.of("heat", "Heat", Quantity.of("PC", 0, 100))),
                    Indicator.of("trust", "Trust", Quantity.of("PC", 0, 100)),
                    Indicator.of("people", "People", Quantity.of("NUM", Direction.HIGHER_IS_BETTER))
                            .withUse(Use.CONTEXT)));

    private final List<Observation> observations = new ArrayList<>();
    private final List<RefArea> areas = List.of(
            new RefArea("AT-9", "Vienna", "", Map.of("SIZE", "large")),
            new RefArea("BE", "Belgium", "", Map.of("SIZE", "large")),
            new RefArea("CY", "Cyprus", "", Map.of("SIZE", "small")));

    /** One area in 2020: rate, jobless, rooms, rent, heat, trust, people; {@code NaN} for none. */
    ThreeAreas with(String area, double... values) {
        return with(area, "2020", values);
    }

    ThreeAreas with(String area, String period, double... values) {
        List<Indicator> indicators = FRAMEWORK.indicators();
        for (int i = 0; i < values.length; i++) {
            Value value = Double.isNaN(values[i]) ? Value.missing(MissingReason.NOT_COLLECTED) : Value.of(values[i]);
            observations.add(Observation.of(indicators.get(i).id(), RowKey.of(area, period), value));
        }
        return this;
    }

    static ThreeAreas usual() {
        return new ThreeAreas()
                .with("AT-9", 80, 10, 60, 40, 90, 50, 1000)
                .with("BE", 60, 20, 50, 70, Double.NaN, 20, 3000)
                .with("CY", 70, 30, 90, 20, 80, 30, 0);
    }

    Panel panel() {
        return Panel.of(FRAMEWORK, observations, areas, List.of());
    }

    Scorecard score() {
        return score(Methodology.standard());
    }

    Scorecard score(Methodology methodology) {
        return Study.of(methodology, panel()).score();
    }
}
