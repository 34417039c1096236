package eu.niem.scoring.evaluation.standards;

import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.Standard;
import java.util.Locale;
import java.util.OptionalDouble;

/** How far an answer could be improved. */
public enum Target {
    /**
     * To the standard that the indicator measures against.
     *
     * <ul>
     *   <li>Options: the fewest points of an option that meets or exceeds the standard; none where no option does.
     *   <li>A checklist meets its standard when all its items hold.
     *   <li>A quantity has a standard only if it has goalposts, and meets it at the best one.
     * </ul>
     */
    STANDARD,
    /**
     * To the best that can be answered: the option of most points, a checklist with all its items, the best goalpost. A
     * quantity without goalposts has no best.
     */
    BEST;

    /** The name in tables: {@code standard} or {@code best}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The raw value at which the target is reached; empty where the scale has none. */
    public OptionalDouble of(Scale scale) {
        if (scale instanceof Options options) {
            return this == BEST
                    ? options.options().stream().mapToDouble(Option::points).max()
                    : options.options().stream()
                            .filter(option ->
                                    option.standard() == Standard.MEETS || option.standard() == Standard.EXCEEDS)
                            .mapToDouble(Option::points)
                            .min();
        }
        if (scale instanceof Checklist checklist) {
            return OptionalDouble.of(checklist.points(
                    checklist.items().stream().map(Checklist.Item::id).toList()));
        }
        Quantity.Goalposts goalposts = ((Quantity) scale).goalposts();
        return goalposts == null ? OptionalDouble.empty() : OptionalDouble.of(goalposts.best());
    }
}
