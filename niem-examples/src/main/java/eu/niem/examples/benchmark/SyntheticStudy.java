package eu.niem.examples.benchmark;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up data of the size of a large monitor, the same at every call. One cell in ten is empty.
 *
 * @param dimensions how many dimensions there are below the root
 * @param indicatorsEach how many indicators each has
 * @param areas how many areas were observed ...
 * @param periods ... in how many years ...
 * @param groups ... for how many groups
 */
record SyntheticStudy(int dimensions, int indicatorsEach, int areas, int periods, int groups) {
    private static final double EMPTY = 0.1;
    private static final int FIRST_YEAR = 2000;

    /** 1 500 rows of 156 indicators under 13 dimensions. */
    static SyntheticStudy monitor() {
        return new SyntheticStudy(13, 12, 50, 10, 3);
    }

    Study study(Methodology methodology) {
        return Study.of(methodology, Panel.of(framework(), observations()));
    }

    Framework framework() {
        List<Dimension> pillars = new ArrayList<>();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            List<Indicator> indicators = new ArrayList<>();
            for (int place = 0; place < indicatorsEach; place++) {
                boolean lessIsBetter = place % 3 == 0;
                indicators.add(Indicator.of(
                        indicator(dimension * indicatorsEach + place),
                        "Indicator " + place,
                        Quantity.of("PC", lessIsBetter ? 100 : 0, lessIsBetter ? 0 : 100)));
            }
            pillars.add(Dimension.of("D" + dimension, "Dimension " + dimension).withChildren(indicators));
        }
        return Framework.of("synthetic", "1", Dimension.of("overall", "Overall").withChildren(pillars));
    }

    List<Observation> observations() {
        SplittableRandom random = new SplittableRandom(20260101);
        List<Observation> observations = new ArrayList<>();
        for (int indicator = 0; indicator < dimensions * indicatorsEach; indicator++) {
            for (int row = 0; row < areas * periods * groups; row++) {
                double value = 100 * random.nextDouble();
                if (random.nextDouble() >= EMPTY) {
                    observations.add(Observation.of(indicator(indicator), key(row), value));
                }
            }
        }
        return observations;
    }

    private static String indicator(int number) {
        return "I" + number;
    }

    private RowKey key(int row) {
        return RowKey.of(
                "A" + row % areas, String.valueOf(FIRST_YEAR + row / areas % periods), "G" + row / areas / periods);
    }
}
