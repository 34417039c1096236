package eu.niem.examples;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.examples.national.InventedStudy;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.DataAvailability;
import eu.niem.scoring.evaluation.PaperToPractice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A national evaluation from the questionnaires to the profile of one country, on an <b>invented</b> study: nothing that
 * it prints says anything about a country. Replace the folder by one of your own and it does the same.
 */
public final class NationalProfile {
    /** What the invented study is drawn from. */
    public static final long SEED = 2021;

    private static final String COUNTRY = "XB";
    private static final String ROUND = "2021";
    /** The types of indicators that rest on statistics and registers. */
    private static final List<String> FIGURES = List.of("outcome", "financial-input", "staff-input");

    private NationalProfile() {}

    /**
     * Runs it.
     *
     * @param args the folder to write to; {@code target/national} where there is none
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/national");
        InventedStudy.of(SEED).save(folder);
        System.out.println(InventedStudy.LABEL + "\n");

        Study study = Niem.open(folder.resolve(InventedStudy.SECOND_FOLDER));
        scores(study);
        paperToPractice(study, folder);
        availability(study, folder);
    }

    /** Where the country stands, and on what. */
    private static void scores(Study study) {
        Scorecard scorecard = study.score();
        show(scorecard.ranking(study.framework().root().id(), ROUND));
        show(profile(scorecard, COUNTRY, ROUND).table());
    }

    /** The areas of integration of one country, with its rank among the others. */
    static DataTable profile(Scorecard scorecard, String country, String round) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Node node : scorecard.nodes()) {
            if (node instanceof Dimension) {
                Score score = scorecard.score(node.id(), country, round);
                var rank = scorecard.rank(node.id(), score.key());
                rows.add(DataTable.row(
                        node.id(),
                        node.name(),
                        score.value(),
                        rank.isPresent() ? (Integer) rank.getAsInt() : null,
                        score.coverage().scored(),
                        score.coverage().expected(),
                        score.absent() == null ? null : score.absent().code()));
            }
        }
        return new DataTable(
                "Profile: " + scorecard.panel().areaName(country) + ", " + round,
                List.of("NODE", "NAME", "SCORE", "RANK", "SCORED", "EXPECTED", "ABSENT"),
                rows);
    }

    /** Law, policy and practice of the country side by side, with its outcomes. */
    private static void paperToPractice(Study study, Path folder) {
        PaperToPractice all = PaperToPractice.of(study);
        PaperToPractice own = all.where(key -> key.refArea().equals(COUNTRY));
        show(own);
        show("Law is ahead of practice by more than " + all.threshold() + " points in: "
                + own.ahead().stream().map(PaperToPractice.Line::node).toList());
        show(own.outcomes().table().head(12));
        Niem.save(all, folder.resolve("paper-to-practice.csv"));
        Niem.save(all.outcomes(), folder.resolve("outcomes.csv"));
    }

    /** What was collected, and which country has the figures. */
    private static void availability(Study study, Path folder) {
        DataAvailability availability = DataAvailability.of(study);
        String root = study.framework().root().id();
        show(availability.index().ranking(root, ROUND));
        show(availability.ofTypes(FIGURES).index().rankingByDimension(root, ROUND));
        Niem.save(availability, folder.resolve("availability.csv"));
        Niem.save(availability.index(), folder.resolve("availability-index.csv"));
    }

    private static void show(Object result) {
        System.out.println(result + "\n");
    }
}
