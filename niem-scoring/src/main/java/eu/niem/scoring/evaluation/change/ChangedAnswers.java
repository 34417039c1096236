package eu.niem.scoring.evaluation.change;

import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.evaluation.ResultLayout;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers that changed, with what each gives every dimension above it.
 *
 * @param title between what
 * @param from the earlier period
 * @param to the later one; the same where answers were corrected
 * @param answers by group and area, in the order of the tree
 */
public record ChangedAnswers(String title, String from, String to, List<ChangedAnswer> answers)
        implements Tabular, Serializable {
    /** Copies the list. */
    public ChangedAnswers {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        answers = List.copyOf(answers);
    }

    /** One line for each answer and dimension above it; one without a dimension where nothing can be compared. */
    @Override
    public DataTable data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ChangedAnswer answer : answers) {
            ResultLayout.each(answer.points()).forEach(each -> rows.add(answer.row(each)));
        }
        return ResultLayout.between(from, to, new DataTable(title, ChangedAnswer.COLUMNS, rows));
    }

    /** One line for each answer, with what it gives the highest dimension. */
    @Override
    public Table table() {
        return ResultLayout.of(new DataTable(
                title,
                ChangedAnswer.COLUMNS,
                answers.stream()
                        .map(each -> each.row(ResultLayout.highest(each.points())))
                        .toList()));
    }

    /** The title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
