package eu.niem.scoring.methodology;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.normalisation.AdjustedMazziottaPareto;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.RatioToReference;
import eu.niem.scoring.treatment.Screen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The areas that a methodology names: of one without observations there is nothing to compare with, and nothing to keep
 * or to drop.
 */
final class NamedAreas {
    private static final int SHOWN = 50;

    private final List<Problem> problems = new ArrayList<>();
    private final Panel panel;

    private NamedAreas(Panel panel) {
        this.panel = panel;
    }

    /** Returns a warning for each area that is named and not among those of the panel. */
    static List<Problem> unknown(Methodology methodology, Panel panel) {
        NamedAreas areas = new NamedAreas(panel);
        areas.check("/normalisation/standard", methodology.normalisation().standard());
        methodology
                .normalisation()
                .except()
                .forEach((node, normaliser) -> areas.check("/normalisation/except/" + node, normaliser));
        for (int i = 0; i < methodology.treatments().size(); i++) {
            if (methodology.treatments().get(i) instanceof Screen screen) {
                areas.screened("/treatments/" + i + "/keep", screen.keep());
                areas.screened("/treatments/" + i + "/drop", screen.drop());
            }
        }
        return areas.problems;
    }

    private void check(String path, Normaliser normaliser) {
        String area = area(normaliser);
        if (area != null) {
            known(path + "/refArea", "the reference area", area, "nothing can be compared with it");
        }
    }

    private void screened(String path, List<String> areas) {
        for (int i = 0; i < areas.size(); i++) {
            known(path + "/" + i, "the area", areas.get(i), "naming it in 'screen' changes nothing");
        }
    }

    private void known(String path, String what, String area, String consequence) {
        List<String> known = panel.refAreas();
        if (!known.contains(area)) {
            problems.add(new Problem(
                    false,
                    "unknown-area",
                    path,
                    what + " '" + area + "' has no observations, so " + consequence + ": take one of "
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
