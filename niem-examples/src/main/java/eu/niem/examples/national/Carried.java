package eu.niem.examples.national;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of the first round as the second asks for them. */
final class Carried {
    private final Map<String, Value> before = new HashMap<>();

    Carried(List<Observation> observations) {
        observations.forEach(
                each -> before.put(item(each.indicator(), each.key().group()), each.value()));
    }

    private static String item(String indicator, String group) {
        return indicator + " " + group;
    }

    /** The answer that stands on; none where the question is new, cannot be carried over, or had no answer. */
    Optional<Value> find(Indicator indicator, String group) {
        CrosswalkEntry mapping = Instruments.CROSSWALK.mappings().stream()
                .filter(each -> each.after().contains(indicator.id()))
                .findFirst()
                .orElseGet(() -> new CrosswalkEntry.Same(indicator.id(), indicator.id()));
        List<Value> values = new ArrayList<>();
        for (String id : mapping.before()) {
            Value value = before.get(item(id, group));
            if (value == null || value instanceof Value.Missing) {
                return Optional.empty();
            }
            values.add(value);
        }
        return values.isEmpty() ? Optional.empty() : carried(mapping, values, indicator.id());
    }

    private static Optional<Value> carried(CrosswalkEntry mapping, List<Value> values, String later) {
        if (mapping instanceof CrosswalkEntry.Same) {
            return Optional.of(values.get(0));
        }
        List<String> options = values.stream().map(Value::toString).toList();
        String option = null;
        if (mapping instanceof CrosswalkEntry.Recoded recoded) {
            option = recoded.options().get(options.get(0));
        } else if (mapping instanceof CrosswalkEntry.Split split) {
            option = split.options().getOrDefault(later, Map.of()).get(options.get(0));
        } else if (mapping instanceof CrosswalkEntry.Merged merged) {
            option = merged.options().get(options);
        }
        return Optional.ofNullable(option).map(Value::answer);
    }
}
