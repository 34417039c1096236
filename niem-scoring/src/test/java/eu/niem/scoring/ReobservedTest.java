package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.ImputeDimensionMean;
import eu.niem.scoring.treatment.Winsorise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReobservedTest {
    private static final RowKey FIRST = RowKey.of("A0", "2021");

    @Test
    void anotherNumberIsWinsorisedAsAnObservedOne() {
        Framework framework =
                Framework.of("outlier", "1", Dimension.of("all", "All", Indicator.of("x", "Number", Towns.NUMBER)));
        List<Observation> observations = new ArrayList<>();
        double[] numbers = {10, 11, 12, 13, 14, 15, 500};
        for (int i = 0; i < numbers.length; i++) {
            observations.add(Observation.of("x", RowKey.of("A" + i, "2021"), numbers[i]));
        }
        Scorecard card = Study.of(
                        Towns.MIN_MAX.withTreatments(Winsorise.standard().withMaxPoints(2)),
                        Panel.of(framework, observations))
                .score();
        List<Double> observed = new ArrayList<>();

        WhatIf other = WhatIf.of(card, RowKey.of("A6", "2021")).withRaw("x", raw -> {
            observed.add(raw);
            return 400;
        });

        assertThat(observed).containsExactly(500.0); // not 15, which the treatment makes of it
        assertThat(other.score("x").value()).isEqualTo(100); // 400 is beyond 15, so 15; not 7 800
        assertThat(WhatIf.of(card, FIRST).withRaw("x", raw -> 400).score("all").value())
                .isEqualTo(100);
    }

    @Test
    void whatIsDividedByTheOtherNumberChangesToo() {
        Scorecard card = Study.of(
                        Towns.MIN_MAX.withTreatments(Denominate.of(Map.of("rent", "doctors"))),
                        Towns.four().panel())
                .score(); // rent a doctor: A 0.5, B 0.15, C 0.233
        WhatIf other = WhatIf.of(card, RowKey.of("A", "2020")).withRaw("doctors", raw -> raw * 2);

        assertThat(other.score("doctors").value()).isCloseTo(100.0 / 3, within(1e-12)); // 20 between 10 and 40
        assertThat(other.score("rent").value()).isCloseTo(200.0 / 7, within(1e-12)); // 0.25 between 0.15 and 0.5
    }

    @Test
    void whatIsImputedFromTheOtherNumberChangesTooUnlessItIsGiven() {
        Scorecard card = Study.of(
                        Towns.MIN_MAX.withTreatments(ImputeDimensionMean.standard()),
                        Towns.four().panel())
                .score();
        RowKey town = RowKey.of("D", "2020"); // it has no rent, but 20 doctors
        WhatIf asItIs = WhatIf.of(card, town);
        WhatIf other = asItIs.withRaw("doctors", raw -> 40);

        assertThat(asItIs.score("rent").isPresent()).isTrue();
        assertThat(other.score("rent").value())
                .isNotEqualTo(asItIs.score("rent").value());
        assertThat(other.withRaw("doctors", raw -> raw).scores())
                .containsExactlyElementsOf(asItIs.scores().toList());
        assertThat(asItIs.withScores(Map.of("rent", 7.0))
                        .withRaw("doctors", raw -> 40)
                        .score("rent")
                        .value())
                .isEqualTo(7);
    }

    @Test
    void aRawValueThatIsNoNumberIsRefused() {
        Scorecard card = Study.of(Towns.MIN_MAX, Towns.four().panel()).score();
        assertThatThrownBy(() -> WhatIf.of(card, RowKey.of("A", "2020")).withRaw("rent", raw -> raw / 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the raw value of 'rent' must be a finite number, but was 'Infinity'");
    }
}
