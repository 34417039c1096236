package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.ImputeDimensionMean;
import eu.niem.scoring.treatment.Log;
import eu.niem.scoring.treatment.Treatment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final RowKey LAST = RowKey.of("A3", "2021");

    private static Scorecard card(Treatment treatment) {
        Framework framework = Framework.of(
                "skewed",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        Indicator.of("x", "Number", Quantity.of("NUM", 0, 100)),
                        Indicator.of("y", "Other", Quantity.of("NUM", 0, 100))));
        List<Observation> observations = new ArrayList<>();
        double[] numbers = {1, 10, 100, 50};
        for (int i = 0; i < numbers.length; i++) {
            observations.add(Observation.of("x", RowKey.of("A" + i, "2021"), numbers[i]));
            if (i < 3) {
                observations.add(Observation.of("y", RowKey.of("A" + i, "2021"), numbers[i]));
            }
        }
        Methodology methodology =
                Methodology.standard().withNormalisation(MinMax.standard()).withTreatments(treatment);
        return Study.of(methodology, Panel.of(framework, observations)).score();
    }

    @Test
    void anAnswerIsMeasuredAtItsTargetAsItWasObserved() {
        Scorecard card = card(Log.standard()); // the goalpost is 100, and the logarithm of 100 about 4.6

        assertThat(Solutions.of(card, LAST, Target.BEST).shortfalls().get(0).peers())
                .extracting(Practices.Example::refArea)
                .containsExactly("A2");
        assertThat(Priorities.of(card, LAST, "x", Target.BEST).improvements())
                .singleElement()
                .satisfies(each -> assertThat(each.raised()).isCloseTo(100, within(1e-9)));
    }

    @Test
    void whatIsImputedFromARaisedAnswerIsRaisedWithIt() {
        Scorecard card = card(ImputeDimensionMean.standard()); // y of A3 is imputed from x

        assertThat(Priorities.of(card, LAST, "all", Target.BEST).improvements())
                .singleElement()
                .satisfies(each -> assertThat(each.after()).isCloseTo(100, within(1e-9)));
    }
}
