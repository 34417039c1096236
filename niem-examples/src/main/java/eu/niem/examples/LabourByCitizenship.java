package eu.niem.examples;

import eu.niem.core.evidence.Slice;
import eu.niem.core.result.Ranking;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.comparison.GapSummary;
import eu.niem.scoring.comparison.GroupGaps;

/**
 * Employment and unemployment of nationals, citizens of other EU countries and citizens of countries outside the EU,
 * from Eurostat: 36 areas over ten years. Many figures of small groups are not published, so the latest year is not
 * always one to rank.
 */
public final class LabourByCitizenship {
    /** The group of citizens of countries outside the EU, as Eurostat writes it. */
    public static final String NON_EU = "NEU27_2020_FOR";

    /** A year is worth ranking if this many EU members have a score in it. */
    static final int ENOUGH = 20;

    private LabourByCitizenship() {}

    /** Prints the ranking of EU members, and how far the groups are apart: everywhere, and in one of them. */
    public static void main(String[] args) {
        Scorecard scorecard = Niem.study("labour-by-citizenship").score();
        String year = latestYear(scorecard);
        ranking(scorecard, year).print();
        GroupGaps gaps = GroupGaps.of(scorecard);
        System.out.println();
        GapSummary.of(gaps).print();
        System.out.println();
        gaps.area("SE").period(year).print();
    }

    /** The ranking of EU members for citizens of countries outside the EU. */
    static Ranking ranking(Scorecard scorecard, String year) {
        return scorecard.at(Slice.of(year, NON_EU)).ranking("labour", "EU_MEMBER", "yes");
    }

    /** The latest year in which enough EU members have a score. */
    static String latestYear(Scorecard scorecard) {
        return scorecard.panel().timePeriods().stream()
                .filter(year -> ranking(scorecard, year).places().size() >= ENOUGH)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
