package eu.niem.scoring.treatment;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which indicators a treatment concerns: those it names, else all that are scored. */
final class Concerned {
    private Concerned() {}

    static List<Indicator> scored(Framework framework, List<String> named) {
        Set<String> names = new HashSet<>(named);
        return framework.indicators().stream()
                .filter(indicator -> names.isEmpty() ? indicator.isScored() : names.contains(indicator.id()))
                .toList();
    }

    static List<Indicator> quantities(Framework framework, List<String> named) {
        return scored(framework, named).stream()
                .filter(indicator -> indicator.scale() instanceof Quantity)
                .toList();
    }

    /** Why the named indicators cannot be treated; empty where there is nothing against it. */
    static Optional<String> refusal(Framework framework, List<String> named) {
        Set<String> known = new HashSet<>();
        framework.indicators().forEach(indicator -> known.add(indicator.id()));
        return named.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> "there is no indicator '" + name + "': take it from 'indicators', or correct it");
    }

    static List<String> copy(List<String> named) {
        List<String> copy = List.copyOf(named);
        if (new HashSet<>(copy).size() < copy.size()) {
            throw new IllegalArgumentException("'indicators' must name each once, but was " + copy);
        }
        return copy;
    }
}
