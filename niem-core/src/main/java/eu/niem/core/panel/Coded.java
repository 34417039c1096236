package eu.niem.core.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Objects of rows, of which few are different: each is held once, and a row has its number. They are numbered by the
 * first row that has them, so that equal rows have equal numbers.
 */
@SuppressWarnings("serial") // what is held in it can be serialised
final class Coded<T> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NONE = 0;

    private final List<T> different;
    private final Codes codes;

    private Coded(List<T> different, Codes codes) {
        this.different = different;
        this.codes = codes;
    }

    /** Takes objects by the number that each row has of one: 0 for none, else 1 more than the place in a list. */
    static <T> Coded<T> of(List<T> objects, int[] numbers) {
        int[] renumbered = new int[objects.size() + 1];
        List<T> different = new ArrayList<>();
        int[] codes = new int[numbers.length];
        for (int row = 0; row < numbers.length; row++) {
            int number = numbers[row];
            if (number != NONE && renumbered[number] == NONE) {
                different.add(objects.get(number - 1));
                renumbered[number] = different.size();
            }
            codes[row] = renumbered[number];
        }
        return new Coded<>(List.copyOf(different), Codes.of(codes));
    }

    /** Returns whether a row has an object. */
    boolean has(int row) {
        return codes.get(row) != NONE;
    }

    /** Returns the object of a row that has one. */
    T get(int row) {
        return different.get(codes.get(row) - 1);
    }

    /** Returns whether any object passes a test. */
    boolean any(Predicate<T> test) {
        return different.stream().anyMatch(test);
    }

    /** Returns the objects of some of the rows. */
    Coded<T> select(int[] rows) {
        int[] numbers = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            numbers[i] = codes.get(rows[i]);
        }
        return of(different, numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coded<?> coded && coded.codes.equals(codes) && coded.different.equals(different);
    }

    @Override
    public int hashCode() {
        return 31 * codes.hashCode() + different.hashCode();
    }

    /** Objects that are numbered from 1 as they come, each once. */
    static final class Numbers<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> objects = new ArrayList<>();
        private @Nullable T last;
        private int lastNumber;

        /** Returns the number of an object; mostly it is that of the row before. */
        int of(T object) {
            if (!object.equals(last)) {
                lastNumber = numbers.computeIfAbsent(object, added -> {
                    objects.add(added);
                    return objects.size();
                });
                last = object;
            }
            return lastNumber;
        }

        List<T> objects() {
            return objects;
        }
    }
}
