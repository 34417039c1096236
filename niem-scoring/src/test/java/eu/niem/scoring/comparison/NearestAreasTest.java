package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.comparison.NearestAreas.LeftOut;
import eu.niem.scoring.comparison.NearestAreas.Neighbour;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class NearestAreasTest {
    private static final RowKey A = RowKey.of("A", "2023");

    private static Districts peopled() {
        return Districts.ofACity()
                .with("POP", "A", 1)
                .with("POP", "B", 2)
                .with("POP", "C", 3)
                .with("POP", "D", 0)
                .with("POP", "CITY", 6);
    }

    /** The standard deviation of 1, 2, 3, 0 is the root of 5/3. */
    @Test
    void distancesAreInStandardDeviationsAndTiesByCode() {
        NearestAreas nearest = NearestAreas.of(peopled().panel(), A, 2, List.of("POP"));
        assertThat(nearest.areas()).containsExactly("B", "D");
        assertThat(nearest.neighbours().get(0).distance()).isCloseTo(Math.sqrt(3.0 / 5), within(1e-15));
    }

    /** The income of A to D is 10, 10, 10 and 40: its standard deviation is 15. */
    @Test
    void severalIndicatorsAddUpAsInSpace() {
        Districts districts = peopled()
                .with("INC", "A", 10)
                .with("INC", "B", 10)
                .with("INC", "C", 10)
                .with("INC", "D", 40);
        List<Neighbour> found =
                NearestAreas.of(districts.panel(), A, 9, List.of("POP", "INC")).neighbours();
        assertThat(found).extracting(Neighbour::refArea).containsExactly("B", "C", "D");
        assertThat(found.get(2).distance()).isCloseTo(Math.sqrt(3.0 / 5 + 4), within(1e-15));
    }

    @Test
    void whatIsTheSameInAllAddsNothing() {
        Districts districts = peopled();
        List.of("A", "B", "C", "D").forEach(area -> districts.with("INC", area, 7));
        assertThat(NearestAreas.of(districts.panel(), A, 3, List.of("INC", "POP"))
                        .neighbours())
                .isEqualTo(
                        NearestAreas.of(districts.panel(), A, 3, List.of("POP")).neighbours());
    }

    @Test
    void anAreaThatLacksAFigureIsLeftOutAndNamed() {
        Districts districts = peopled()
                .without("POP", "B", "2023")
                .with(Observation.of("POP", RowKey.of("D", "2023"), 0).withConf(ConfStatus.CONFIDENTIAL));
        NearestAreas nearest = NearestAreas.of(districts.panel(), A, 3, List.of("POP"));
        assertThat(nearest.areas()).containsExactly("C");
        assertThat(nearest.leftOut())
                .containsExactly(new LeftOut("B", List.of("POP")), new LeftOut("D", List.of("POP")));
        assertThat(nearest.data().columns())
                .containsExactly("REF_AREA", "TIME_PERIOD", "GROUP", "PEER", "DISTANCE", "LACKS");
        assertThat(nearest.data().rows().get(1)).isEqualTo(Arrays.asList("A", "2023", "_T", "B", null, "POP"));
        assertThat(nearest.toString()).startsWith("The nearest by POP, A, 2023");
    }

    @Test
    void theAreaItselfMayBeAnAggregate() {
        assertThat(NearestAreas.of(peopled().panel(), RowKey.of("CITY", "2023"), 1, List.of("POP"))
                        .areas())
                .containsExactly("C");
    }

    @Test
    void whatHasNoNearestSaysWhatToDo() {
        assertThatThrownBy(() -> NearestAreas.of(peopled().panel(), A, 0, List.of("POP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more");
        assertThatThrownBy(() -> NearestAreas.of(peopled().panel(), A, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one or more");
        assertThatThrownBy(() -> NearestAreas.of(peopled().panel(), A, 1, List.of("INC")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[INC]")
                .hasMessageContaining("name other indicators");
        Districts lonely = Districts.empty().with("POP", "A", 1).with("EMP", "B", 1);
        assertThatThrownBy(() -> NearestAreas.of(lonely.panel(), A, 1, List.of("POP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name fewer indicators");
        assertThatThrownBy(() -> NearestAreas.of(peopled().panel(), RowKey.of("Z", "2023"), 1, List.of("POP")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[A, B, C, CITY, D]");
        assertThatThrownBy(() -> NearestAreas.of(peopled().panel(), A, 1, List.of("NONE")))
                .isInstanceOf(NoSuchElementException.class);
    }
}
