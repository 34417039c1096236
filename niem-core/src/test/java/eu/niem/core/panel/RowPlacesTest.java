package eu.niem.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowPlacesTest {
    private static List<Observation> observations(String... areas) {
        return Stream.of(areas)
                .map(area -> Observation.of("rate", RowKey.of(area, "2021"), 1))
                .toList();
    }

    @Test
    void eachObservationHasTheRowOfItsKeyInWhateverOrder() {
        List<Observation> observations = observations("C", "A", "B", "C", "A", "B", "B", "A", "C");
        RowPlaces places = new RowPlaces(observations);
        assertThat(places.keys()).extracting(RowKey::refArea).containsExactly("A", "B", "C");
        for (int i = 0; i < observations.size(); i++) {
            assertThat(places.keys().get(places.of(i)))
                    .isEqualTo(observations.get(i).key());
            assertThat(places.byKey()).containsEntry(observations.get(i).key(), places.of(i));
        }
    }

    @Test
    void rowsOfPeriodsAreOrderedByTimeNotByText() {
        RowPlaces places = new RowPlaces(List.of(
                Observation.of("rate", RowKey.of("A", "2021-12", "m"), 1),
                Observation.of("rate", RowKey.of("A", "2021", "w"), 1),
                Observation.of("rate", RowKey.of("A", "2021-02", "m"), 1),
                Observation.of("rate", RowKey.of("A", "2021-02"), 1)));
        assertThat(places.keys())
                .extracting(RowKey::toString)
                .containsExactly("A 2021 w", "A 2021-02", "A 2021-02 m", "A 2021-12 m");
    }

    @Test
    void withoutObservationsThereAreNoRows() {
        assertThat(new RowPlaces(List.of()).keys()).isEmpty();
    }
}
