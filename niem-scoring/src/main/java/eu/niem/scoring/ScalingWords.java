package eu.niem.scoring;

import eu.niem.core.framework.Direction;
import eu.niem.core.result.Table;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.AboveBelowScaling;
import eu.niem.scoring.normalisation.AnnualDifferenceScaling;
import eu.niem.scoring.normalisation.BalanceOfOpinionsScaling;
import eu.niem.scoring.normalisation.CappedScaling;
import eu.niem.scoring.normalisation.CategoricalScaling;
import eu.niem.scoring.normalisation.CyclicalScaling;
import eu.niem.scoring.normalisation.IdentityScaling;
import eu.niem.scoring.normalisation.InverseScaling;
import eu.niem.scoring.normalisation.LinearScaling;
import eu.niem.scoring.normalisation.PlaceScaling;
import eu.niem.scoring.normalisation.RankScaling;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.StandardScoreScaling;

/** Describes scalings in the words of an explanation, with rounded parameters; the plan has the exact ones. */
final class ScalingWords {
    private ScalingWords() {}

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
        if (scaling instanceof PlaceScaling place) {
            return "place among " + place.reference().size() + " values, on 0 to " + Table.number(place.upper())
                    + turned(place.direction());
        }
        return ofRatio(scaling, raw);
    }

    private static String ofRatio(Scaling scaling, double raw) {
        if (scaling instanceof CappedScaling capped) {
            String posts = "worst " + Table.number(capped.worst()) + ", best " + Table.number(capped.best()) + ", on "
                    + Table.number(capped.lower()) + " to " + Table.number(capped.upper());
            boolean beyond = capped.best() > capped.worst() ? raw > capped.best() : raw < capped.best();
            return posts + (beyond ? ", not counted beyond" : "");
        }
        if (scaling instanceof InverseScaling inverse) {
            return "ratio of " + Table.number(inverse.reference()) + " to it"
                    + (inverse.centre() == 1 ? "" : ", which itself is " + Table.number(inverse.centre()));
        }
        if (scaling instanceof AboveBelowScaling side) {
            return "above or below the mean " + Table.number(side.mean()) + " by more than a share of "
                    + Table.number(side.p()) + turned(side.direction());
        }
        if (scaling instanceof CategoricalScaling classes) {
            return "points of its class among " + classes.points().size() + turned(classes.direction());
        }
        return ofSeries(scaling);
    }

    private static String ofSeries(Scaling scaling) {
        if (scaling instanceof CyclicalScaling cyclical) {
            return "distance from its mean over time in mean absolute deviations" + turned(cyclical.direction());
        }
        if (scaling instanceof BalanceOfOpinionsScaling balance) {
            return "better or worse than in the period before" + turned(balance.direction());
        }
        if (scaling instanceof AnnualDifferenceScaling growth) {
            return "growth since the period before in per cent" + turned(growth.direction());
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
