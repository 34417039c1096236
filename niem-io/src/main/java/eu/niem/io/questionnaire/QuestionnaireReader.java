package eu.niem.io.questionnaire;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.table.AnswerTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Reads questionnaires that were filled in. What was asked is known from the questionnaire itself, so only ids, answers
 * and what is said about them are read; questions, permitted answers and last answers in the file may have been
 * changed.
 *
 * <p>Errors are, besides those of every table and observation: a line about another area or period, one that is not
 * asked, stands twice or is missing; no answer and no reason; a source that is not listed; an answer that
 * {@link Question#isChangedBy changed} without a comment; an answer without a coder, or reviewed by its coder. An
 * answer without a source is a warning where the indicator asks for evidence.
 */
final class QuestionnaireReader {
    private final Questionnaire asked;
    private final List<EvidenceSource> sources;
    private final Limits limits;

    /**
     * Makes a reader of the answers to a questionnaire.
     *
     * @param sources the sources that answers may name
     */
    QuestionnaireReader(Questionnaire asked, Collection<EvidenceSource> sources, Limits limits) {
        this.asked = asked;
        this.sources = Require.list("sources", sources);
        this.limits = Require.notNull("limits", limits);
    }

    /** Reads the answers in a file, with everything that is wrong with them, by line. */
    Checked<AnsweredQuestionnaire> read(String file, byte[] content) {
        Issues issues = new Issues(limits.issues());
        List<AnswerTable.Line> lines = AnswerTable.read(limits, file, content, issues);
        boolean isWhole = !issues.hasErrors(); // else lines that are there may be among those that could not be read
        LineCheck check = new LineCheck(asked, sources, limits, issues);
        QuestionLines places = new QuestionLines(asked, issues);
        Map<Integer, Supplier<Answer>> answers = new TreeMap<>();
        AnswerNames names = new AnswerNames(asked.framework());
        for (AnswerTable.Line written : lines) {
            if (issues.isFull()) {
                break;
            }
            AnswerTable.Line line = names.inIds(written);
            OptionalInt place = places.find(line);
            if (place.isPresent()) {
                answers.put(place.getAsInt(), answer(line, asked.questions().get(place.getAsInt()), check));
            } else if (!places.isKnown(line)) {
                check.observation(line, RowKey.TOTAL);
            }
        }
        if (isWhole && !issues.isFull()) {
            places.missing(Location.of(file));
        }
        return new Checked<>(issues.hasErrors() ? null : answered(answers.values()), sorted(issues));
    }

    /** Makes the answer, which can be made once it is known that nothing is wrong. */
    private static Supplier<Answer> answer(AnswerTable.Line line, Question question, LineCheck check) {
        Observation observation = check.observation(line, question.key().group());
        if (observation != null) {
            check.explained(observation, question, line);
        }
        return () -> new Answer(Objects.requireNonNull(observation), line.coder(), line.reviewer());
    }

    private AnsweredQuestionnaire answered(Collection<Supplier<Answer>> answers) {
        return new AnsweredQuestionnaire(
                asked, answers.stream().map(Supplier::get).toList(), sources);
    }

    private static List<Issue> sorted(Issues issues) {
        List<Issue> sorted = new ArrayList<>(issues.list());
        sorted.sort(Comparator.comparingInt((Issue issue) -> issue.where().line())
                .thenComparingInt(issue -> issue.where().column()));
        return sorted;
    }
}
