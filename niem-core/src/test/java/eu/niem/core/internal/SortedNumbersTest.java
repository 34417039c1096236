package eu.niem.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SortedNumbersTest {
    private static final double MISSING = Double.NaN;

    @Test
    void equalScoresShareTheLowerRank() {
        assertThat(SortedNumbers.ranks(50, 70, 70, 10)).containsExactly(3, 1, 1, 4);
    }

    @Test
    void whatIsMissingHasNoRank() {
        assertThat(SortedNumbers.ranks(MISSING, 70, MISSING, 10)).containsExactly(0, 1, 0, 2);
        assertThat(SortedNumbers.ranks()).isEmpty();
    }

    @Test
    void theTwoZerosAreOneNumber() {
        SortedNumbers numbers = SortedNumbers.of(0.0, -0.0, 1);

        assertThat(SortedNumbers.ranks(-0.0, 0.0)).containsExactly(1, 1);
        assertThat(numbers.below(-0.0)).isEqualTo(numbers.below(0.0)).isZero();
        assertThat(numbers.upTo(-0.0)).isEqualTo(numbers.upTo(0.0)).isEqualTo(2);
    }

    @Test
    void twoCountsTellWhereANumberStands() {
        SortedNumbers numbers = SortedNumbers.of(3, 1, MISSING, 2, 2);

        assertThat(numbers.size()).isEqualTo(4);
        assertThat(numbers.toArray()).containsExactly(1, 2, 2, 3);
        assertThat(numbers.below(2)).isEqualTo(1);
        assertThat(numbers.upTo(2)).isEqualTo(3);
        assertThat(numbers.rank(2)).isEqualTo(2);
    }

    @Test
    void aNumberThatIsNotAmongThemStandsBetween() {
        SortedNumbers numbers = SortedNumbers.ofAscending(List.of(1.0, 2.0, 4.0));

        assertThat(numbers.below(3)).isEqualTo(numbers.upTo(3)).isEqualTo(2);
        assertThat(numbers.rank(9)).isEqualTo(1);
        assertThat(numbers.rank(0)).isEqualTo(4);
    }
}
