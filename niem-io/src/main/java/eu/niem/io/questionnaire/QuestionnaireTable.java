package eu.niem.io.questionnaire;

import eu.niem.core.evidence.Value;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.io.table.AnswerTable;
import eu.niem.io.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the lines of a questionnaire as rows of a table. */
final class QuestionnaireTable {
    /** Begins the file: without it Excel takes the letters of other languages for those of its own code page. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Columns<Answer> ANSWER = Columns.<Answer>of(
                    "OBS_VALUE", answer -> cell(answer.observation().value()))
            .andText("OBS_STATUS", Answer::letters)
            .andText("SOURCE", answer -> String.join("+", answer.observation().sources()))
            .andText("COMMENT", answer -> answer.observation().comment())
            .andText("CODER", Answer::coder)
            .andText("REVIEWER", Answer::reviewer);

    private static final Columns<Line> COLUMNS = Columns.<Line>of("DIMENSION", line -> line.question.dimension())
            .and("INDICATOR", line -> line.question.indicator().id())
            .and("GROUP", line -> line.question.key().group())
            .and("QUESTION", line -> line.question.indicator().name())
            .andText("DESCRIPTION", line -> line.question.description())
            .and("PERMITTED", line -> line.question.permitted())
            .and("LAST_VALUE", line -> cell(line.question.lastValue()))
            .and(Line::answer, ANSWER)
            .and("REF_AREA", line -> line.question.key().refArea())
            .and("TIME_PERIOD", line -> line.question.key().timePeriod());

    private QuestionnaireTable() {}

    /**
     * Returns the lines, filled in or not.
     *
     * @param answers one for each question, or none at all
     */
    static DataTable data(String title, List<Question> questions, List<Answer> answers) {
        return COLUMNS.data(
                title,
                IntStream.range(0, questions.size())
                        .mapToObj(line -> new Line(questions.get(line), answers.isEmpty() ? null : answers.get(line)))
                        .toList());
    }

    private record Line(Question question, @Nullable Answer answer) {}

    private static @Nullable Object cell(@Nullable Value value) {
        if (value == null || value instanceof Value.Missing) {
            return null;
        }
        return value instanceof Value.Numeric number ? (Object) number.number() : value.toString();
    }

    /** Returns some columns for the eye, values as they were answered, without the columns that are empty. */
    static Table shown(DataTable data, String... columns) {
        int[] shown = Stream.of(columns).mapToInt(data.columns()::indexOf).toArray();
        List<List<String>> rows = data.rows().stream()
                .map(row -> IntStream.of(shown)
                        .mapToObj(column -> DataTable.exact(row.get(column)))
                        .toList())
                .toList();
        return new Table(data.title(), List.of(columns), rows).withoutEmptyColumns();
    }

    /** Returns the text of the file, with a row below the header that says what goes where. */
    static String csv(Questionnaire questionnaire, DataTable data) {
        Map<String, String> remarks = remarks(questionnaire);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(data.columns().stream()
                .map(column -> (Object) Objects.requireNonNullElse(remarks.get(column), ""))
                .toList());
        rows.addAll(data.rows());
        return BYTE_ORDER_MARK + ResultTable.write(new DataTable(data.title(), data.columns(), rows));
    }

    static Map<String, String> remarks(Questionnaire questionnaire) {
        return Map.ofEntries(
                Map.entry("DIMENSION", "How to fill in"),
                Map.entry("INDICATOR", AnswerTable.REMARK),
                Map.entry("GROUP", "whom it is about; _T: everybody"),
                Map.entry(
                        "QUESTION", "answer every line from OBS_VALUE to REVIEWER, leave the rest, save as CSV, UTF-8"),
                Map.entry("PERMITTED", "id = meaning; answer with the id"),
                Map.entry(
                        "LAST_VALUE",
                        questionnaire.lastPeriod().map("answer of "::concat).orElse("")),
                Map.entry("OBS_VALUE", "one id; all ids that hold, joined by + (none: -); or a number with a point"),
                Map.entry(
                        "OBS_STATUS", "if no answer: M does not apply, L not collected, O missing, Q not to be shown"),
                Map.entry("SOURCE", "ids of listed sources, joined by +"),
                Map.entry("COMMENT", "needed where the answer is not that of last time"),
                Map.entry("CODER", "who answered"),
                Map.entry("REVIEWER", "who checked: someone else"),
                Map.entry("REF_AREA", questionnaire.refArea()),
                Map.entry("TIME_PERIOD", questionnaire.timePeriod()));
    }
}
