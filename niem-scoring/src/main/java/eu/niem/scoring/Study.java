package eu.niem.scoring;

import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.Round;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Methodology;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is measured, how it is scored and what was observed, together: the content of a study folder.
 *
 * @param methodology how it is scored
 * @param panel what was observed, with the framework it was observed by, the areas and the sources
 * @param rounds what the periods stand for; may be empty
 * @param changes laws and policies that changed; may be empty
 * @param recommendations what stakeholders recommended; may be empty
 * @param crosswalks how earlier versions of the framework lead to this one, ordered by their versions; may be empty
 */
public record Study(
        Methodology methodology,
        Panel panel,
        List<Round> rounds,
        List<PolicyChange> changes,
        List<Recommendation> recommendations,
        List<Crosswalk> crosswalks)
        implements Serializable {
    /** Copies the lists. */
    public Study {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(panel, "panel");
        rounds = List.copyOf(rounds);
        changes = List.copyOf(changes);
        recommendations = List.copyOf(recommendations);
        crosswalks = crosswalks.stream()
                .sorted(Comparator.comparing(Crosswalk::from).thenComparing(Crosswalk::to))
                .toList();
    }

    /** A study without crosswalks. */
    public Study(
            Methodology methodology,
            Panel panel,
            List<Round> rounds,
            List<PolicyChange> changes,
            List<Recommendation> recommendations) {
        this(methodology, panel, rounds, changes, recommendations, List.of());
    }

    /** A study of observations only. */
    public static Study of(Methodology methodology, Panel panel) {
        return new Study(methodology, panel, List.of(), List.of(), List.of());
    }

    /** What is measured. */
    public Framework framework() {
        return panel.framework();
    }

    /** The same study scored in another way. */
    public Study withMethodology(Methodology newMethodology) {
        return new Study(newMethodology, panel, rounds, changes, recommendations, crosswalks);
    }

    /** The same study of other observations. */
    public Study withPanel(Panel newPanel) {
        return new Study(methodology, newPanel, rounds, changes, recommendations, crosswalks);
    }

    /** The same study with other rounds. */
    public Study withRounds(List<Round> newRounds) {
        return new Study(methodology, panel, newRounds, changes, recommendations, crosswalks);
    }

    /** The same study with other crosswalks. */
    public Study withCrosswalks(List<Crosswalk> newCrosswalks) {
        return new Study(methodology, panel, rounds, changes, recommendations, newCrosswalks);
    }

    /**
     * The methodology fitted to this study's observations.
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
        return fit().score(panel);
    }

    /** What the framework is called, and the size of the study. */
    @Override
    public String toString() {
        return "Study: " + framework().title() + "\n  " + panel + "\n  Methodology: " + methodology.title();
    }
}
