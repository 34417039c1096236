package eu.niem.scoring.evaluation.coding;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.CompactTabular;
import eu.niem.core.result.DataTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers on which coders differ, widest apart first, as a list to discuss before answers are agreed.
 *
 * @param title the title of the table
 * @param coders all coders, by name
 * @param questions the questions with different answers, by the distance in points, those without points last; those
 *     equally far apart in the order of the framework, then by period, group and area
 */
public record Disagreements(String title, List<String> coders, List<Disagreement> questions)
        implements CompactTabular, Serializable {
    /** Copies the lists. */
    public Disagreements {
        Require.notNull("title", title);
        coders = Require.list("coders", coders);
        questions = Require.list("questions", questions);
    }

    static Disagreements of(String title, List<String> coders, List<CodedAnswers> questions) {
        List<Disagreement> disputed = new ArrayList<>();
        for (CodedAnswers question : questions) {
            if (question.isDisputed()) {
                Map<String, String> answers = new TreeMap<>();
                question.answers().forEach((coder, answer) -> answers.put(coder, answer.text()));
                disputed.add(new Disagreement(
                        question.indicator().id(),
                        question.indicator().name(),
                        question.key(),
                        question.pointsApart(),
                        answers));
            }
        }
        disputed.sort(Comparator.comparing(
                Disagreement::pointsApart, Comparator.nullsLast(Comparator.<Double>reverseOrder())));
        return new Disagreements(title + ", what differs", coders, disputed);
    }

    @Override
    public DataTable data() {
        return Columns.<Disagreement>of("INDICATOR", Disagreement::indicator)
                .and("NAME", Disagreement::name)
                .andKey(Disagreement::key)
                .and("POINTS_APART", Disagreement::pointsApart)
                .andEach(coders, "ANSWER_"::concat, (question, coder) -> question.answers.get(coder))
                .data(title, questions);
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A question with different answers.
     *
     * @param indicator the indicator's id
     * @param name the question
     * @param key area, period and group
     * @param pointsApart the widest distance between two answers; null where they have no points
     * @param answers what each coder said, by the coder's name; who gave no answer is not among them
     */
    public record Disagreement(
            String indicator,
            String name,
            RowKey key,
            @Nullable Double pointsApart,
            Map<String, String> answers) implements Serializable {
        /** Copies the map, in the order of names. */
        public Disagreement {
            Require.notNull("indicator", indicator);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("answers", answers);
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        }
    }
}
