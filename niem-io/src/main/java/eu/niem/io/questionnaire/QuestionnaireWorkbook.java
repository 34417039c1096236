package eu.niem.io.questionnaire;

import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.result.DataTable;
import eu.niem.io.table.AnswerTable;
import eu.niem.io.workbook.CellKind;
import eu.niem.io.workbook.DropDown;
import eu.niem.io.workbook.SheetCell;
import eu.niem.io.workbook.SheetColumn;
import eu.niem.io.workbook.WorkbookSheet;
import eu.niem.io.workbook.WorkbookSheet.Look;
import eu.niem.io.workbook.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a questionnaire as a workbook: its lines, with a drop-down for each question of options. A second sheet says
 * how to fill it in; a third, which is not shown, has the lists.
 */
final class QuestionnaireWorkbook {
    private static final String LISTS = "Lists";
    private static final List<String> STATUSES =
            List.of("M = does not apply", "L = not collected", "O = missing", "Q = not to be shown");
    private static final Set<String> LONG = Set.of("QUESTION", "DESCRIPTION", "PERMITTED", "DIMENSION");
    private static final Set<String> ANSWER =
            Set.of("OBS_VALUE", "OBS_STATUS", "SOURCE", "COMMENT", "CODER", "REVIEWER");
    private static final int OBS_VALUE = AnswerTable.COLUMNS.indexOf("OBS_VALUE");
    private static final int OBS_STATUS = AnswerTable.COLUMNS.indexOf("OBS_STATUS");
    private static final int PERMITTED = AnswerTable.COLUMNS.indexOf("PERMITTED");

    private final Questionnaire questionnaire;
    private final DataTable data;
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
    private final List<DropDown> dropDowns = new ArrayList<>();

    private QuestionnaireWorkbook(Questionnaire questionnaire, DataTable data) {
        this.questionnaire = questionnaire;
        this.data = data;
    }

    /**
     * Returns the bytes of the file.
     *
     * @param data the lines, filled in or not
     */
    static byte[] of(Questionnaire questionnaire, DataTable data) {
        QuestionnaireWorkbook workbook = new QuestionnaireWorkbook(questionnaire, data);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(out, data.title(), workbook.sheets());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never, as it is written to memory
        }
        return out.toByteArray();
    }

    private List<WorkbookSheet> sheets() {
        Map<String, String> remarks = QuestionnaireTable.remarks(questionnaire);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int line = 0; line < data.rows().size(); line++) {
            rows.add(row(line, questionnaire.questions().get(line)));
        }
        List<SheetColumn> columns = data.columns().stream()
                .map(name ->
                        new SheetColumn(name, kind(name), ANSWER.contains(name) ? remarks.getOrDefault(name, "") : ""))
                .toList();
        return List.of(
                WorkbookSheet.of(AnswerTable.SHEET, Look.TABLE, columns, rows).withDropDowns(dropDowns),
                instructions(remarks),
                listed());
    }

    private static CellKind kind(String column) {
        return ANSWER.contains(column) ? CellKind.ANSWER : LONG.contains(column) ? CellKind.LONG : CellKind.TEXT;
    }

    private List<@Nullable Object> row(int line, Question question) {
        List<@Nullable Object> row = new ArrayList<>(data.rows().get(line));
        row.set(PERMITTED, question.permitted().replace(" | ", "\n"));
        if (question.indicator().scale() instanceof Options options) {
            List<String> entries = options.options().stream()
                    .map(option -> option.id() + " = " + option.name())
                    .toList();
            Object answer = row.get(OBS_VALUE);
            IntStream.range(0, entries.size())
                    .filter(entry -> options.options().get(entry).id().equals(answer))
                    .forEach(entry -> row.set(OBS_VALUE, entries.get(entry)));
            offer(line, OBS_VALUE, entries, "Choose an entry of the list, or write its id alone.");
        } else if (question.indicator().scale() instanceof Quantity) {
            row.set(OBS_VALUE, SheetCell.of(row.get(OBS_VALUE), CellKind.ANSWER_NUMBER));
        }
        offer(line, OBS_STATUS, STATUSES, "Letters of other flags are read too, such as u for low reliability.");
        return row;
    }

    private void offer(int line, int column, List<String> entries, String otherwise) {
        int list = lists.computeIfAbsent(entries, each -> lists.size());
        dropDowns.add(new DropDown(line, column, LISTS, list, entries.size(), otherwise));
    }

    private WorkbookSheet instructions(Map<String, String> remarks) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(DataTable.row(SheetCell.of(data.title(), CellKind.HEADING), null));
        rows.add(DataTable.row("Area and period", questionnaire.refArea() + ", " + questionnaire.timePeriod()));
        rows.add(DataTable.row(
                "What to do",
                "Answer every line of the sheet '" + AnswerTable.SHEET
                        + "' in the coloured cells, leave the rest, and save it as .xlsx. Lines may be sorted."));
        rows.add(DataTable.row(
                "Options", "choose from the list in the cell; the id alone, or the name alone, is read as well"));
        rows.add(DataTable.row("No answer", "leave OBS_VALUE empty, and say in OBS_STATUS why"));
        rows.add(DataTable.row(null, null));
        rows.add(DataTable.row(SheetCell.of("Columns", CellKind.HEADING), null));
        data.columns().stream()
                .filter(ANSWER::contains)
                .forEach(column -> rows.add(DataTable.row(column, remarks.getOrDefault(column, ""))));
        questionnaire
                .lastPeriod()
                .ifPresent(period -> rows.add(DataTable.row("LAST_VALUE", "the answer of " + period)));
        return WorkbookSheet.of(
                "How to fill in",
                Look.TEXT,
                List.of(SheetColumn.of("", CellKind.TEXT), SheetColumn.of("", CellKind.LONG)),
                rows);
    }

    private WorkbookSheet listed() {
        List<List<String>> all = List.copyOf(lists.keySet());
        int longest = all.stream().mapToInt(List::size).max().orElse(0);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int entry = 0; entry < longest; entry++) {
            List<@Nullable Object> row = new ArrayList<>();
            for (List<String> each : all) {
                row.add(entry < each.size() ? each.get(entry) : null);
            }
            rows.add(row);
        }
        List<SheetColumn> columns = IntStream.rangeClosed(1, all.size())
                .mapToObj(number -> SheetColumn.of("List " + number, CellKind.TEXT))
                .toList();
        return WorkbookSheet.of(LISTS, Look.HIDDEN, columns, rows);
    }
}
