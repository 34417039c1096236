package eu.niem.examples.national;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of the first round as the second asks for them. */
final class Carried {
    private final Map<String, Value> before = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();

    Carried(List<Observation> observations) {
        observations.forEach(
                each -> before.put(item(each.indicator(), each.key().group()), each.value()));
        for (Link link : Instruments.LINKS) {
            link.to().forEach(id -> links.put(id, link));
        }
    }

    private static String item(String indicator, String group) {
        return indicator + " " + group;
    }

    /** The answer that stands on; none where the question is new, cannot be carried over, or had no answer. */
    Optional<Value> find(Indicator indicator, String group) {
        Link link = links.getOrDefault(indicator.id(), Link.same(indicator.id()));
        List<Value> values = new ArrayList<>();
        for (String id : link.from()) {
            Value value = before.get(item(id, group));
            if (value == null || value instanceof Value.Missing) {
                return Optional.empty();
            }
            values.add(value);
        }
        return values.isEmpty() ? Optional.empty() : link.carry(values, indicator.id());
    }
}
