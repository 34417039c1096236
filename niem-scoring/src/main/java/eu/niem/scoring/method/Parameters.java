package eu.niem.scoring.method;

import eu.niem.core.internal.Require;
import eu.niem.core.internal.ShortestDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a {@link MethodCall}, read by name and type. What a factory never asked for is unknown to the
 * method and refused by {@link eu.niem.scoring.methodology.Methods#make}.
 */
public final class Parameters {
    private static final String ROWS = "a list of lists of numbers";
    private static final String TABLE = "numbers by name, each below another name";

    private final MethodCall call;
    private final Maker maker;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * Prepares to read the parameters of a call.
     *
     * @param call the call
     * @param maker makes the methods that are parameters
     */
    public Parameters(MethodCall call, Maker maker) {
        Require.notNull("call", call);
        Require.notNull("maker", maker);
        this.call = call;
        this.maker = maker;
    }

    /** Returns a number that must be given. */
    public double number(String name) {
        return required(name, findNumber(name));
    }

    /** Returns a number, or its default. */
    public double number(String name, double standard) {
        Double number = findNumber(name);
        return number == null ? standard : number;
    }

    /** Returns a number, or null where it is not given. */
    public @Nullable Double findNumber(String name) {
        return find(name, Double.class, "a number");
    }

    /** Returns a whole number, or its default. */
    public int whole(String name, int standard) {
        Integer number = findWhole(name);
        return number == null ? standard : number;
    }

    /** Returns a whole number, or null where it is not given. */
    public @Nullable Integer findWhole(String name) {
        Double number = findNumber(name);
        if (number != null && (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("'" + name + "' must be a whole number, but was " + number);
        }
        return number == null ? null : (Integer) number.intValue();
    }

    /** Returns a flag, or its default. */
    public boolean flag(String name, boolean standard) {
        Boolean flag = find(name, Boolean.class, "true or false");
        return flag == null ? standard : flag;
    }

    /** Returns a text that must be given. */
    public String text(String name) {
        return required(name, find(name, String.class, "a text"));
    }

    /** Returns a text, or null where it is not given. */
    public @Nullable String findText(String name) {
        return find(name, String.class, "a text");
    }

    /** Returns a constant of an enumeration, written in kebab case, or its default. */
    public <E extends Enum<E>> E choice(String name, Class<E> type, E standard) {
        Require.notNull("type", type);
        Require.notNull("standard", standard);
        String text = find(name, String.class, "a text");
        if (text == null) {
            return standard;
        }
        List<String> codes =
                Arrays.stream(type.getEnumConstants()).map(Parameters::code).toList();
        int index = codes.indexOf(text);
        if (index < 0) {
            throw refused(name, "be one of " + codes, text);
        }
        return type.getEnumConstants()[index];
    }

    /** Returns the name of a constant in documents. */
    public static String code(Enum<?> constant) {
        Require.notNull("constant", constant);
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a list of numbers; empty where it is not given. */
    public List<Double> numbers(String name) {
        return list(name, Double.class, "a list of numbers");
    }

    /** Returns a list of texts; empty where it is not given. */
    public List<String> texts(String name) {
        return list(name, String.class, "a list of texts");
    }

    private <T> List<T> list(String name, Class<T> type, String what) {
        List<?> list = find(name, List.class, what);
        return list == null
                ? List.of()
                : list.stream().map(each -> cast(name, each, type, what)).toList();
    }

    /** Numbers by name; empty where they are not given. */
    public Map<String, Double> numbersByName(String name) {
        Map<?, ?> map = find(name, Map.class, "numbers by name");
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((key, value) ->
                    numbers.put(String.valueOf(key), cast(name, value, Double.class, "numbers by name")));
        }
        return numbers;
    }

    /** Returns texts by name; empty where they are not given. */
    public Map<String, String> textsByName(String name) {
        Map<?, ?> map = find(name, Map.class, "texts by name");
        Map<String, String> texts = new LinkedHashMap<>();
        if (map != null) {
            map.forEach(
                    (key, value) -> texts.put(String.valueOf(key), cast(name, value, String.class, "texts by name")));
        }
        return texts;
    }

    /** Returns rows of numbers; empty where they are not given. */
    public List<List<Double>> rows(String name) {
        List<?> list = find(name, List.class, ROWS);
        return list == null
                ? List.of()
                : list.stream()
                        .map(row -> cast(name, row, List.class, ROWS))
                        .map(row -> numbers(name, row))
                        .toList();
    }

    private List<Double> numbers(String name, List<?> row) {
        return row.stream().map(each -> cast(name, each, Double.class, ROWS)).toList();
    }

    /** Numbers by name by name, such as covariances; empty where they are not given. */
    public Map<String, Map<String, Double>> table(String name) {
        return table(name, find(name, Map.class, TABLE));
    }

    /**
     * Numbers by name by name, as of experts and what each gives to indicators; empty where they are not given. Instead
     * of names there may be a list, whose entries are numbered.
     *
     * @param entry what an entry of a list is called, before its number
     */
    public Map<String, Map<String, Double>> table(String name, String entry) {
        Require.notNull("entry", entry);
        return value(name) instanceof List<?> list ? table(name, numbered(entry, list)) : table(name);
    }

    private Map<String, Map<String, Double>> table(String name, @Nullable Map<?, ?> rows) {
        Map<String, Map<String, Double>> table = new LinkedHashMap<>();
        if (rows != null) {
            rows.forEach((key, row) -> {
                Map<String, Double> numbers = new LinkedHashMap<>();
                Map<?, ?> given = cast(name, row, Map.class, TABLE);
                given.forEach(
                        (column, value) -> numbers.put(String.valueOf(column), cast(name, value, Double.class, TABLE)));
                table.put(String.valueOf(key), numbers);
            });
        }
        return table;
    }

    private static Map<String, Object> numbered(String entry, List<?> list) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Object each : list) {
            map.put(entry + " " + (map.size() + 1), each);
        }
        return map;
    }

    /** Returns further methods by name; empty where they are not given. */
    public <M> Map<String, M> methodsByName(String name, Role<M> role) {
        Require.notNull("role", role);
        Map<?, ?> map = find(name, Map.class, "methods by name");
        Map<String, M> made = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((key, value) -> made.put(
                    String.valueOf(key),
                    maker.make(
                            role,
                            value instanceof String text
                                    ? MethodCall.of(text)
                                    : cast(name, value, MethodCall.class, "methods by name"))));
        }
        return made;
    }

    /** Returns these parameters after checking that one is given. */
    public Parameters require(String name) {
        Require.notNull("name", name);
        required(name, call.parameters().get(name));
        return this;
    }

    /** Returns a further method that must be given. */
    public <M> M method(String name, Role<M> role) {
        Require.notNull("role", role);
        if (value(name) instanceof String text) {
            return maker.make(role, MethodCall.of(text));
        }
        return maker.make(role, required(name, find(name, MethodCall.class, "a method")));
    }

    /** Returns a further method, or its default. */
    public <M> M method(String name, Role<M> role, M standard) {
        Require.notNull("role", role);
        Require.notNull("standard", standard);
        known.add(Require.notNull("name", name));
        return call.parameters().containsKey(name) ? method(name, role) : standard;
    }

    /** Returns the parameters that were given but never asked for. */
    public Set<String> unknown() {
        Set<String> unknown = new LinkedHashSet<>(call.parameters().keySet());
        unknown.removeAll(known);
        return unknown;
    }

    /** Returns the parameters that were asked for. */
    public Set<String> known() {
        return known;
    }

    private @Nullable Object value(String name) {
        known.add(Require.notNull("name", name));
        return call.parameters().get(name);
    }

    private <T> @Nullable T find(String name, Class<T> type, String expected) {
        Object value = value(name);
        return value == null ? null : cast(name, value, type, expected);
    }

    private <T> T cast(String name, @Nullable Object value, Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            throw refused(name, "be " + expected, text(value));
        }
        return type.cast(value);
    }

    /** Returns a value as it was written. */
    private static String text(@Nullable Object value) {
        return value instanceof Double number && Double.isFinite(number)
                ? ShortestDecimal.of(number)
                : String.valueOf(value);
    }

    private <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new MethodException(
                    MethodException.Kind.MISSING_PARAMETER,
                    "'" + call.name() + "' needs the parameter '" + name + "'; add it");
        }
        return value;
    }

    private MethodException refused(String name, String rule, String given) {
        return new MethodException(
                MethodException.Kind.INVALID_PARAMETER,
                "the parameter '" + name + "' of '" + call.name() + "' must " + rule + ", but was '" + given + "'");
    }

    /** Makes a method that is a parameter of another. */
    @FunctionalInterface
    public interface Maker {
        /** Makes the method that a call names. */
        <M> M make(Role<M> role, MethodCall call);
    }
}
