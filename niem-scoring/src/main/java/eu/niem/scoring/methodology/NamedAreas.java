package eu.niem.scoring.methodology;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
        areas.compared("/normalisation", methodology.normalisation());
        areas.compared("/rescaling", methodology.rescaling());
        for (int i = 0; i < methodology.treatments().size(); i++) {
            areas.treated("/treatments/" + i, methodology.treatments().get(i));
        }
        return areas.problems;
    }

    private void compared(String path, PerNode<Normaliser> choice) {
        compared(path + "/standard", choice.standard());
        choice.except().forEach((node, normaliser) -> compared(path + "/except/" + node, normaliser));
    }

    private void compared(String path, Normaliser normaliser) {
        try {
            normaliser
                    .namedAreas()
                    .forEach((place, area) ->
                            known(path + place, "the reference area", area, "nothing can be compared with it"));
            normaliser.namedGroups().forEach((place, group) -> grouped(path + place, group));
        } catch (RuntimeException | LinkageError e) {
            problems.add(new Problem(true, "unsuitable-method", path, Guarded.failure(normaliser, e)));
        }
    }

    private void treated(String path, Treatment treatment) {
        try {
            String consequence = "naming it in '" + Guarded.name(treatment) + "' changes nothing";
            treatment.namedAreas().forEach((place, area) -> known(path + place, "the area", area, consequence));
            treatment.namedClassifications().forEach((place, name) -> classified(path + place, name));
        } catch (RuntimeException | LinkageError e) {
            problems.add(new Problem(true, "unsuitable-treatment", path, Guarded.failure(treatment, e)));
        }
    }

    /** Refuses a classification that no area has; without observations there is nothing to classify. */
    private void classified(String path, String classification) {
        Set<String> known = new TreeSet<>();
        panel.areas().forEach(area -> known.addAll(area.peerGroups().keySet()));
        if (panel.size() > 0 && !known.contains(classification)) {
            problems.add(new Problem(
                    true,
                    "unknown-peer-group",
                    path,
                    "no area has the peer group '" + classification + "': add that column to areas.csv, or take one of "
                            + known));
        }
    }

    /** Warns of a group that a yardstick of its own is given for and that has no observations. */
    private void grouped(String path, String group) {
        List<String> known = panel.groups();
        if (!known.contains(group)) {
            problems.add(new Problem(
                    false,
                    "unknown-group",
                    path,
                    "the group '" + group + "' has no observations, so that naming it changes nothing: take one of "
                            + (known.size() <= SHOWN ? known : known.subList(0, SHOWN) + " and more")));
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
}
