package eu.niem.io.json;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.method.MethodCall;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * Makes the tree of a document's record, to be written: the reverse of {@link RecordBinder}. What is null is left out.
 */
final class JsonTree {
    private JsonTree() {}

    /** Makes the tree of a document's record, or of what a field of one may hold. */
    static Json of(Object value) {
        return of(value, false);
    }

    /** Makes the tree of a value. A record among the parameters of a method is a method, not a document. */
    private static Json of(Object value, boolean isParameter) {
        if (value instanceof Json json) {
            return json;
        }
        if (value instanceof String text) {
            return new Json.Text(0, 0, text);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean flag) {
            return new Json.Flag(0, 0, flag);
        }
        if (value instanceof List<?> list) {
            return new Json.Items(0, 0, new Trees(list, isParameter));
        }
        if (value instanceof Map<?, ?> map) {
            return new Json.Fields(0, 0, members(map, isParameter));
        }
        if (value instanceof MethodCall call) {
            return call(call);
        }
        if (value instanceof LocalText text && !isParameter) {
            return text.texts() == null ? of(text.text()) : of(text.texts().byLanguage());
        }
        if (value instanceof Record document && !isParameter) {
            return new Json.Fields(0, 0, components(document));
        }
        throw new IllegalArgumentException(
                "a parameter of the class " + value.getClass().getName()
                        + " has no name that a document could write: make it a record, and name it in a"
                        + " MethodProvider");
    }

    private static Json number(Number number) {
        if (number instanceof Integer whole) {
            return new Json.Numeral(0, 0, whole.toString());
        }
        double value = number.doubleValue();
        boolean negativeZero = value == 0 && 1 / value < 0;
        return new Json.Numeral(
                0, 0, negativeZero ? "-0.0" : ShortestDecimal.of(value)); // many read -0 as the integer 0
    }

    private static Json call(MethodCall call) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        members.put(MethodCallReader.NAME, member(call.name(), true));
        members.putAll(members(call.parameters(), true));
        return new Json.Fields(0, 0, members);
    }

    private static Map<String, Json.Member> members(Map<?, ?> map, boolean isParameter) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put(String.valueOf(name), member(value, isParameter)));
        return members;
    }

    private static Map<String, Json.Member> components(Record document) {
        RecordFields shape = RecordFields.of(document.getClass());
        RecordMembers members = new RecordMembers(shape.names().size());
        for (int i = 0; i < shape.names().size(); i++) {
            Object value = shape.read(document, i);
            if (value != null) {
                members.add(shape.names().get(i), member(value, false));
            }
        }
        return members;
    }

    /** The trees of a list, each made when it is asked for, so that those of a long list are never all held. */
    private static final class Trees extends AbstractList<Json> implements RandomAccess {
        private final List<?> list;
        private final boolean isParameter;

        Trees(List<?> list, boolean isParameter) {
            this.list = list;
            this.isParameter = isParameter;
        }

        @Override
        public Json get(int index) {
            return of(list.get(index), isParameter);
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private static Json.Member member(Object value, boolean isParameter) {
        return new Json.Member(0, 0, of(value, isParameter));
    }
}
