package eu.niem.io.questionnaire;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a questionnaire: an indicator asked for an area, period and group.
 *
 * @param dimension the name of the dimension that the indicator belongs to
 * @param indicator what is asked
 * @param key for which area, period and group
 * @param last what was observed in the last round; null where nothing was
 */
public record Question(
        String dimension,
        Indicator indicator,
        RowKey key,
        @Nullable Observation last) implements Serializable {
    /** Words for the units of the bundled frameworks; any other is shown as it is. */
    private static final Map<String, String> UNITS =
            Map.of("PC", "per cent", "D", "days", "MO", "months", "YR", "years", "HUR", "hours", "IX", "index points");

    /** Checks that the indicator is asked for the group, and that the last observation is one of it. */
    public Question {
        Require.notNull("dimension", dimension);
        Require.notNull("indicator", indicator);
        Require.notNull("key", key);
        if (!indicator.asks(key.group())) {
            throw Refused.argument("indicator '" + indicator.id() + "' must be asked for one of " + indicator.groups()
                    + ", but was asked for '" + key.group() + "'");
        }
        if (last != null
                && !(last.indicator().equals(indicator.id())
                        && last.key().refArea().equals(key.refArea())
                        && last.key().group().equals(key.group()))) {
            throw Refused.argument("the last observation of '" + indicator.id() + "', " + key
                    + ", must be of the same indicator, area and group, but was of '" + last.indicator() + "', "
                    + last.key());
        }
    }

    /** Returns what the indicator covers, and the remark on it; empty where nothing is said. */
    public String description() {
        return (indicator.description() + " " + indicator.note()).strip();
    }

    /**
     * Returns what may be answered, for people: ids and names of options or of checklist items, or the unit of a
     * number.
     */
    public String permitted() {
        if (indicator.scale() instanceof Options options) {
            return listed(options.options(), option -> option.id() + " = " + option.name());
        }
        if (indicator.scale() instanceof Checklist checklist) {
            return "all that hold: " + listed(checklist.items(), item -> item.id() + " = " + item.name());
        }
        String unit = ((Quantity) indicator.scale()).unitMeasure();
        return "a number" + (unit.isBlank() || unit.equals("NUM") ? "" : ", in " + UNITS.getOrDefault(unit, unit));
    }

    private static <T> String listed(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining(" | "));
    }

    /** Returns the answer of the last round; null where there is none. */
    public @Nullable Value lastValue() {
        return last == null || last.value() instanceof Value.Missing ? null : last.value();
    }

    /**
     * Returns whether an answer is another than that of the last round: another option, or other items whatever their
     * order. A number, which moves by itself, is no change of the answer, nor is anything where one of the two is
     * missing.
     */
    public boolean isChangedBy(Value answer) {
        Require.notNull("answer", answer);
        Value before = lastValue();
        if (before instanceof Value.Checks one && answer instanceof Value.Checks other) {
            return !new HashSet<>(one.items()).equals(new HashSet<>(other.items()));
        }
        return before instanceof Value.Answer && answer instanceof Value.Answer && !before.equals(answer);
    }
}
