package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.treatment.Treated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes equal numbers of an indicator the same, cell by cell, for normalisations that compare them. A number that
 * stands as it was observed stays. One that treatments made becomes the least observed number of an area that it is
 * equal to, else the multiple to which it is rounded.
 */
final class TreatedNumbers {
    private final Column observed;
    private final Column numbers;
    private final List<@Nullable Resolution> resolutions;
    private final IntUnaryOperator placeOf;
    private final Map<Integer, Map<Double, Double>> least = new HashMap<>();

    private TreatedNumbers(
            Treated treated, String indicator, List<@Nullable Resolution> resolutions, IntUnaryOperator placeOf) {
        Panel panel = treated.panel();
        this.observed = treated.observed().column(indicator);
        this.numbers = panel.column(indicator);
        this.resolutions = resolutions;
        this.placeOf = placeOf;
        for (int row = 0; row < numbers.size(); row++) {
            Resolution resolution = resolution(row);
            if (resolution != null && numbers.isPresent(row) && !isTreated(row) && !panel.isAggregate(row)) {
                double number = numbers.get(row);
                least.computeIfAbsent(placeOf.applyAsInt(row), place -> new HashMap<>())
                        .merge(resolution.round(number), number, Math::min);
            }
        }
    }

    /**
     * Returns the numbers of an indicator after treatments, equal ones made the same.
     *
     * @param resolutions to what numbers are equal, by the place of a yardstick; null where they are left as they are
     * @param placeOf the place of the yardstick that measures a row of the panel; below 0 where there is none
     */
    static Column of(
            Treated treated, String indicator, List<@Nullable Resolution> resolutions, IntUnaryOperator placeOf) {
        TreatedNumbers each = new TreatedNumbers(treated, indicator, resolutions, placeOf);
        return each.numbers.with(each::number, MissingReason.MISSING);
    }

    private @Nullable Resolution resolution(int row) {
        int place = placeOf.applyAsInt(row);
        return place < 0 ? null : resolutions.get(place);
    }

    private boolean isTreated(int row) {
        return numbers.get(row) != observed.get(row);
    }

    private double number(int row) {
        Resolution resolution = resolution(row);
        if (resolution == null || !isTreated(row)) {
            return numbers.get(row);
        }
        double rounded = resolution.round(numbers.get(row));
        return least.getOrDefault(placeOf.applyAsInt(row), Map.of()).getOrDefault(rounded, rounded);
    }
}
