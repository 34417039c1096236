package eu.niem.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairIndexTest {
    @Test
    void pairsAreNumberedAsTheyAreSeen() {
        PairIndex pairs = new PairIndex();
        assertThat(pairs.of(7, 3)).isZero();
        assertThat(pairs.of(3, 7)).isEqualTo(1);
        assertThat(pairs.of(7, 3)).isZero();
        assertThat(pairs.size()).isEqualTo(2);
        assertThat(pairs.first(1)).isEqualTo(3);
        assertThat(pairs.second(1)).isEqualTo(7);
    }

    @Test
    void manyPairsHaveTheNumbersThatAMapGivesThem() {
        PairIndex pairs = new PairIndex();
        Map<String, Integer> map = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int first = random.nextInt(100);
            int second = random.nextInt(100) * (Integer.MAX_VALUE / 100);
            Integer known = map.putIfAbsent(first + " " + second, map.size());
            assertThat(pairs.of(first, second)).isEqualTo(known == null ? map.size() - 1 : known);
        }
        assertThat(pairs.size()).isEqualTo(map.size());
    }

    @Test
    void aNumberIsThatOfItsPairOnly() {
        PairIndex pairs = new PairIndex();
        pairs.of(Integer.MAX_VALUE, 0);
        assertThat(pairs.is(0, Integer.MAX_VALUE, 0)).isTrue();
        assertThat(pairs.is(0, 0, Integer.MAX_VALUE)).isFalse();
        assertThat(pairs.is(1, Integer.MAX_VALUE, 0)).isFalse();
    }
}
