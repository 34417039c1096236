package eu.niem.scoring.evaluation.coding;

import eu.niem.scoring.evaluation.coding.CodedAnswers.Given;
import eu.niem.scoring.statistics.agreement.Ratings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Puts answers to questions with different options on one scale; {@link Agreement} has the rules. */
final class CommonScale {
    private static final Comparator<@Nullable Double> POINTS = Comparator.nullsLast(Comparator.<Double>naturalOrder());

    private final Map<AnswerTo, Double> categories;

    private CommonScale(Map<AnswerTo, Double> categories) {
        this.categories = categories;
    }

    private record AnswerTo(String indicator, Given answer) {}

    /** The category of an answer: its points, and its number among the indicator's answers with these points. */
    private record Category(@Nullable Double points, int which) implements Comparable<Category> {
        @Override
        public int compareTo(Category other) {
            int byPoints = POINTS.compare(points, other.points);
            return byPoints != 0 ? byPoints : Integer.compare(which, other.which);
        }
    }

    static CommonScale of(List<CodedAnswers> questions) {
        TreeSet<AnswerTo> given = new TreeSet<>(Comparator.comparing(AnswerTo::indicator)
                .thenComparing(each -> each.answer.points(), POINTS)
                .thenComparing(each -> each.answer.text()));
        for (CodedAnswers question : questions) {
            question.answers()
                    .values()
                    .forEach(answer ->
                            given.add(new AnswerTo(question.indicator().id(), answer)));
        }
        Map<Category, Double> numbers = new TreeMap<>();
        Map<AnswerTo, Category> ofAnswer = categories(given);
        ofAnswer.values().forEach(category -> numbers.put(category, 0.0));
        double next = 0;
        for (Map.Entry<Category, Double> each : numbers.entrySet()) {
            each.setValue(next++);
        }
        Map<AnswerTo, Double> categories = new HashMap<>();
        ofAnswer.forEach((answer, category) -> categories.put(answer, numbers.get(category)));
        return new CommonScale(categories);
    }

    /**
     * Numbers the categories of answers, which are sorted so that those with the same indicator and points follow each
     * other.
     */
    private static Map<AnswerTo, Category> categories(SortedSet<AnswerTo> given) {
        Map<AnswerTo, Category> categories = new HashMap<>();
        AnswerTo before = null;
        int which = 0;
        for (AnswerTo each : given) {
            boolean same = before != null
                    && before.indicator.equals(each.indicator)
                    && POINTS.compare(before.answer.points(), each.answer.points()) == 0;
            which = same ? which + 1 : 0;
            categories.put(each, new Category(each.answer.points(), which));
            before = each;
        }
        return categories;
    }

    /** Returns the answers as numbers of their categories. */
    Ratings categories(List<CodedAnswers> questions, List<String> coders) {
        return ratings(
                questions,
                coders,
                (question, answer) ->
                        categories.get(new AnswerTo(question.indicator().id(), answer)));
    }

    /** Returns the answers as points. */
    static Ratings points(List<CodedAnswers> questions, List<String> coders) {
        return ratings(questions, coders, (question, answer) -> answer.points());
    }

    private static Ratings ratings(
            List<CodedAnswers> questions,
            List<String> coders,
            BiFunction<CodedAnswers, Given, @Nullable Double> number) {
        List<List<@Nullable Double>> numbers = new ArrayList<>();
        for (String coder : coders) {
            List<@Nullable Double> ofCoder = new ArrayList<>();
            for (CodedAnswers question : questions) {
                Given answer = question.answers().get(coder);
                ofCoder.add(answer == null ? null : number.apply(question, answer));
            }
            numbers.add(ofCoder);
        }
        return Ratings.of(numbers);
    }
}
