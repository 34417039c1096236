package eu.niem.core.evidence;

import java.util.Set;

/** The codes by which aggregates of countries are known, as {@link RefArea#isAggregateCode} describes them. */
final class AggregateCodes {
    private static final Set<String> CODES = Set.of(
            // the European Union, by its number of members
            "EU",
            "EU6",
            "EU9",
            "EU10",
            "EU12",
            "EU15",
            "EU25",
            "EU27",
            "EU27_2007",
            "EU28",
            "EU27_2020",
            // the euro area
            "EA",
            "EA11",
            "EA12",
            "EA13",
            "EA15",
            "EA16",
            "EA17",
            "EA18",
            "EA19",
            "EA20",
            "EA21",
            // the European Economic Area
            "EEA",
            "EEA18",
            "EEA28",
            "EEA30",
            "EEA30_2007",
            "EEA31",
            // others
            "EFTA",
            "OECD",
            "WORLD");

    private AggregateCodes() {}

    static boolean has(String code) {
        return CODES.contains(code);
    }
}
