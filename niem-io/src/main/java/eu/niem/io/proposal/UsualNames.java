package eu.niem.io.proposal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that columns usually have for what they hold, and the codes for all of something. */
final class UsualNames {
    /** Of areas, the surest first. */
    static final UsualNames AREA =
            of("ref_area geo reference_area area country_code iso3 iso2 nuts nuts0 nuts1 nuts2 nuts3"
                    + " lau country region state province county municipality commune district neighbourhood city place location"
                    + " land staat bundesland bezirk kreis gemeinde stadtteil ort pays commune departement pais municipio provincia"
                    + " kommun kommune school district_code region_code municipality_code county_code ags");
    /** Of periods. */
    static final UsualNames PERIOD =
            of("time_period time year period date jahr zeit zeitraum stichtag annee an ano rok ar"
                    + " anno quarter month");
    /** Of groups of people. */
    static final UsualNames GROUP = of("group citizen citizenship c_birth nationality background migration_background"
            + " migrant origin country_of_birth birth ethnicity race status_of_residence herkunft gruppe migrationshintergrund"
            + " staatsangehorigkeit nationalitat nationalite origine nacionalidad cittadinanza");
    /** Of indicators. */
    static final UsualNames INDICATOR =
            of("indicator_code series_code indicator indic indic_de indic_il indic_is na_item"
                    + " measure variable subject concept series indikator merkmal indicateur indicador indicator_name");
    /** Of values. */
    static final UsualNames VALUE = of("obs_value value wert valeur valor anzahl");
    /** Of units. */
    static final UsualNames UNIT = of("unit unit_measure einheit");
    /** Of numbers that are names, not amounts. */
    static final UsualNames CODE = of("id code key nr no index lat lon latitude longitude plz zip postcode");

    private static final Set<String> TOTALS = Set.of(
            "_t", "t", "total", "tot", "all", "gesamt", "insgesamt", "alle", "totalt", "totale", "totaal", "ensemble");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private final List<String> names;

    private UsualNames(List<String> names) {
        this.names = names;
    }

    private static UsualNames of(String joined) {
        return new UsualNames(List.of(joined.split(" ", -1)));
    }

    /** Returns a name in small letters without accents, with one line for all that is no letter or digit. */
    static String plain(String name) {
        String split = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1_$2");
        String letters = Normalizer.normalize(split, Normalizer.Form.NFD);
        return OTHERS.matcher(ACCENTS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT))
                .replaceAll("_");
    }

    /** Returns whether a column has such a name. */
    boolean has(SeenColumn column) {
        return names.contains(column.plainName);
    }

    /** Returns whether a column has a usual name of anything that is no indicator. */
    static boolean isAxis(SeenColumn column) {
        return Stream.of(AREA, PERIOD, GROUP, INDICATOR, VALUE).anyMatch(names -> names.has(column));
    }

    /** Returns whether such a name is a word of a column's name. */
    boolean isWordOf(SeenColumn column) {
        return List.of(column.plainName.split("_", -1)).stream().anyMatch(names::contains);
    }

    /** Finds the column whose name is the surest. */
    Optional<SeenColumn> find(Collection<SeenColumn> columns) {
        Map<String, SeenColumn> byName = new HashMap<>();
        columns.forEach(column -> byName.putIfAbsent(column.plainName, column));
        return names.stream()
                .flatMap(name -> Stream.ofNullable(byName.get(name)))
                .findFirst();
    }

    /** Returns whether a code stands for all of something. */
    static boolean isTotal(String code) {
        return TOTALS.contains(code.toLowerCase(Locale.ROOT));
    }
}
