package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.Sum;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitProblemsTest {
    private static final Framework FRAMEWORK = Framework.of(
            "units",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of("shares", "Shares", indicator("a", "PC"), indicator("b", "PC")),
                    Dimension.of("mixed", "Mixed", indicator("c", "PC"), indicator("d", "EUR"))));
    private static final Methodology AS_THEY_ARE = Methodology.standard().withNormalisation(NoNormalisation.standard());

    private static Indicator indicator(String id, String unit) {
        return Indicator.of(id, id, Quantity.of(unit, Direction.HIGHER_IS_BETTER));
    }

    private static List<String> messages(Methodology methodology) {
        return methodology.check(FRAMEWORK).stream()
                .filter(problem -> problem.code().equals("different-units"))
                .map(Problem::message)
                .toList();
    }

    @Test
    void unitsThatDifferBelowAMeanOfNumbersAsTheyAreAreTold() {
        assertThat(messages(AS_THEY_ARE))
                .singleElement()
                .satisfies(
                        message -> assertThat(message)
                                .startsWith(
                                        "the arithmetic mean of 'mixed' takes numbers of different units as they are: PC, EUR;"));
        assertThat(messages(AS_THEY_ARE.withAggregation(Sum.standard()))).hasSize(1);
        assertThat(AS_THEY_ARE.check(FRAMEWORK)).noneMatch(Problem::error);
    }

    @Test
    void unitsOfWholeDimensionsAreComparedToo() {
        assertThat(messages(AS_THEY_ARE.withExclude(List.of("c"))))
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("the arithmetic mean of 'all'"));
    }

    @Test
    void whatIsNormalisedOrNotAveragedMayHaveAnyUnit() {
        assertThat(messages(AS_THEY_ARE.withNormalisation(MinMax.standard()))).isEmpty();
        assertThat(messages(AS_THEY_ARE.withNormalisation(
                        PerNode.<Normaliser>of(NoNormalisation.standard()).with("d", MinMax.standard()))))
                .isEmpty();
        assertThat(messages(AS_THEY_ARE.withAggregation(
                        PerNode.<Aggregator>of(ArithmeticMean.standard()).with("mixed", Copeland.standard()))))
                .isEmpty();
    }
}
