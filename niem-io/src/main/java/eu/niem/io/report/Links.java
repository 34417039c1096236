package eu.niem.io.report;

import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.scoring.Scorecard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the pages of a site are: the names of files by codes of areas and ids of dimensions. */
final class Links {
    /** The name of the first page. */
    static final String INDEX = "index.html";

    /** No page leads to another. */
    static final Links NONE = new Links(Map.of(), Map.of());

    private final Map<String, String> ofAreas;
    private final Map<String, String> ofDimensions;

    private Links(Map<String, String> ofAreas, Map<String, String> ofDimensions) {
        this.ofAreas = ofAreas;
        this.ofDimensions = ofDimensions;
    }

    static Links of(Scorecard scorecard, Slice slice) {
        Set<String> taken = new HashSet<>(Set.of(INDEX));
        Map<String, String> ofAreas = new HashMap<>();
        scorecard.at(slice).refAreas().forEach(area -> ofAreas.put(area, free("area-" + area, taken)));
        Map<String, String> ofDimensions = new HashMap<>();
        Dimension root = scorecard.plan().view().root();
        for (Node node : scorecard.plan().view().nodes()) {
            if (node instanceof Dimension && !node.equals(root)) {
                ofDimensions.put(node.id(), free("dimension-" + node.id(), taken));
            }
        }
        return new Links(ofAreas, ofDimensions);
    }

    /** Returns a name that every file system can have, and that no other file has, whatever the case of letters. */
    private static String free(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[^A-Za-z0-9_-]", "_");
        String name = plain.substring(0, Math.min(80, plain.length())) + ".html";
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = plain.substring(0, Math.min(80, plain.length())) + "-" + number + ".html";
        }
        return name;
    }

    @Nullable
    String area(String code) {
        return ofAreas.get(code);
    }

    @Nullable
    String dimension(String id) {
        return ofDimensions.get(id);
    }

    boolean isSite() {
        return !ofAreas.isEmpty();
    }
}
