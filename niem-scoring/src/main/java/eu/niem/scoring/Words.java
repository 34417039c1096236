package eu.niem.scoring;

import eu.niem.core.framework.Direction;
import eu.niem.core.result.Table;
import eu.niem.scoring.normalisation.IdentityScaling;
import eu.niem.scoring.normalisation.LinearScaling;
import eu.niem.scoring.normalisation.RankScaling;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.StandardScoreScaling;

/** What scalings do, in the words of an explanation; exact parameters stand in the plan. */
final class Words {
    private Words() {}

    static String of(Scaling scaling, double raw) {
        if (scaling instanceof IdentityScaling) {
            return "as it is";
        }
        if (scaling instanceof LinearScaling linear) {
            return linear(linear, raw);
        }
        if (scaling instanceof StandardScoreScaling score) {
            return "distance from the mean " + Table.number(score.referenceMean()) + " in standard deviations of "
                    + Table.number(score.referenceSd()) + turned(score.direction());
        }
        if (scaling instanceof RankScaling rank) {
            return "place among " + rank.reference().size() + " values" + turned(rank.direction());
        }
        return Methods.STANDARD.label(scaling);
    }

    private static String linear(LinearScaling linear, double raw) {
        String posts = "worst " + Table.number(linear.worst()) + ", best " + Table.number(linear.best());
        boolean hundred = linear.lower() == 0 && linear.upper() == 100;
        String scale = hundred ? "" : ", on " + Table.number(linear.lower()) + " to " + Table.number(linear.upper());
        double share = (raw - linear.worst()) / (linear.best() - linear.worst());
        boolean beyond = linear.clamp() && (share < 0 || share > 1);
        return posts + scale + (beyond ? ", not counted beyond" : "");
    }

    private static String turned(Direction direction) {
        return direction == Direction.LOWER_IS_BETTER ? ", less is better" : "";
    }
}
