package eu.niem.examples.national;

import eu.niem.core.evidence.RefArea;
import java.util.List;
import java.util.Map;

/**
 * A country that does not exist. Its code is one that ISO 3166-1 leaves to users and will never give to a country.
 *
 * @param code its code
 * @param name what it is called
 * @param size its peer group by size
 * @param law how favourable its laws are, from 0 to 1
 * @param policy how favourable its policies are
 * @param practice how far they are put into practice
 * @param statistics the share of statistical figures that it has
 * @param notGranted a kind of protection that it does not grant; empty where it grants all
 * @param isLate whether it takes part from the second round on
 */
record Country(
        String code,
        String name,
        String size,
        double law,
        double policy,
        double practice,
        double statistics,
        String notGranted,
        boolean isLate) {

    static final List<Country> ALL = List.of(
            new Country("XA", "Country A (invented)", "large", 0.80, 0.66, 0.52, 0.90, "", false),
            new Country("XB", "Country B (invented)", "large", 0.72, 0.42, 0.26, 0.50, "HUM", false),
            new Country("XC", "Country C (invented)", "small", 0.54, 0.46, 0.42, 0.65, "TMP", false),
            new Country("XD", "Country D (invented)", "small", 0.66, 0.58, 0.34, 0.40, "", true));

    RefArea area() {
        return new RefArea(code, name, "", Map.of("SIZE", size, "INVENTED", "yes"));
    }

    /** How favourable it is on a step. */
    double level(String step) {
        return switch (step) {
            case "legal" -> law;
            case "policy" -> policy;
            default -> practice;
        };
    }
}
