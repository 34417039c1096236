package eu.niem.io.questionnaire;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Refused;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Adds the answers of a questionnaire to a panel, each with sources that say who coded and who reviewed it.
 */
final class CodedSources {
    private final Panel panel;
    private final AnsweredQuestionnaire answered;
    private final Map<String, EvidenceSource> listed = new LinkedHashMap<>();
    private final Map<String, EvidenceSource> coded = new LinkedHashMap<>();
    private final Set<String> undescribed = new HashSet<>();

    CodedSources(AnsweredQuestionnaire answered, Panel panel) {
        Framework framework = answered.questionnaire().framework();
        if (!panel.framework().equals(framework)) {
            throw Refused.argument("the panel must be of the framework that was asked, '" + framework.id()
                    + "', version '" + framework.version() + "', but is of '"
                    + panel.framework().id() + "', version '"
                    + panel.framework().version() + "', or words it otherwise");
        }
        this.answered = answered;
        this.panel = panel;
        answered.listedSources().forEach(source -> listed.put(source.id(), source));
        panel.observations().forEach(observation -> undescribed.addAll(observation.sources()));
        for (EvidenceSource source : panel.sources()) {
            boolean isCited = undescribed.remove(source.id());
            if (isCited || !source.equals(listed.get(source.id()))) {
                coded.put(source.id(), source);
            }
        }
    }

    /** Returns the panel with the answers added. */
    Panel panel() {
        List<Observation> observations = new ArrayList<>(panel.observations());
        for (Answer answer : answered.answers()) {
            observations.add(answer.observation().withSources(sources(answer)));
        }
        listed.forEach(coded::putIfAbsent);
        return Panel.of(panel.framework(), observations, panel.areas(), coded.values())
                .withGroups(panel.describedGroups());
    }

    private List<String> sources(Answer answer) {
        boolean isCoded = !answer.coder().isEmpty() || !answer.reviewer().isEmpty();
        List<String> sources = answer.observation().sources();
        if (sources.isEmpty()) {
            return isCoded ? List.of(idOf(judgement(answer))) : List.of();
        }
        return sources.stream()
                .map(id -> Objects.requireNonNull(listed.get(id)))
                .map(source -> idOf(isCoded ? source.withCoding(answer.coder(), answer.reviewer()) : source))
                .toList();
    }

    private EvidenceSource judgement(Answer answer) {
        String area = answered.questionnaire().refArea();
        String period = answered.questionnaire().timePeriod();
        String id = "EXPERT-" + area.replace('+', '_') + "-" + period;
        return EvidenceSource.of(id, EvidenceKind.EXPERT_ASSESSMENT, "Questionnaire " + area + " " + period)
                .withCoding(answer.coder(), answer.reviewer());
    }

    /**
     * Returns the id under which a source is kept: its own, or, where that is taken, one with a number added.
     */
    private String idOf(EvidenceSource source) {
        for (int coding = 1; ; coding++) {
            String id = coding == 1 ? source.id() : source.id() + "#" + coding;
            boolean isOther = listed.containsKey(id) || id.equals(source.supersededBy());
            if (!undescribed.contains(id) && (coding == 1 || !isOther)) {
                EvidenceSource kept = source.withId(id);
                if (coded.computeIfAbsent(id, any -> kept).equals(kept)) {
                    return id;
                }
            }
        }
    }
}
