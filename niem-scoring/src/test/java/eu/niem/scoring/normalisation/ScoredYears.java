package eu.niem.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Series of areas from 2018 on, and the scores of a normalisation that looks at them. */
final class ScoredYears {
    static final Indicator MORE = Indicator.of("x", "More is better", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));

    static final Indicator LESS = Indicator.of("x", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER));

    /** The series of an area from 2018 on; {@code NaN} for a year in which it has no row. */
    static List<Observation> series(String area, String group, double... values) {
        List<Observation> observations = new ArrayList<>();
        for (int year = 0; year < values.length; year++) {
            if (!Double.isNaN(values[year])) {
                observations.add(
                        Observation.of("x", RowKey.of(area, String.valueOf(2018 + year), group), values[year]));
            }
        }
        return observations;
    }

    static Panel panel(Indicator indicator, List<Observation> observations) {
        return Panel.of(Framework.of("f", "1", Dimension.of("all", "All", indicator)), observations);
    }

    static Methodology by(Normaliser normaliser) {
        return Methodology.standard().withNormalisation(normaliser);
    }

    static List<@Nullable Double> scores(Normaliser normaliser, Indicator indicator, double... values) {
        Scorecard card = Study.of(by(normaliser), panel(indicator, series("AT", "_T", values)))
                .score();
        List<@Nullable Double> scores = new ArrayList<>();
        card.rows().forEach(key -> scores.add(card.score("x", key).value()));
        return scores;
    }

    static void assertUndefined(Scorecard card, String area, String year, String reason) {
        assertThat(card.score("x", area, year).absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.explain("x", RowKey.of(area, year)).toString()).contains(reason);
    }

    private ScoredYears() {}
}
