package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.panel.Panel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the areas that the description of an area leads to, or says what its description lacks. */
final class OtherAreas {
    private final Panel panel;
    private final RowKey key;

    OtherAreas(Panel panel, RowKey key) {
        this.panel = panel;
        this.key = key;
    }

    /** Returns the code of the area it lies in. */
    String parent() {
        String parent = panel.findArea(key.refArea()).map(RefArea::parent).orElse("");
        if (parent.isEmpty()) {
            throw Refused.argument("nothing is said of the area that '" + key.refArea()
                    + "' lies in: name it in areas.csv, in the column PARENT");
        }
        return parent;
    }

    /** Returns its group in a classification. */
    String peerGroup(String classification) {
        return peerGroup(key.refArea(), classification)
                .orElseThrow(() -> Refused.argument("'" + key.refArea() + "' is in no group of '" + classification
                        + "': name it in areas.csv, in a column of that name; it is in groups of "
                        + panel.findArea(key.refArea())
                                .map(area -> new TreeSet<>(area.peerGroups().keySet()))
                                .orElseGet(TreeSet::new)));
    }

    private Optional<String> peerGroup(String refArea, String classification) {
        return panel.findArea(refArea)
                .flatMap(each -> Optional.ofNullable(each.peerGroups().get(classification)));
    }

    /** Returns those of some areas that are in its group, without itself. */
    List<String> peers(String classification, Collection<String> among) {
        String own = peerGroup(classification);
        List<String> peers = among.stream()
                .filter(each -> !each.equals(key.refArea())
                        && peerGroup(each, classification).filter(own::equals).isPresent())
                .toList();
        if (peers.isEmpty()) {
            throw Refused.argument("'" + key.refArea() + "' has no peers: for " + key.slice() + " no other area is in "
                    + classification + " " + own
                    + "; compare it within another classification, or with the areas nearest to it");
        }
        return peers;
    }
}
