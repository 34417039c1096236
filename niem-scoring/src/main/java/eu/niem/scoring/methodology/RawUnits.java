package eu.niem.scoring.methodology;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Treatment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The units of the raw numbers of indicators, as they are after the treatments.
 *
 * <ul>
 *   <li>What is divided by a denominator of its own unit is a share: of 100, which is per cent, or of another scale.
 *   <li>What is divided by another is so many of its unit per one, or per scale, of the denominator's.
 *   <li>Where the one or the other has no unit, the quotient has none. Other treatments keep the unit.
 * </ul>
 */
final class RawUnits {
    private static final String PER_CENT = "PC";
    private static final double HUNDRED = 100;
    private static final Set<String> SCALES = Set.of("PC", "PCT", "PERCENT", "%", "PT", "SCORE", "INDEX", "IX");

    private final Map<String, String> units = new HashMap<>();

    private RawUnits() {}

    static RawUnits of(Framework framework, List<Treatment> treatments) {
        RawUnits all = new RawUnits();
        for (Indicator indicator : framework.indicators()) {
            if (indicator.scale() instanceof Quantity quantity) {
                all.units.put(indicator.id(), quantity.unitMeasure());
            }
        }
        for (Treatment treatment : treatments) {
            if (treatment instanceof Denominate denominate) {
                all.divide(denominate);
            }
        }
        return all;
    }

    private void divide(Denominate denominate) {
        Map<String, String> before = new HashMap<>(units);
        denominate.by().forEach((indicator, denominator) -> {
            double scale = denominate.scales().getOrDefault(indicator, denominate.scale());
            units.put(
                    indicator,
                    quotient(before.getOrDefault(indicator, ""), before.getOrDefault(denominator, ""), scale));
        });
    }

    private static String quotient(String unit, String denominator, double scale) {
        if (unit.isEmpty() || denominator.isEmpty()) {
            return "";
        }
        String of = scale == 1 ? "1" : ShortestDecimal.of(scale);
        if (unit.equals(denominator)) {
            return scale == HUNDRED ? PER_CENT : "share of " + of;
        }
        return unit + " per " + (scale == 1 ? "" : of + " ") + denominator;
    }

    /** Returns the unit of an indicator; empty where it has none, or none is known. */
    String of(Indicator indicator) {
        return units.getOrDefault(indicator.id(), "");
    }

    /** Returns whether numbers of a unit may stand beside scores: per cent, points and indices are scales already. */
    static boolean isScale(String unit) {
        String word = unit.toUpperCase(Locale.ROOT);
        return SCALES.contains(word) || word.startsWith("POINTS");
    }
}
