package eu.niem.io.questionnaire;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The questions about one area in one round: one for every indicator and group it is asked for, in the order of the
 * tree. {@code Niem.save} writes it as a table for an expert to fill in, {@code Niem.questionnaire} reads that back.
 *
 * <ul>
 *   <li>An indicator that names no groups is asked once, for {@link RowKey#TOTAL everybody}.
 *   <li>An indicator that names groups is asked for those of them that the round is about, in its own order; for
 *       {@link RowKey#TOTAL everybody} wherever it names that. Where none is left, it is not asked.
 *   <li>Indicators recorded for context are asked like others.
 * </ul>
 *
 * @param framework what is measured
 * @param refArea the area asked about
 * @param timePeriod the round
 * @param questions the lines; at least one
 */
public record Questionnaire(Framework framework, String refArea, String timePeriod, List<Question> questions)
        implements Tabular, Serializable {
    /** Checks that the questions are of the framework, area and period, and that none is asked twice. */
    public Questionnaire {
        Require.notNull("framework", framework);
        Require.notNull("refArea", refArea);
        Require.notNull("timePeriod", timePeriod);
        questions = Require.list("questions", questions);
        require(!questions.isEmpty(), "a questionnaire must ask something, but has no question");
        Set<Indicator> indicators = new HashSet<>(framework.indicators());
        Set<String> seen = new HashSet<>();
        for (Question question : questions) {
            String id = question.indicator().id();
            RowKey key = question.key();
            require(
                    indicators.contains(question.indicator()),
                    "a question must ask for an indicator of framework '" + framework.id() + "', but was for '" + id
                            + "'");
            require(
                    key.equals(RowKey.of(refArea, timePeriod, key.group())),
                    "the question '" + id + "' must be about " + refArea + " " + timePeriod + ", but was about " + key);
            require(seen.add(id + "\n" + key), "the question '" + id + "', " + key + " must be asked once");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw Refused.argument(message);
        }
    }

    /**
     * Makes the questionnaire of a first round.
     *
     * @param groups the groups the round is about; none for all that the framework names
     * @throws IllegalArgumentException if no indicator is asked for one of the groups
     */
    public static Questionnaire template(
            Framework framework, String refArea, String timePeriod, Collection<String> groups) {
        return template(framework, refArea, timePeriod, groups, Panel.of(framework, List.of()));
    }

    /**
     * Makes the questionnaire of a further round, which shows the answers of the last. That is the latest period before
     * this one of which the area has any observation.
     *
     * @param groups the groups the round is about; none for all that the framework names
     * @param earlier what was observed, in any rounds and areas, with this version of the framework
     * @throws IllegalArgumentException if no indicator is asked for one of the groups, or the earlier observations are
     *     of another framework or version, or do not fit its scales
     */
    public static Questionnaire template(
            Framework framework, String refArea, String timePeriod, Collection<String> groups, Panel earlier) {
        return new QuestionnaireTemplate(framework, refArea, timePeriod, groups, earlier).questionnaire();
    }

    /**
     * Reads the answers in a file that was filled in, with everything that is wrong with them, by line.
     *
     * @param file the name of the file, to be shown in issues
     * @param sources the sources that answers may name
     */
    public Checked<AnsweredQuestionnaire> read(
            String file, byte[] content, Collection<EvidenceSource> sources, Limits limits) {
        return new QuestionnaireReader(this, sources, limits)
                .read(Require.notNull("file", file), Require.notNull("content", content));
    }

    /**
     * Returns the line of an indicator for a group.
     *
     * @throws NoSuchElementException if that is not asked
     */
    public Question getQuestion(String indicator, String group) {
        Require.notNull("indicator", indicator);
        Require.notNull("group", group);
        return questions.stream()
                .filter(each -> each.indicator().id().equals(indicator)
                        && each.key().group().equals(group))
                .findFirst()
                .orElseThrow(() -> Refused.missing(
                        "'" + indicator + "' is not asked for the group '" + group + "' in " + title()));
    }

    /** Returns the period whose answers are shown; empty where there are none. */
    public Optional<String> lastPeriod() {
        return questions.stream()
                .map(Question::last)
                .filter(Objects::nonNull)
                .map(last -> last.key().timePeriod())
                .findFirst();
    }

    /** Returns the lines with all columns of the file, those of the answer empty. */
    @Override
    public DataTable data() {
        return QuestionnaireTable.data(title(), questions, List.of());
    }

    /** Returns what is asked, without what may be answered, and the last answers. */
    @Override
    public Table table() {
        return QuestionnaireTable.shown(data(), "INDICATOR", "GROUP", "QUESTION", "LAST_VALUE");
    }

    /** Returns the text of the file: {@link #data} with a row that explains the columns. */
    public String csv() {
        return QuestionnaireTable.csv(this, data());
    }

    /**
     * Returns the bytes of the file as a workbook ({@code .xlsx}). It has {@link #data}, with a list to choose from at
     * each question of options, and a sheet that says how to fill it in.
     *
     * @throws UnsupportedOperationException if fastexcel, which writes it, is not there
     */
    public byte[] xlsx() {
        return QuestionnaireWorkbook.of(this, data());
    }

    String title() {
        return "Questionnaire " + refArea + " " + timePeriod + ": " + framework.title() + ", " + questions.size()
                + " questions";
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
