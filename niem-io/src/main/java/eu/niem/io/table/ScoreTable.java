package eu.niem.io.table;

import eu.niem.core.evidence.ShortestDecimal;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Score;
import eu.niem.scoring.Output;
import eu.niem.scoring.Scorecard;
import java.util.List;
import java.util.OptionalInt;

/** {@code scores.csv}: one line for every node and row, numbers to the last bit. */
public final class ScoreTable {
    private static final List<String> COLUMNS = List.of(
            "NODE", "REF_AREA", "TIME_PERIOD", "GROUP", "SCORE", "RANK", "SCORED", "EXPECTED", "BAND", "ABSENT");

    private ScoreTable() {}

    /**
     * All scores as a table. Ranks are empty where the methodology refuses them.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static String write(Scorecard scorecard) {
        boolean ranks = scorecard.plan().methodology().outputs().contains(Output.RANKS);
        TableWriter writer = new TableWriter(COLUMNS);
        scorecard.scores().forEach(score -> writer.row(cells(score, ranks ? rank(scorecard, score) : "")));
        return writer.toString();
    }

    private static List<String> cells(Score score, String rank) {
        AbsenceReason absent = score.absent();
        return List.of(
                score.node(),
                score.key().refArea(),
                score.key().timePeriod(),
                score.key().group(),
                score.value() == null ? "" : ShortestDecimal.of(score.value()),
                rank,
                Integer.toString(score.coverage().scored()),
                Integer.toString(score.coverage().expected()),
                score.band(),
                absent == null ? "" : absent.code());
    }

    private static String rank(Scorecard scorecard, Score score) {
        OptionalInt rank = scorecard.rank(score.node(), score.key());
        return rank.isPresent() ? Integer.toString(rank.getAsInt()) : "";
    }
}
