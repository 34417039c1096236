package eu.niem.io.questionnaire;

import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Scale;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.table.AnswerTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the name of an option, or of a checklist's items, for its id, where somebody wrote that. An id is never taken
 * for a name, and a name that several have for none.
 */
final class AnswerNames {
    private final Framework framework;

    AnswerNames(Framework framework) {
        this.framework = framework;
    }

    /** Returns a line with ids in the place of names; as it is where there are none. */
    AnswerTable.Line inIds(AnswerTable.Line line) {
        ObservationRow row = line.observation();
        String answer = row.obsValue();
        String indicator = row.indicator();
        if (answer == null || answer.isEmpty() || indicator == null) {
            return line;
        }
        return framework
                .findIndicator(indicator)
                .map(Indicator::scale)
                .flatMap(scale -> ids(answer, scale))
                .map(ids -> new AnswerTable.Line(row.withAnswer(ids, row.obsStatus()), line.coder(), line.reviewer()))
                .orElse(line);
    }

    private static Optional<String> ids(String answer, Scale scale) {
        Map<String, String> names = new LinkedHashMap<>();
        if (scale instanceof Options options) {
            for (Option option : options.options()) {
                names.put(option.id(), option.name());
            }
            return names.containsKey(answer) ? Optional.empty() : id(answer, names);
        }
        if (!(scale instanceof Checklist checklist)) {
            return Optional.empty();
        }
        checklist.items().forEach(item -> names.put(item.id(), item.name()));
        List<String> ids = new ArrayList<>();
        for (String item : answer.split("\\+", -1)) {
            Optional<String> id = names.containsKey(item) ? Optional.of(item) : id(item.strip(), names);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            ids.add(id.get());
        }
        return Optional.of(String.join("+", ids));
    }

    private static Optional<String> id(String name, Map<String, String> names) {
        List<String> found = names.entrySet().stream()
                .filter(each -> each.getValue().strip().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
