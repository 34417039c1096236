package eu.niem.scoring.evaluation.coding;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.evaluation.ResultLayout;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers on which coders differ, widest apart first: what to talk about before an answer is agreed.
 *
 * @param title whose answers to what
 * @param coders all coders, by name
 * @param questions those with different answers, by the distance in points; at the end those without points; those as
 *     far apart in the order of the framework, then by period, group and area
 */
public record Disagreements(String title, List<String> coders, List<Disagreement> questions)
        implements Tabular, Serializable {
    /** Copies the lists. */
    public Disagreements {
        Objects.requireNonNull(title, "title");
        coders = List.copyOf(coders);
        questions = List.copyOf(questions);
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

    /** A line for each question; the last columns, {@code ANSWER_<coder>}, say what each coder answered. */
    @Override
    public DataTable data() {
        List<String> columns =
                new ArrayList<>(List.of("INDICATOR", "NAME", "REF_AREA", "TIME_PERIOD", "GROUP", "POINTS_APART"));
        coders.forEach(coder -> columns.add("ANSWER_" + coder));
        return new DataTable(title, columns, questions.stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(Disagreement question) {
        List<@Nullable Object> row = new ArrayList<>(DataTable.row(
                question.indicator,
                question.name,
                question.key.refArea(),
                question.key.timePeriod(),
                question.key.group(),
                question.pointsApart));
        coders.forEach(coder -> row.add(question.answers.get(coder)));
        return row;
    }

    @Override
    public Table table() {
        return ResultLayout.of(data());
    }

    /** The title line, then the table for the eye. */
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
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        }
    }
}
