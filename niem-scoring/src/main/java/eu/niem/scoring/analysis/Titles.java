package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RowKey;

/** How titles of results name their rows. */
final class Titles {
    private Titles() {}

    /** A period, and the group where it is not all people together. */
    static String of(String timePeriod, String group) {
        return group.equals(RowKey.TOTAL) ? timePeriod : timePeriod + ", " + group;
    }

    /** The period and group of a row. */
    static String of(RowKey key) {
        return of(key.timePeriod(), key.group());
    }
}
