package eu.niem.examples;

import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;

/**
 * The worked example of the Human Development Index: goalposts that never move, and a geometric mean, which does not
 * let income make up for a short life.
 */
public final class HumanDevelopment {
    private HumanDevelopment() {}

    /** Prints how the index comes about. */
    public static void main(String[] args) {
        scorecard().explain("hdi", "EX-GNI", "2019").print();
    }

    static Scorecard scorecard() {
        return Niem.study("human-development").score();
    }
}
