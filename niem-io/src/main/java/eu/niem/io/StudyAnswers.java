package eu.niem.io;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.framework.Indicator;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.questionnaire.AnsweredQuestionnaire;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.io.reading.Issues;
import eu.niem.io.table.AnswerTable;
import eu.niem.scoring.Study;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads a questionnaire that was filled in, whose lines say of which area, period and groups it is. */
final class StudyAnswers {
    private final Study study;
    private final Limits limits;

    StudyAnswers(Study study, Limits limits) {
        this.study = study;
        this.limits = limits;
    }

    /** Reads the answers, with everything that is wrong with them. */
    Checked<AnsweredQuestionnaire> read(String file, byte[] content) {
        Issues issues = new Issues(limits.issues());
        List<AnswerTable.Line> lines = AnswerTable.read(limits, file, content, issues);
        if (lines.isEmpty()) {
            if (!issues.hasErrors()) {
                issues.error(
                        "empty-table",
                        Location.of(file),
                        "the questionnaire has no lines; give one that was filled in");
            }
            return Checked.of(null, issues.list());
        }
        Collection<EvidenceSource> sources = study.panel().sources();
        return asked(lines).then(asked -> asked.read(file, content, sources, limits));
    }

    /** Makes the questionnaire anew that the first line is about, of the groups that lines are about. */
    private Checked<Questionnaire> asked(List<AnswerTable.Line> lines) {
        AnswerTable.Line first = lines.get(0);
        String area = Objects.toString(first.observation().refArea(), "").strip();
        String period = Objects.toString(first.observation().timePeriod(), "").strip();
        try {
            return Checked.of(
                    Questionnaire.template(study.framework(), area, period, groups(lines), study.panel()), List.of());
        } catch (IllegalArgumentException e) {
            String message = "the first line must name an area and a period: " + e.getMessage();
            return Checked.of(null, List.of(Issue.error("not-asked", first.at("REF_AREA"), message)));
        }
    }

    private Set<String> groups(List<AnswerTable.Line> lines) {
        Set<String> known = new TreeSet<>();
        study.framework().indicators().stream().map(Indicator::groups).forEach(known::addAll);
        Set<String> groups = new TreeSet<>();
        lines.forEach(line ->
                groups.add(Objects.toString(line.observation().group(), "").strip()));
        groups.retainAll(known);
        return groups;
    }
}
