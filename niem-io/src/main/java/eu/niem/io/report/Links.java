package eu.niem.io.report;

import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.scoring.Scorecard;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
        Names names = new Names(new HashMap<>());
        Map<String, String> ofAreas = new HashMap<>();
        scorecard.at(slice).refAreas().forEach(area -> ofAreas.put(area, names.of("area-" + area)));
        Map<String, String> ofDimensions = new HashMap<>();
        Dimension root = scorecard.plan().view().root();
        for (Node node : scorecard.plan().view().nodes()) {
            if (node instanceof Dimension && !node.equals(root)) {
                ofDimensions.put(node.id(), names.of("dimension-" + node.id()));
            }
        }
        return new Links(ofAreas, ofDimensions);
    }

    /** Names that every file system can have, each once, whatever the case of letters. */
    private record Names(Map<String, Integer> taken) {
        private static final int LONGEST = 80;

        String of(String wanted) {
            String plain = wanted.replaceAll("[^A-Za-z0-9_-]", "_");
            String beginning = plain.substring(0, Math.min(LONGEST, plain.length()));
            int times = taken.merge(beginning.toLowerCase(Locale.ROOT), 1, Integer::sum);
            return times == 1 ? beginning + ".html" : beginning + "." + times + ".html"; // no other name has a point
        }
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
