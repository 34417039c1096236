package eu.niem.io.questionnaire;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A questionnaire with an answer, or the reason why there is none, in every line.
 *
 * <p>A study keeps who coded and who reviewed with the source of a value. {@link #addTo} and {@link #panel} bring them
 * there, so that explanations show them:
 *
 * <ul>
 *   <li>An answer with a coder or reviewer names, for each of its sources, the source {@link EvidenceSource#withCoding
 *       coded} by them. The first coding of a source keeps the source's id; another coding of it, here or in the panel
 *       that is added to, gets {@code #2}, {@code #3} and so on behind the id. So a source of one coder stays as it is
 *       listed, and none is ever put down to someone who did not code it.
 *   <li>An answer without a coder and reviewer names its sources as they are listed.
 *   <li>An answer without a source rests on the judgement of its coder: it names a source of the kind
 *       {@code expert-assessment} with the id {@code EXPERT-<area>-<period>}.
 * </ul>
 *
 * @param questionnaire what was asked
 * @param answers the answers, in the order of the questions
 * @param listedSources the sources that answers may name
 */
public record AnsweredQuestionnaire(
        Questionnaire questionnaire, List<Answer> answers, List<EvidenceSource> listedSources)
        implements Tabular, Serializable {
    /** Checks that every question has its answer, and that the sources they name are listed. */
    public AnsweredQuestionnaire {
        Require.notNull("questionnaire", questionnaire);
        answers = Require.list("answers", answers);
        listedSources = Require.list("listedSources", listedSources);
        List<Question> questions = questionnaire.questions();
        if (answers.size() != questions.size()) {
            throw Refused.argument("a questionnaire of " + questions.size()
                    + " questions must have as many answers, but had " + answers.size());
        }
        Set<String> known = new HashSet<>();
        listedSources.forEach(source -> known.add(source.id()));
        for (int i = 0; i < answers.size(); i++) {
            check(answers.get(i).observation(), questions.get(i), known);
        }
        Panel.of(questionnaire.framework(), observations(answers), List.of(), listedSources);
    }

    private static void check(Observation answer, Question question, Set<String> sources) {
        String asked = "the answer to '" + question.indicator().id() + "', " + question.key();
        if (!answer.indicator().equals(question.indicator().id())
                || !answer.key().equals(question.key())) {
            throw Refused.argument(
                    asked + ", must stand in its place, but there was '" + answer.indicator() + "', " + answer.key());
        }
        for (String source : answer.sources()) {
            if (!sources.contains(source)) {
                throw Refused.argument(
                        asked + ", must name listed sources, but names '" + source + "'; known are " + sources);
            }
        }
    }

    private static List<Observation> observations(List<Answer> answers) {
        return answers.stream().map(Answer::observation).toList();
    }

    /** Makes a panel of the answers alone, as observations with coded sources. */
    public Panel panel() {
        return addTo(Panel.of(questionnaire.framework(), List.of()));
    }

    /**
     * Adds these answers and their coded sources to a panel, which holds other areas or earlier rounds.
     *
     * @throws IllegalArgumentException if the panel is of another framework or version, or has an observation of what
     *     was asked here
     */
    public Panel addTo(Panel panel) {
        return new CodedSources(this, Require.notNull("panel", panel)).panel();
    }

    /**
     * Puts these answers in the place of what a panel has of the same indicators, area, period and groups, and adds the
     * others; with their coded sources.
     *
     * @throws IllegalArgumentException if the panel is of another framework or version
     */
    public Panel replaceIn(Panel panel) {
        Require.notNull("panel", panel);
        Set<Observation> asked = new HashSet<>();
        questionnaire
                .questions()
                .forEach(question -> asked.add(place(question.indicator().id(), question.key())));
        List<Observation> kept = panel.observations().stream()
                .filter(each -> !asked.contains(place(each.indicator(), each.key())))
                .toList();
        return addTo(Panel.of(panel.framework(), kept, panel.areas(), panel.sources())
                .withGroups(panel.describedGroups()));
    }

    /** Returns what observations of the same place have in common. */
    private static Observation place(String indicator, RowKey key) {
        return Observation.of(indicator, key, 0);
    }

    /** Returns the lines with all columns of the file. */
    @Override
    public DataTable data() {
        return QuestionnaireTable.data(questionnaire.title(), questionnaire.questions(), answers);
    }

    /** Returns the answers, without what was asked. */
    @Override
    public Table table() {
        return QuestionnaireTable.shown(
                data(), "INDICATOR", "GROUP", "OBS_VALUE", "OBS_STATUS", "SOURCE", "CODER", "REVIEWER");
    }

    /** Returns the text of the file: {@link #data} with a row that explains the columns. */
    public String csv() {
        return QuestionnaireTable.csv(questionnaire, data());
    }

    /**
     * Returns the bytes of the file as a workbook ({@code .xlsx}). It has {@link #data}, with a list to choose from at
     * each question of options, and a sheet that says how to fill it in.
     *
     * @throws UnsupportedOperationException if fastexcel, which writes it, is not there
     */
    public byte[] xlsx() {
        return QuestionnaireWorkbook.of(questionnaire, data());
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
