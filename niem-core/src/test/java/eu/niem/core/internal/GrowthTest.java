package eu.niem.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Checklist.Item;
import java.util.AbstractList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Operations on many ids grow with their number, not with its square: the operations are counted at a number and at four
 * times as many. Four times as many ids take four times as many, or a little more where keys of one hash code are
 * sorted; sixteen times if each is compared with each.
 */
class GrowthTest {
    private static final int FEW = 1_000;
    private static final int TIMES = 4;
    private static final double MOST = 6;

    /** What is counted: calls of keys, and visits of elements. */
    private static final class Counter {
        private long count;

        private List<Key> keys(int number) {
            return IntStream.range(0, number).mapToObj(i -> new Key(this, i)).toList();
        }

        /** Returns a list that counts each element that is looked at. */
        private <T> List<T> counting(List<T> elements) {
            return new AbstractList<>() {
                @Override
                public T get(int index) {
                    count++;
                    return elements.get(index);
                }

                @Override
                public int size() {
                    return elements.size();
                }
            };
        }
    }

    /** A key that has the same hash code as every other, and counts how often it is asked for it and compared. */
    private static final class Key implements Comparable<Key> {
        private final Counter counter;
        private final int number;

        Key(Counter counter, int number) {
            this.counter = counter;
            this.number = number;
        }

        @Override
        public int hashCode() {
            counter.count++;
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            counter.count++;
            return other instanceof Key key && key.number == number;
        }

        @Override
        public int compareTo(Key other) {
            counter.count++;
            return Integer.compare(number, other.number);
        }

        @Override
        public String toString() {
            return "k" + number;
        }
    }

    private enum Work {
        COPY_A_SET_OF_COLLIDING_KEYS {
            @Override
            void run(int number, Counter counter) {
                Set<Key> set = Require.set("keys", counter.keys(number));
                assertThat(counter.keys(number).stream().filter(set::contains)).hasSize(number);
            }
        },
        COPY_A_MAP_OF_COLLIDING_KEYS {
            @Override
            void run(int number, Counter counter) {
                Map<Key, Integer> map = new LinkedHashMap<>();
                counter.keys(number).forEach(key -> map.put(key, key.number));
                Map<Key, Integer> copy = Require.map("keys", map);
                assertThat(counter.keys(number).stream().filter(copy::containsKey))
                        .hasSize(number);
            }
        },
        REFUSE_EQUAL_NAMES {
            @Override
            void run(int number, Counter counter) {
                Require.distinct("names", counter.counting(counter.keys(number)), Key::toString);
            }
        },
        FIND_BY_ID {
            @Override
            void run(int number, Counter counter) {
                List<Key> list = ById.of(counter.counting(counter.keys(number)), Key::toString);
                assertThat(IntStream.range(0, number).map(i -> ById.place(list, "k" + i)))
                        .containsExactlyElementsOf(
                                IntStream.range(0, number).boxed().toList());
            }
        },
        COUNT_ALL_ITEMS_OF_A_CHECKLIST {
            @Override
            void run(int number, Counter counter) {
                assertThat(checklist(number).points(counter.counting(ids(number))))
                        .isEqualTo(100);
            }
        };

        abstract void run(int number, Counter counter);

        private static Checklist checklist(int number) {
            return new Checklist(
                    ids(number).stream().map(id -> new Item(id, id, null)).toList());
        }

        private static List<String> ids(int number) {
            return IntStream.range(0, number).mapToObj(i -> "i" + i).toList();
        }

        private long operations(int number) {
            Counter counter = new Counter();
            run(number, counter);
            return counter.count;
        }
    }

    @ParameterizedTest
    @EnumSource(Work.class)
    void fourTimesAsManyIdsTakeLessThanSixTimesTheOperations(Work work) {
        long few = work.operations(FEW);
        assertThat(few).isGreaterThanOrEqualTo(FEW);
        assertThat((double) work.operations(TIMES * FEW) / few)
                .as("growth from %d", few)
                .isLessThan(MOST);
    }

    /** What the test would not let pass: copies of the JDK, and a look through a list for each of its elements. */
    @Test
    void codeThatComparesEachWithEachIsFound() {
        assertThat(growth((keys, number) -> Set.copyOf(keys))).isGreaterThan(MOST);
        assertThat(growth((keys, number) -> Map.copyOf(byKey(keys)))).isGreaterThan(MOST);
        assertThat(growth((keys, number) -> Stream.iterate(0, i -> i + 1)
                        .limit(number)
                        .filter(i -> keys.contains(new Key(new Counter(), i)))
                        .count()))
                .isGreaterThan(MOST);
    }

    /** Work on colliding keys, in a list that counts. */
    @FunctionalInterface
    private interface Careless {
        Object of(List<Key> keys, int number);
    }

    private static Map<Key, Integer> byKey(Collection<Key> keys) {
        Map<Key, Integer> map = new LinkedHashMap<>();
        keys.forEach(key -> map.put(key, key.number));
        return map;
    }

    private static double growth(Careless work) {
        Counter few = new Counter();
        assertThat(work.of(few.counting(few.keys(FEW)), FEW)).isNotNull();
        Counter many = new Counter();
        assertThat(work.of(many.counting(many.keys(TIMES * FEW)), TIMES * FEW)).isNotNull();
        return (double) many.count / few.count;
    }
}
