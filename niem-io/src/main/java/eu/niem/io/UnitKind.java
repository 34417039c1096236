package eu.niem.io;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the unit of a quantity says of adding it up over areas. */
enum UnitKind {
    /** It adds up: persons, households or cases, and thousands or millions of anything. */
    COUNT,
    /** It is averaged: per cent, points, indices, years of age, and whatever is <i>per</i> something. */
    MEAN,
    /** Nothing: an amount may be a sum or an average; ranks are neither. */
    UNKNOWN;

    private static final Set<String> COUNTS = Set.of(
            "NUM",
            "NUMBER",
            "NR",
            "NB",
            "NBR",
            "NO",
            "COUNT",
            "PS",
            "PERS",
            "PER",
            "PERSONS",
            "PEOPLE",
            "HH",
            "HHD",
            "HOUSEHOLDS",
            "CASES",
            "THS",
            "MIO");
    private static final Set<String> NO_COUNTS = Set.of(
            "PC", "PCT", "PERCENT", "PP", "PT", "INDEX", "IX", "RT", "RATE", "RATIO", "SCORE", "RANK", "AVG", "YR",
            "YEARS", "AGE");

    private static final Pattern PER = Pattern.compile("(^|[ _])(PER|P|AVG|MEAN|AVERAGE)[ _]|/");

    /** Returns what a unit says, in whatever case it is written. */
    static UnitKind of(String unit) {
        if (isCount(unit)) {
            return COUNT;
        }
        return mayBeCount(unit) || unit.equalsIgnoreCase("RANK") ? UNKNOWN : MEAN;
    }

    /** Returns whether the unit is a number of persons, households or cases, or of thousands or millions of them. */
    static boolean isCount(String unit) {
        String word = word(unit);
        return COUNTS.contains(word) || word.startsWith("THS_") || word.startsWith("MIO_");
    }

    /** Returns whether whole numbers of a unit may be counts, or amounts that add up. */
    static boolean mayBeCount(String unit) {
        String word = word(unit);
        return !NO_COUNTS.contains(word)
                && !word.contains("%")
                && !word.startsWith("PC_")
                && !word.startsWith("POINTS")
                && !PER.matcher(word).find();
    }

    private static String word(String unit) {
        return unit.toUpperCase(Locale.ROOT);
    }
}
