package eu.niem.scoring.treatment;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the indicators that a treatment concerns: those it names, else all that are scored. */
final class TreatedIndicators {
    private TreatedIndicators() {}

    static List<Indicator> scored(Framework framework, List<String> named) {
        Set<String> names = new HashSet<>(named);
        return framework.indicators().stream()
                .filter(indicator -> isAmong(names, indicator))
                .toList();
    }

    static boolean isAmong(Collection<String> named, Indicator indicator) {
        return named.isEmpty() ? indicator.isScored() : named.contains(indicator.id());
    }

    static List<Indicator> quantities(Framework framework, List<String> named) {
        return scored(framework, named).stream()
                .filter(indicator -> indicator.scale() instanceof Quantity)
                .toList();
    }

    /** Returns why the named indicators cannot be treated; empty where they can. */
    static Optional<String> refusal(Framework framework, List<String> named) {
        return refusal(framework, "indicators", named);
    }

    static Optional<String> refusal(Framework framework, String parameter, List<String> named) {
        Set<String> known = new HashSet<>();
        framework.indicators().forEach(indicator -> known.add(indicator.id()));
        return named.stream()
                .filter(name -> !known.contains(name))
                .map(name -> "there is no indicator '" + name + "': take it from '" + parameter + "', or correct it")
                .reduce((one, next) -> one + "; " + next);
    }

    /**
     * Returns why named indicators that are no quantities cannot be treated as such; empty where all are quantities.
     */
    static Optional<String> noQuantities(Framework framework, List<String> named) {
        return named.stream()
                .flatMap(name -> framework.findIndicator(name).stream())
                .filter(indicator -> !(indicator.scale() instanceof Quantity))
                .map(indicator -> "the answers of '" + indicator.id()
                        + "' are no quantity to be treated: take it from 'indicators'")
                .reduce((one, next) -> one + "; " + next);
    }

    static List<String> copy(List<String> named) {
        return copy("indicators", named);
    }

    static List<String> copy(String parameter, List<String> named) {
        List<String> copy = Require.list(parameter, named);
        if (new HashSet<>(copy).size() < copy.size()) {
            throw Refused.argument("'" + parameter + "' must name each once, but was " + copy);
        }
        return copy;
    }
}
