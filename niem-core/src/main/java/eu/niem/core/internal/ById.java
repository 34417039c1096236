package eu.niem.core.internal;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A list that knows where the element of an id stands, without a look at each. Any number of ids may have the same hash
 * code: a map of texts sorts those. Equal to every list of equal elements.
 */
@SuppressWarnings("serial") // list and map can be serialised
public final class ById<T> extends AbstractList<T> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1;

    private final List<T> elements;
    private final Map<String, Integer> places = new HashMap<>();

    private ById(List<T> elements) {
        this.elements = elements;
    }

    /** Makes a list of elements; of several with the same id the first is found. */
    public static <T> List<T> of(List<T> elements, Function<? super T, String> id) {
        return ofSeveral(elements, element -> List.of(id.apply(element)));
    }

    /** Makes a list of elements that have any number of ids each. */
    public static <T> List<T> ofSeveral(List<T> elements, Function<? super T, List<String>> ids) {
        ById<T> list = new ById<>(elements);
        for (int i = 0; i < elements.size(); i++) {
            for (String id : ids.apply(elements.get(i))) {
                list.places.putIfAbsent(id, i);
            }
        }
        return list;
    }

    /** Returns the index of the element of an id in a list that was made here; -1 if there is none. */
    public static int place(List<?> list, String id) {
        return ((ById<?>) list).places.getOrDefault(id, -1);
    }

    @Override
    public T get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
