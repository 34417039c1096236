package eu.niem.examples.benchmark;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.panel.PanelBuilder;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.TreatOutliers;
import eu.niem.scoring.weighting.FrameworkWeighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Made-up data of a composite indicator with four levels, the same at every call. Numbers are skewed, and one in twenty
 * is eight times what it would be, so that outliers are treated.
 *
 * @param areas how many areas were observed ...
 * @param indicators ... with how many indicators ...
 * @param periods ... in how many years
 * @param empty the share of cells that are empty
 */
record SyntheticIndex(int areas, int indicators, int periods, double empty) {
    /** The id of the root. */
    static final String ROOT = "root";

    /** The first year. */
    static final String FIRST_YEAR = "2000";

    private static final double FEW_EMPTY = 0.02;
    private static final double OUTLIERS = 0.05;
    private static final double FLAGGED = 0.1;
    private static final int LEVELS = 4;
    private static final int WEIGHTS = 4;

    /** Makes one year, in which one cell in fifty is empty. */
    static SyntheticIndex of(int areas, int indicators) {
        return new SyntheticIndex(areas, indicators, 1, FEW_EMPTY);
    }

    /** Makes what a text such as {@code 51 x 49} says: areas, then indicators. */
    static SyntheticIndex parse(String size) {
        String[] numbers = size.split(" x ", -1);
        return of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    SyntheticIndex withPeriods(int newPeriods) {
        return new SyntheticIndex(areas, indicators, newPeriods, empty);
    }

    SyntheticIndex withEmpty(double newEmpty) {
        return new SyntheticIndex(areas, indicators, periods, newEmpty);
    }

    /** Returns the choices without treatments: min-max and the weights of the framework. */
    static Methodology minMax() {
        return Methodology.standard().withNormalisation(MinMax.standard()).withWeighting(FrameworkWeighting.standard());
    }

    /** Returns the same with outliers treated. */
    static Methodology treated() {
        return minMax().withTreatments(TreatOutliers.standard());
    }

    Study study(Methodology methodology) {
        return Study.of(methodology, panel());
    }

    /** Makes the panel, of numbers with nothing more said about them. */
    Panel panel() {
        return filled(PanelBuilder::add);
    }

    /** Makes the panel with a flag on one number in ten. */
    Panel flagged() {
        SplittableRandom random = new SplittableRandom(1);
        return filled((panel, indicator, key, number) -> {
            Observation observation = Observation.of(indicator, key, number);
            boolean flagged = random.nextDouble() < FLAGGED;
            panel.add(flagged ? observation.withStatus(Set.of(ObsStatus.PROVISIONAL)) : observation);
        });
    }

    /** Takes a number into a panel. */
    private interface Adding {
        void add(PanelBuilder panel, String indicator, RowKey key, double number);
    }

    private Panel filled(Adding adding) {
        SplittableRandom random = new SplittableRandom(20260101);
        PanelBuilder panel = Panel.builder(framework());
        List<RowKey> keys = keys();
        for (int indicator = 0; indicator < indicators; indicator++) {
            for (RowKey key : keys) {
                double number = number(random);
                if (random.nextDouble() >= empty) {
                    adding.add(panel, "I" + indicator, key, number);
                }
            }
        }
        return panel.build();
    }

    private static double number(SplittableRandom random) {
        double share = random.nextDouble();
        double number = StrictMath.exp(3 * share * share) + 10 * random.nextDouble();
        return random.nextDouble() < OUTLIERS ? 8 * number : number;
    }

    private List<RowKey> keys() {
        List<RowKey> keys = new ArrayList<>();
        for (int period = 0; period < periods; period++) {
            String year = String.valueOf(Integer.parseInt(FIRST_YEAR) + period);
            for (int area = 0; area < areas; area++) {
                keys.add(RowKey.of("A" + area, year));
            }
        }
        return keys;
    }

    private Framework framework() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            Direction direction = i % 3 == 0 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
            nodes.add(Indicator.of("I" + i, "Indicator " + i, Quantity.of("X", direction))
                    .withWeight(1 + i % WEIGHTS));
        }
        int each = (int) Math.ceil(Math.pow(indicators, 1.0 / (LEVELS - 1)));
        for (int level = 2; level < LEVELS; level++) {
            nodes = parents(nodes, each, "D" + level + "_");
        }
        return Framework.of("synthetic-index", "1", Dimension.of(ROOT, "Root").withChildren(nodes));
    }

    private static List<Node> parents(List<Node> children, int each, String prefix) {
        List<Node> parents = new ArrayList<>();
        for (int start = 0; start < children.size(); start += each) {
            String id = prefix + start / each;
            List<Node> own = children.subList(start, Math.min(children.size(), start + each));
            parents.add(Dimension.of(id, "Dimension " + id).withChildren(own));
        }
        return parents;
    }
}
