package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.io.chart.Axis;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.ZScore;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final RowKey LATVIA = RowKey.of("LV", "2020");
    private static final RowKey SWEDEN = RowKey.of("SE", "2020");
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("one", "One", Quantity.of("PC", 0, 100)),
                    Indicator.of("two", "Two", Quantity.of("PC", 0, 100))));
    private static final Framework TEN = FRAMEWORK.withPoints(PointsRange.of(0, 10));

    private static Scorecard score(Framework framework, Methodology methodology) {
        List<Observation> observations = List.of(
                Observation.of("one", LATVIA, 2),
                Observation.of("one", SWEDEN, 4),
                Observation.of("two", LATVIA, 3),
                Observation.of("two", SWEDEN, 1));
        return Study.of(methodology, Panel.of(framework, observations)).score();
    }

    private static double end(Framework framework, Methodology methodology) {
        Shown shown = new Shown(score(framework, methodology), Words.english());
        return Axis.over(List.of(0.3), shown.axis(FRAMEWORK.indicators())).to();
    }

    @Test
    void axesShowAFrameworksOwnScaleWhole() {
        assertThat(end(TEN, Methodology.standard(TEN))).isEqualTo(10);
        assertThat(Chart.profile(score(TEN, Methodology.standard(TEN)), LATVIA).svg())
                .contains(">10<");
    }

    @Test
    void axesFollowTheScoresWhereTheScaleIsUsualOrOneOfThemLeavesIt() {
        Methodology ten = Methodology.standard(TEN);
        Methodology leaving = ten.withNormalisation(ten.normalisation().with("two", ZScore.standard()));
        assertThat(end(TEN, leaving)).isEqualTo(1);
        assertThat(end(FRAMEWORK, Methodology.standard())).isEqualTo(1);
    }
}
