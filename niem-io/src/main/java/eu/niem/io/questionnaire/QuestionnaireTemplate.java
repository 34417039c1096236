package eu.niem.io.questionnaire;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the questionnaire of an area and round. */
final class QuestionnaireTemplate {
    private final Framework framework;
    private final String refArea;
    private final String timePeriod;
    private final Collection<String> groups;
    private final Panel earlier;
    private final Optional<String> lastPeriod;

    QuestionnaireTemplate(
            Framework framework, String refArea, String timePeriod, Collection<String> groups, Panel earlier) {
        this.framework = Require.notNull("framework", framework);
        this.refArea = Require.notNull("refArea", refArea);
        this.timePeriod = timePeriod;
        this.groups = Require.list("groups", groups);
        this.earlier = suited(Require.notNull("earlier", earlier), framework);
        TimePeriod now = TimePeriod.parse(Require.notNull("timePeriod", timePeriod));
        this.lastPeriod = this.earlier.where(key -> key.refArea().equals(refArea)).timePeriods().stream()
                .filter(period -> TimePeriod.parse(period).compareTo(now) < 0)
                .reduce((before, next) -> next);
        checkGroups();
    }

    /** Returns the observations with the framework of today, which may word its questions otherwise. */
    private static Panel suited(Panel earlier, Framework framework) {
        Framework other = earlier.framework();
        if (!other.id().equals(framework.id()) || !other.version().equals(framework.version())) {
            throw Refused.argument("the earlier observations must be of framework '" + framework.id()
                    + "', version '" + framework.version() + "', but were of '" + other.id() + "', version '"
                    + other.version() + "'; recode them to this version first, or leave them out");
        }
        return other.equals(framework) ? earlier : Panel.of(framework, earlier.observations());
    }

    private void checkGroups() {
        Set<String> known = new LinkedHashSet<>();
        framework.indicators().forEach(indicator -> known.addAll(indicator.groups()));
        known.add(RowKey.TOTAL);
        for (String group : groups) {
            if (!known.contains(group)) {
                throw Refused.argument("a group must be one that framework '" + framework.id() + "' asks for, but was '"
                        + group + "'; known are " + known);
            }
        }
    }

    Questionnaire questionnaire() {
        List<Question> questions = new ArrayList<>();
        addTo(questions, framework.root());
        return new Questionnaire(framework, refArea, timePeriod, questions);
    }

    private void addTo(List<Question> questions, Dimension dimension) {
        for (Node child : dimension.children()) {
            if (child instanceof Dimension below) {
                addTo(questions, below);
            } else {
                Indicator indicator = (Indicator) child;
                for (String group : asked(indicator)) {
                    RowKey key = RowKey.of(refArea, timePeriod, group);
                    questions.add(new Question(dimension.name(), indicator, key, last(indicator, group)));
                }
            }
        }
    }

    private List<String> asked(Indicator indicator) {
        if (indicator.groups().isEmpty()) {
            return List.of(RowKey.TOTAL);
        }
        return indicator.groups().stream()
                .filter(group -> groups.isEmpty() || groups.contains(group) || group.equals(RowKey.TOTAL))
                .toList();
    }

    private @Nullable Observation last(Indicator indicator, String group) {
        return lastPeriod
                .flatMap(period -> earlier.findRow(RowKey.of(refArea, period, group)))
                .flatMap(row -> earlier.findObservation(indicator.id(), row))
                .orElse(null);
    }
}
