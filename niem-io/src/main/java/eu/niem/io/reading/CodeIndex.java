package eu.niem.io.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers different texts from 0, in the order they are seen. */
public final class CodeIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private String last = "";
    private int lastNumber = -1;

    /** Returns the number of a text, which is new if it was not seen. */
    public int of(String text) {
        if (lastNumber >= 0 && text.equals(last)) { // mostly it is that of the row before
            return lastNumber;
        }
        Integer known = numbers.get(text);
        if (known == null) {
            known = texts.size();
            numbers.put(text, known);
            texts.add(text);
        }
        last = text;
        lastNumber = known;
        return known;
    }

    /** Returns the text of a number. */
    public String text(int number) {
        return texts.get(number);
    }

    /** Returns how many texts there are. */
    public int size() {
        return texts.size();
    }

    /** Returns the texts in their order. */
    public List<String> texts() {
        return texts;
    }
}
