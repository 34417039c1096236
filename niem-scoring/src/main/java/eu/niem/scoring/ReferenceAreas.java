package eu.niem.scoring;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.normalisation.AdjustedMazziottaPareto;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.RatioToReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The areas that normalisations measure others against: one without observations leaves nothing to compare with. */
final class ReferenceAreas {
    private static final int SHOWN = 50;

    private final List<Problem> problems = new ArrayList<>();
    private final Panel panel;

    private ReferenceAreas(Panel panel) {
        this.panel = panel;
    }

    /** A warning for each area that is named and not among those of the panel. */
    static List<Problem> unknown(Methodology methodology, Panel panel) {
        ReferenceAreas areas = new ReferenceAreas(panel);
        areas.check("/normalisation/standard", methodology.normalisation().standard());
        methodology
                .normalisation()
                .except()
                .forEach((node, normaliser) -> areas.check("/normalisation/except/" + node, normaliser));
        return areas.problems;
    }

    private void check(String path, Normaliser normaliser) {
        String area = area(normaliser);
        if (area == null) {
            return;
        }
        List<String> known = panel.refAreas();
        if (!known.contains(area)) {
            problems.add(new Problem(
                    false,
                    "unknown-area",
                    path + "/refArea",
                    "the reference area '" + area
                            + "' has no observations, so nothing can be compared with it: take one of "
                            + (known.size() <= SHOWN ? known : known.subList(0, SHOWN) + " and more")));
        }
    }

    private static @Nullable String area(Normaliser normaliser) {
        if (normaliser instanceof DistanceToReference distance) {
            return distance.refArea();
        }
        if (normaliser instanceof RatioToReference ratio) {
            return ratio.refArea();
        }
        return normaliser instanceof AdjustedMazziottaPareto adjusted ? adjusted.refArea() : null;
    }
}
