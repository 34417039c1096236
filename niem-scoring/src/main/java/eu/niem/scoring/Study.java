package eu.niem.scoring;

import eu.niem.core.evidence.AreaShare;
import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.Round;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Methodology;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * A study: framework, methodology and observations together, which is the content of a study folder.
 *
 * @param methodology the way it is scored
 * @param panel the observations, with their framework, the areas and the sources
 * @param rounds the rounds that the periods stand for; may be empty
 * @param changes the changes of laws and policies; may be empty
 * @param recommendations the recommendations of stakeholders; may be empty
 * @param crosswalks the mappings of earlier versions of the framework to this one, ordered by their versions; may be
 *     empty
 * @param areaShares which areas were merged or split, with the shares of their population that went to others; the
 *     observations are recalculated already; may be empty
 */
public record Study(
        Methodology methodology,
        Panel panel,
        List<Round> rounds,
        List<PolicyChange> changes,
        List<Recommendation> recommendations,
        List<Crosswalk> crosswalks,
        List<AreaShare> areaShares)
        implements Serializable {
    /** Copies the lists. */
    public Study {
        Require.notNull("methodology", methodology);
        Require.notNull("panel", panel);
        rounds = Require.list("rounds", rounds);
        changes = Require.list("changes", changes);
        recommendations = Require.list("recommendations", recommendations);
        crosswalks = Require.list("crosswalks", crosswalks).stream()
                .sorted(Comparator.comparing(Crosswalk::from).thenComparing(Crosswalk::to))
                .toList();
        areaShares = Require.list("areaShares", areaShares);
    }

    /** Makes a study in which no areas were merged or split. */
    public Study(
            Methodology methodology,
            Panel panel,
            List<Round> rounds,
            List<PolicyChange> changes,
            List<Recommendation> recommendations,
            List<Crosswalk> crosswalks) {
        this(methodology, panel, rounds, changes, recommendations, crosswalks, List.of());
    }

    /** Makes a study of observations only. */
    public static Study of(Methodology methodology, Panel panel) {
        return new Study(methodology, panel, List.of(), List.of(), List.of(), List.of());
    }

    /** Returns the framework of the panel. */
    public Framework framework() {
        return panel.framework();
    }

    /** Returns a copy with another methodology. */
    public Study withMethodology(Methodology newMethodology) {
        return new Study(newMethodology, panel, rounds, changes, recommendations, crosswalks, areaShares);
    }

    /** Returns a copy with other observations. */
    public Study withPanel(Panel newPanel) {
        return new Study(methodology, newPanel, rounds, changes, recommendations, crosswalks, areaShares);
    }

    /** Returns a copy with other rounds. */
    public Study withRounds(List<Round> newRounds) {
        return new Study(methodology, panel, newRounds, changes, recommendations, crosswalks, areaShares);
    }

    /** Returns a copy with other changes of laws and policies. */
    public Study withChanges(List<PolicyChange> newChanges) {
        return new Study(methodology, panel, rounds, newChanges, recommendations, crosswalks, areaShares);
    }

    /** Returns a copy with other recommendations. */
    public Study withRecommendations(List<Recommendation> newRecommendations) {
        return new Study(methodology, panel, rounds, changes, newRecommendations, crosswalks, areaShares);
    }

    /** Returns a copy with other crosswalks. */
    public Study withCrosswalks(List<Crosswalk> newCrosswalks) {
        return new Study(methodology, panel, rounds, changes, recommendations, newCrosswalks, areaShares);
    }

    /** Returns a copy with other shares of areas that were merged or split. No observation is recalculated. */
    public Study withAreaShares(List<AreaShare> newAreaShares) {
        return new Study(methodology, panel, rounds, changes, recommendations, crosswalks, newAreaShares);
    }

    /**
     * Fits the methodology to this study's observations.
     *
     * @throws IllegalArgumentException if it does not suit them; the message names every problem
     */
    public Plan fit() {
        return Plan.fit(framework(), methodology, panel);
    }

    /**
     * Fits the methodology to this study's observations and scores them.
     *
     * @throws IllegalArgumentException if it does not suit them; the message names every problem
     */
    public Scorecard score() {
        return Plan.score(framework(), methodology, panel, null);
    }

    /** Returns the title of the framework, the size of the panel and the title of the methodology. */
    @Override
    public String toString() {
        return Printable.lines(
                "Study: " + framework().title() + "\n  " + panel + "\n  Methodology: " + methodology.title());
    }
}
