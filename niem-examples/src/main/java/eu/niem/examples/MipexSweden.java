package eu.niem.examples;

import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.util.List;

/**
 * The eight policy areas of the Migrant Integration Policy Index for Sweden in 2014, with and without health. Health
 * was new in that edition: leave it out to compare with earlier ones.
 */
public final class MipexSweden {
    private MipexSweden() {}

    /** Prints both overall scores, and how the first comes about. */
    public static void main(String[] args) {
        System.out.println(allAreas().score("overall", "SE", "2014"));
        System.out.println(withoutHealth().score("overall", "SE", "2014"));
        System.out.println();
        allAreas().explain("overall", "SE", "2014").print();
    }

    /** All eight areas. */
    static Scorecard allAreas() {
        return Niem.study("mipex-sweden-2014").score();
    }

    /** Seven areas; health keeps its own score. */
    static Scorecard withoutHealth() {
        Study study = Niem.study("mipex-sweden-2014");
        return study.withMethodology(study.methodology().withExclude(List.of("health")))
                .score();
    }
}
