package eu.niem.core.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a mapping suits the scales of its indicators: whether every value it gives is one of the later scale.
 */
final class ScaleFit {
    private ScaleFit() {}

    /** Returns why a mapping does not suit the scales, and what to do; empty where it does. */
    static Optional<String> why(CrosswalkEntry mapping, List<Indicator> before, List<Indicator> after) {
        if (mapping instanceof CrosswalkEntry.Same) {
            return same(before.get(0), after.get(0));
        }
        if (mapping instanceof CrosswalkEntry.Recoded recoded) {
            return recoded(recoded, before.get(0).scale(), after.get(0).scale());
        }
        return Stream.concat(before.stream(), after.stream())
                .filter(indicator -> !(indicator.scale() instanceof Options))
                .findFirst()
                .map(indicator -> "'" + indicator.id()
                        + "' has no options, so that it cannot be split or merged by them: leave 'options' out");
    }

    private static Optional<String> same(Indicator before, Indicator after) {
        if (before.scale() instanceof Options earlier && after.scale() instanceof Options later) {
            return earlier.options().stream()
                    .filter(option -> later.findOption(option.id()).isEmpty())
                    .findFirst()
                    .map(option -> "'" + before.id() + "' may be answered '" + option.id()
                            + "', which the later version does not know: map it as recoded");
        }
        if (before.scale() instanceof Checklist earlier && after.scale() instanceof Checklist later) {
            return ids(earlier).equals(ids(later))
                    ? Optional.empty()
                    : Optional.of("the items of '" + before.id()
                            + "' are others in the later version: map it as recoded," + " or as dropped and new");
        }
        if (before.scale() instanceof Quantity earlier && after.scale() instanceof Quantity later) {
            return earlier.unitMeasure().equals(later.unitMeasure())
                    ? Optional.empty()
                    : Optional.of("'" + before.id() + "' was measured in '" + earlier.unitMeasure()
                            + "' and is now in '" + later.unitMeasure() + "': map it as dropped and new");
        }
        return otherKind(before.id());
    }

    private static Optional<String> otherKind(String id) {
        return Optional.of("'" + id + "' is measured in another way in the later version: map it as dropped and new");
    }

    private static Optional<String> recoded(CrosswalkEntry.Recoded mapping, Scale before, Scale after) {
        if (before instanceof Checklist && after instanceof Checklist later) {
            Set<String> reached = new HashSet<>(mapping.options().values());
            boolean oneToOne = reached.size() == mapping.options().size();
            return oneToOne && reached.equals(ids(later))
                    ? Optional.empty()
                    : Optional.of("every item of '" + mapping.to() + "' must come from one item of '" + mapping.from()
                            + "', or nobody knows whether it held: map it as dropped and new");
        }
        return before instanceof Options && after instanceof Options ? Optional.empty() : otherKind(mapping.from());
    }

    private static Set<String> ids(Checklist checklist) {
        Set<String> ids = new HashSet<>();
        checklist.items().forEach(item -> ids.add(item.id()));
        return ids;
    }
}
