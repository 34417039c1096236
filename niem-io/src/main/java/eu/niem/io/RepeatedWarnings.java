package eu.niem.io;

import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers warnings that would repeat: one for each code and subject, with count and examples, where it came first. */
final class RepeatedWarnings {
    private static final int SHOWN = 3;

    private final Map<List<String>, Repeated> gathered = new LinkedHashMap<>();

    /** Makes the message of a number of equal warnings. */
    @FunctionalInterface
    interface Message {
        String of(int count, String examples);
    }

    private static final class Repeated {
        private final Location where;
        private final Message message;
        private final List<String> examples = new ArrayList<>();
        private int count;

        Repeated(Location where, Message message) {
            this.where = where;
            this.message = message;
        }

        void add(String example) {
            count++;
            if (examples.size() < SHOWN) {
                examples.add(example);
            }
        }

        String words() {
            return message.of(count, String.join("; ", examples) + (count > examples.size() ? "; ..." : ""));
        }
    }

    /**
     * Gathers a warning.
     *
     * @param subject what it is about, beside its code; those of one subject are one
     */
    void add(String code, String subject, Location where, String example, Message message) {
        gathered.computeIfAbsent(List.of(code, subject), key -> new Repeated(where, message))
                .add(example);
    }

    void addTo(Issues issues) {
        gathered.forEach((key, repeated) -> issues.warning(key.get(0), repeated.where, repeated.words()));
    }

    /** Returns a number of answers in words. */
    static String answers(int count) {
        return count == 1 ? "1 answer" : count + " answers";
    }
}
