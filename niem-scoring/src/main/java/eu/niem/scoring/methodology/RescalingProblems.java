package eu.niem.scoring.methodology;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.guard.RescaledDimension;
import eu.niem.scoring.normalisation.AnnualDifference;
import eu.niem.scoring.normalisation.BalanceOfOpinions;
import eu.niem.scoring.normalisation.Cyclical;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds normalisations that cannot take the place of a dimension's score. */
final class RescalingProblems {
    private RescalingProblems() {}

    /** Returns an error for each dimension whose score cannot be normalised so. */
    static List<Problem> of(Methodology methodology, Framework view) {
        List<Problem> problems = new ArrayList<>();
        for (Node node : view.nodes()) {
            if (node instanceof Dimension dimension) {
                methodology
                        .findRescaling(dimension, view)
                        .flatMap(normaliser -> refused(dimension, normaliser))
                        .ifPresent(reason ->
                                problems.add(new Problem(true, "unsuitable-rescaling", "/rescaling", reason)));
            }
        }
        return problems;
    }

    private static Optional<String> refused(Dimension dimension, Normaliser normaliser) {
        String what =
                "the scores of '" + dimension.id() + "' cannot be rescaled by " + Guarded.label(normaliser) + ": ";
        if (normaliser instanceof Points) {
            return Optional.of(what + "a dimension has no points of answers; take 'min-max' or 'goalposts'");
        }
        if (looksOverTime(normaliser)) {
            return Optional.of(what + "it looks at values of other periods, and a dimension's score is rescaled by"
                    + " itself; take 'min-max', 'goalposts' or 'z-score'");
        }
        if (normaliser instanceof Goalposts goalposts) {
            return refused(goalposts).map(what::concat);
        }
        return Guarded.answer(normaliser, "refuses", () -> normaliser.refuses(RescaledDimension.asIndicator(dimension)))
                .map(what::concat);
    }

    private static boolean looksOverTime(Normaliser normaliser) {
        return normaliser instanceof AnnualDifference
                || normaliser instanceof Cyclical
                || normaliser instanceof BalanceOfOpinions;
    }

    /** Refuses goalposts that a dimension does not have, and those that would turn its scores round. */
    private static Optional<String> refused(Goalposts goalposts) {
        Double worst = goalposts.worst();
        Double best = goalposts.best();
        if (worst == null || best == null) {
            return Optional.of("a dimension has no goalposts of its own; give the method 'worst' and 'best'");
        }
        return worst < best
                ? Optional.empty()
                : Optional.of("it would turn the scores round, and a rescaled score keeps the direction of its"
                        + " dimension; write the lower of the two numbers as 'worst'");
    }
}
