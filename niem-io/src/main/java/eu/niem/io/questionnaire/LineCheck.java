package eu.niem.io.questionnaire;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.result.Disclosure;
import eu.niem.io.check.Limits;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationReader;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.table.AnswerTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the answer in a line by itself, without the other lines. */
final class LineCheck {
    private final Questionnaire asked;
    private final ObservationReader reader;
    private final Set<String> sources;
    private final Issues issues;

    LineCheck(Questionnaire asked, Collection<EvidenceSource> sources, Limits limits, Issues issues) {
        this.asked = asked;
        this.reader = new ObservationReader(KnownIndicators.of(asked.framework()), limits);
        this.sources =
                new LinkedHashSet<>(sources.stream().map(EvidenceSource::id).toList());
        this.issues = issues;
    }

    /**
     * Reads the answer in a line; null, with an issue, where it cannot be read.
     *
     * @param group the group it is for
     */
    @Nullable
    Observation observation(AnswerTable.Line line, String group) {
        List<Observation> read = new ArrayList<>(1);
        reader.read(
                List.of(line.observation().withKey(asked.refArea(), asked.timePeriod(), group)), // else misplaced
                Map.of(),
                issues,
                read::add);
        listed(line);
        coded(line);
        Observation observation = read.isEmpty() ? null : read.get(0);
        if (observation != null) {
            answered(observation, line);
        }
        return observation;
    }

    private void listed(AnswerTable.Line line) {
        String joined = text(line.observation().source());
        for (String source : joined.split("\\+", -1)) {
            if (!source.isBlank() && !sources.contains(source.strip())) {
                issues.error(
                        "unknown-source",
                        line.at("SOURCE"),
                        "there is no source '" + source + "' in the list of sources: "
                                + KnownNames.instead(source, sources) + "; correct it, or add it to the list");
            }
        }
        if (joined.isEmpty() && hasValue(line) && asksForEvidence(line)) {
            issues.warning(
                    "missing-source",
                    line.at("SOURCE"),
                    "the answer names no source: it counts as the judgement of its coder; name the sources it"
                            + " rests on");
        }
    }

    private boolean asksForEvidence(AnswerTable.Line line) {
        return asked.framework()
                .findIndicator(text(line.observation().indicator()))
                .filter(indicator -> !indicator.evidence().isEmpty())
                .isPresent();
    }

    private void coded(AnswerTable.Line line) {
        if (line.coder().isEmpty() && hasValue(line)) {
            issues.error("missing-coder", line.at("CODER"), "there is an answer without a coder: say who answered");
        }
        if (Answer.isOwnReview(line.coder(), line.reviewer())) {
            issues.error(
                    "reviewer-is-coder",
                    line.at("REVIEWER"),
                    "'" + line.reviewer() + "' cannot review an answer of their own: name someone else, or leave it"
                            + " empty until someone did");
        }
    }

    private void answered(Observation observation, AnswerTable.Line line) {
        boolean isUnexplained = observation.value() instanceof Value.Missing missing
                && missing.reason() == MissingReason.MISSING
                && text(line.observation().obsStatus()).chars().noneMatch(LineCheck::saysMissing);
        if (isUnexplained) {
            issues.error(
                    "missing-answer",
                    line.at("OBS_VALUE"),
                    "there is no answer: give one, or say why not in OBS_STATUS: M if the question does not apply, L if"
                            + " it was not collected, O if it is missing, Q if it must not be shown");
        }
    }

    private static boolean saysMissing(int letter) {
        return Character.toUpperCase(letter) == MissingReason.MISSING.letter();
    }

    /** Adds an issue where an answer is another than that of the last round, and nothing is said about it. */
    void explained(Observation answer, Question question, AnswerTable.Line line) {
        if (question.isChangedBy(answer.value()) && answer.comment().isBlank()) {
            Observation last = Objects.requireNonNull(question.last());
            String period = last.key().timePeriod();
            issues.error(
                    "unexplained-change",
                    line.at("COMMENT"),
                    (Disclosure.isConfidential(last)
                                    ? "the answer is another than that of " + period + ", which is confidential"
                                    : "the answer was '" + last.value() + "' in " + period + " and is '"
                                            + answer.value() + "' now")
                            + ": say in COMMENT what changed");
        }
    }

    private static boolean hasValue(AnswerTable.Line line) {
        return !text(line.observation().obsValue()).isEmpty();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
