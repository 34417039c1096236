package eu.niem.examples.districts;

import java.util.List;

/**
 * The invented figures: of twelve districts, three years and two groups. A figure is a whole number of units of its
 * last decimal, so that every form of the sheet can say it exactly.
 *
 * @param draws what they are drawn with
 */
record DistrictFigures(SeededDraws draws) {
    /** The districts by their names; the code of the first is D01. */
    static final List<String> DISTRICTS = List.of(
            "Altstadt",
            "Birkenrode",
            "Fährwinkel",
            "Grünbach",
            "Königsfeld",
            "Lindenhöhe",
            "Mühlenau",
            "Nordhafen",
            "Oststädt",
            "Am Strehl",
            "Südmark",
            "Weißensand");

    static final List<Integer> YEARS = List.of(2022, 2023, 2024);
    static final List<String> GROUPS = List.of("Deutsche", "Ausländer");
    /** Stands for a figure that is not known. */
    static final long NONE = Long.MIN_VALUE;

    private static final double DISADVANTAGE = 0.18;
    private static final double NOT_KNOWN = 0.06;
    private static final double SPREAD = 0.3;
    private static final int STREAM = 10_000; // draws of one sort have indexes apart from those of others

    /** Returns a figure in units of its last decimal; {@link #NONE} where it is not known, as of small groups. */
    long units(int district, int year, int group, DistrictIndicator indicator) {
        int cell = ((district * YEARS.size() + year) * GROUPS.size() + group) * DistrictIndicator.values().length
                + indicator.ordinal();
        if (indicator == DistrictIndicator.POP) {
            double size = draws.draw(district) * (group == 0 ? 1 : 0.4) + 0.01 * year;
            return indicator.units(Math.min(1, size));
        }
        if (group == 1 && draws.draw(STREAM + cell) < NOT_KNOWN) {
            return NONE;
        }
        double standing = draws.draw(STREAM * 2L + district * 100L + indicator.ordinal());
        double level = 0.25
                + 0.5 * draws.draw(STREAM * 3L + district)
                + SPREAD * (standing - 0.5)
                + 0.015 * year
                + 0.06 * (draws.draw(STREAM * 4L + cell) - 0.5)
                - group * DISADVANTAGE;
        return indicator.units(Math.min(1, Math.max(0, level)));
    }

    /** Returns a figure as a number; not a number where it is not known. */
    double value(int district, int year, int group, DistrictIndicator indicator) {
        long units = units(district, year, group, indicator);
        return units == NONE ? Double.NaN : (double) units / indicator.scale();
    }

    /** Returns the figure of all districts: the sum of inhabitants, and the mean of others weighted with these. */
    long total(int year, int group, DistrictIndicator indicator) {
        long inhabitants = 0;
        long sum = 0;
        for (int district = 0; district < DISTRICTS.size(); district++) {
            long weight = units(district, year, group, DistrictIndicator.POP);
            long units = units(district, year, group, indicator);
            if (units != NONE) {
                inhabitants += weight;
                sum += weight * units;
            }
        }
        return indicator == DistrictIndicator.POP ? inhabitants : Math.round((double) sum / inhabitants);
    }
}
