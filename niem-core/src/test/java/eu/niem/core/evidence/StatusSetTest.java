package eu.niem.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusSetTest {
    @Test
    void itHoldsWhatItWasMadeOfInTheOrderOfTheList() {
        Set<ObsStatus> set = StatusSet.of(List.of(ObsStatus.PROVISIONAL, ObsStatus.BREAK, ObsStatus.PROVISIONAL));
        assertThat(set).containsExactly(ObsStatus.BREAK, ObsStatus.PROVISIONAL).hasSize(2);
        assertThat(set.contains(ObsStatus.ESTIMATED)).isFalse();
        assertThat(set).isEqualTo(EnumSet.of(ObsStatus.BREAK, ObsStatus.PROVISIONAL));
        assertThat(set).hasSameHashCodeAs(EnumSet.of(ObsStatus.BREAK, ObsStatus.PROVISIONAL));
    }

    @ParameterizedTest
    @EnumSource(ObsStatus.class)
    void noneAndEachAloneAreOneObject(ObsStatus status) {
        assertThat(StatusSet.of(EnumSet.of(status))).containsExactly(status).isSameAs(StatusSet.of(Set.of(status)));
        assertThat(StatusSet.of(Set.of())).isEmpty();
        assertThat(StatusSet.of(Set.of())).isSameAs(StatusSet.of(EnumSet.noneOf(ObsStatus.class)));
    }

    @Test
    void itCannotBeChanged() {
        Set<ObsStatus> set = StatusSet.of(Set.of(ObsStatus.BREAK));
        assertThatThrownBy(() -> set.add(ObsStatus.OTHER)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.remove(ObsStatus.BREAK)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(set::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void afterTheLastThereIsNone() {
        Iterator<ObsStatus> all = StatusSet.of(Set.of(ObsStatus.OTHER)).iterator();
        assertThat(all.next()).isEqualTo(ObsStatus.OTHER);
        assertThat(all.hasNext()).isFalse();
        assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
    }
}
