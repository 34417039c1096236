package eu.niem.examples;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.examples.national.Expert;
import eu.niem.examples.national.InventedStudy;
import eu.niem.io.Niem;
import eu.niem.io.questionnaire.AnsweredQuestionnaire;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.availability.DataAvailability;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.PolicyEffects;
import eu.niem.scoring.evaluation.change.RecommendationProgress;
import eu.niem.scoring.evaluation.coding.Agreement;
import eu.niem.scoring.evaluation.rounds.ConstantPanel;
import eu.niem.scoring.evaluation.rounds.InstrumentChange;
import eu.niem.scoring.evaluation.rounds.Rounds;
import eu.niem.scoring.evaluation.standards.Interlinkages;
import eu.niem.scoring.evaluation.standards.PaperToPractice;
import eu.niem.scoring.evaluation.standards.Practices;
import eu.niem.scoring.evaluation.standards.Priorities;
import eu.niem.scoring.evaluation.standards.Solutions;
import eu.niem.scoring.evaluation.standards.StandardsShortfalls;
import eu.niem.scoring.evaluation.standards.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A national evaluation from the questionnaire to the profile of one country, on an <b>invented</b> study: nothing that
 * it prints says anything about a country. It needs two study folders; replace them by your own, with any framework,
 * and it does the same.
 */
public final class NationalProfile {
    /** What the invented study is drawn from. */
    public static final long SEED = 2021;

    private static final String COUNTRY = "XB";
    private static final String BEFORE = "2019";
    private static final String ROUND = "2021";
    /** The types of indicators that rest on statistics and registers. */
    private static final List<String> FIGURES = List.of("outcome", "financial-input", "staff-input");

    private static final int SHOWN = 10;

    private final Path folder;

    private NationalProfile(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs it.
     *
     * @param args the folder to write to; {@code target/national} where there is none
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/national");
        InventedStudy invented = InventedStudy.of(SEED);
        invented.save(folder);
        System.out.println(InventedStudy.LABEL + "\n");

        Study first = Niem.open(folder.resolve(InventedStudy.FIRST_FOLDER));
        Study second = Niem.open(folder.resolve(InventedStudy.SECOND_FOLDER));
        NationalProfile profile = new NationalProfile(folder);
        Rounds rounds = Rounds.of(first, second);
        Study study = profile.answered(second, rounds.panel());
        profile.agreement(invented);
        profile.scores(study);
        profile.shortfalls(study.score());
        profile.change(Rounds.of(first, study), study);
        profile.paperToPractice(study);
        profile.availability(study);
        System.out.println("Wrote all results to " + folder);
    }

    /** Makes the country's questionnaire, fills it in, saves it, reads it back, and puts the answers in place. */
    private Study answered(Study study, Panel rounds) {
        Questionnaire asked = Questionnaire.template(study.framework(), COUNTRY, ROUND, List.of(), rounds);
        Path file = folder.resolve("questionnaire-" + COUNTRY + ".csv");
        Niem.save(new Expert(study.panel()).fillIn(asked), file);
        AnsweredQuestionnaire answers =
                Niem.questionnaire(asked, file, study.panel().sources());
        show(asked.questions().size() + " questions were asked of " + COUNTRY + "; the answers stand in " + file);
        Panel others = Panel.of(
                study.framework(),
                study.panel().observations().stream()
                        .filter(each -> !each.key().refArea().equals(COUNTRY))
                        .toList(),
                study.panel().areas(),
                study.panel().sources());
        return study.withPanel(answers.addTo(others));
    }

    /** Whether two coders of the country read its laws alike. */
    private void agreement(InventedStudy invented) {
        Agreement agreement = Agreement.of(invented.second().framework(), invented.coders());
        show(agreement.table().head(SHOWN));
        show(agreement.disagreements().table().head(SHOWN));
        save(agreement, "agreement");
    }

    /** Where the country stands, and on what. */
    private void scores(Study study) {
        Scorecard scorecard = study.score();
        show(scorecard.ranking(study.framework().root().id(), ROUND));
        show(profile(scorecard, COUNTRY, ROUND).table());
        save(scorecard, "scores");
    }

    /** The areas of integration of one country, with its rank among the others. */
    static DataTable profile(Scorecard scorecard, String country, String round) {
        List<Score> scores = scorecard.nodes().stream()
                .filter(Dimension.class::isInstance)
                .map(node -> scorecard.score(node.id(), country, round))
                .toList();
        return Columns.<Score>of("NODE", Score::node)
                .and(
                        "NAME",
                        score -> scorecard.plan().view().getNode(score.node()).name())
                .and("SCORE", Score::value)
                .and("RANK", score -> scorecard.rank(score.node(), score.key()))
                .and("SCORED", score -> score.coverage().scored())
                .and("EXPECTED", score -> score.coverage().expected())
                .and("ABSENT", Score::absent, AbsenceReason::cell)
                .and("OBSERVED", score -> score.quality().observed())
                .andText("STATUS", score -> score.quality().status())
                .data("Profile: " + scorecard.panel().areaName(country) + ", " + round, scores);
    }

    /** Which standards are not met, what would help most, and who does it well. */
    private void shortfalls(Scorecard scorecard) {
        RowKey country = RowKey.of(COUNTRY, ROUND);
        String root = scorecard.plan().view().root().id();
        StandardsShortfalls shortfalls = StandardsShortfalls.of(scorecard, country);
        show(shortfalls.table().head(SHOWN));
        show(Priorities.of(scorecard, country, root, Target.STANDARD).table().head(SHOWN));
        Practices practices = Practices.of(scorecard, ROUND);
        show(practices.table().head(SHOWN));
        Solutions solutions = Solutions.of(scorecard, country, Target.BEST);
        show(solutions.table().head(SHOWN));
        save(shortfalls, "shortfalls");
        save(practices, "practices");
        save(solutions, "solutions");
        show(Interlinkages.of(
                scorecard, List.of("residency", "family", "citizenship"), List.of("socio-economic"), ROUND));
    }

    /** What changed on the instrument of today, which law did it, and what became of recommendations. */
    private void change(Rounds rounds, Study study) {
        Scorecard both = rounds.onLatestInstrument();
        String root = study.framework().root().id();
        InstrumentChange instrument = InstrumentChange.between(rounds, BEFORE, ROUND);
        show(own(instrument));
        save(instrument, "instrument");
        show(ConstantPanel.of(both, root));
        Change change = rounds.change(BEFORE, ROUND);
        show(own(change));
        show(own(change.answers()));
        PolicyEffects effects = PolicyEffects.of(change, study.changes(), rounds.rounds());
        show(own(effects));
        RecommendationProgress progress = RecommendationProgress.of(change, study.recommendations(), rounds.rounds());
        show(own(progress));
        save(change, "change");
        save(change.answers(), "changed-answers");
        save(effects, "effects");
        save(progress, "recommendations");
    }

    /** Law, policy and practice of the country side by side, with its outcomes. */
    private void paperToPractice(Study study) {
        PaperToPractice all = PaperToPractice.of(study);
        PaperToPractice own = all.where(key -> key.refArea().equals(COUNTRY));
        show(own);
        show("Law is ahead of practice by more than " + all.threshold() + " points in: "
                + own.ahead().stream().map(PaperToPractice.Line::node).toList());
        show(own.outcomes().table().head(SHOWN));
        save(all, "paper-to-practice");
        save(all.outcomes(), "outcomes");
    }

    /** What was collected, and which country has the figures. */
    private void availability(Study study) {
        DataAvailability availability = DataAvailability.of(study);
        String root = study.framework().root().id();
        show(availability.index().ranking(root, ROUND));
        show(availability.ofTypes(FIGURES).index().rankingByDimension(root, ROUND));
        save(availability, "availability");
        save(availability.index(), "availability-index");
    }

    private static Table own(Tabular result) {
        Table all = result.table(); // without the column where all is of one country
        return all.header().contains("REF_AREA") ? all.where("REF_AREA", COUNTRY) : all;
    }

    private void save(Tabular result, String name) {
        Niem.save(result, folder.resolve(name + ".csv"));
    }

    private static void show(Object result) {
        System.out.println(result + "\n");
    }
}
