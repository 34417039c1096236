package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The codes of NUTS, the European Union's classification of countries and regions.
 *
 * <ul>
 *   <li>A code is that of a country, two letters, or of a region: the country's letters and one more sign, a digit or
 *       capital, for each level from 1 to 3. Each lies in the one without its last sign.
 *   <li>The statistical regions that candidate countries and EFTA agreed on with Eurostat are coded likewise.
 *   <li>Codes are looked at by their form; whether a version has such a region is not asked.
 * </ul>
 *
 * <p>Source: Regulation (EC) No 1059/2003, Articles 2 and 3, and its amendments, which gave the versions.
 */
public final class Nuts {
    private static final List<String> VERSIONS = List.of("2003", "2006", "2010", "2013", "2016", "2021", "2024");
    private static final Set<String> COUNTRIES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "UK", // members, and one that was
            "AL", "BA", "CH", "GE", "IS", "LI", "MD", "ME", "MK", "NO", "RS", "TR", "UA",
            "XK"); // others with such codes
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");
    private static final int COUNTRY = 2;
    private static final String RULE =
            "be two letters of a country (Greece EL, United Kingdom UK) and up to three digits or capitals";

    private Nuts() {}

    /** Returns the known versions of the classification, by the years of their names. */
    public static List<String> versions() {
        return VERSIONS;
    }

    /** Returns whether a text has the form of a NUTS code, of any level. */
    public static boolean isCode(String code) {
        return FORM.matcher(Require.notNull("code", code)).matches() && COUNTRIES.contains(code.substring(0, COUNTRY));
    }

    /**
     * Returns the level of a code: 0 for a country, 1 to 3 for a region.
     *
     * @throws IllegalArgumentException if it is no NUTS code
     */
    public static int level(String code) {
        Require.that(isCode(code), "a NUTS code", RULE, code);
        return code.length() - COUNTRY;
    }

    /**
     * Returns the code that a code lies in; empty for a country.
     *
     * @throws IllegalArgumentException if it is no NUTS code
     */
    public static Optional<String> parent(String code) {
        return level(code) == 0 ? Optional.empty() : Optional.of(code.substring(0, code.length() - 1));
    }

    /** Refuses a version that is not known, and a code that is none. */
    static void check(String version, String code) {
        Require.that(VERSIONS.contains(version), "a version of NUTS", "be one of " + VERSIONS, version);
        level(code);
    }

    /** Returns whether a NUTS code may lie in an area: one of another kind, or with whose code it begins. */
    static boolean mayLieIn(String code, String parent) {
        return !isCode(parent) || (code.startsWith(parent) && !code.equals(parent));
    }
}
