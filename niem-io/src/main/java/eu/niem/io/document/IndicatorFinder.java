package eu.niem.io.document;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.PointsRange;
import eu.niem.io.check.Issue;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.observation.KnownIndicators;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the indicators that the document of a framework names, whatever is wrong with it. */
final class IndicatorFinder {
    private static final Pattern TREE = Pattern.compile("(/root(/children(/[0-9]+)?)*(/id)?)?");

    private final JsonReading reading;
    private final @Nullable PointsRange range;
    private final Map<String, Optional<Indicator>> byId = new LinkedHashMap<>();
    private final Set<String> dimensions = new HashSet<>();

    private IndicatorFinder(FrameworkDocument document, JsonReading reading) {
        this.reading = reading;
        boolean sound = !reading.has("/points") || reading.isSound("/points");
        this.range = sound ? FrameworkMaker.range(document) : null;
    }

    static KnownIndicators find(FrameworkDocument document, JsonReading reading) {
        boolean isWhole = reading.issues().stream()
                .filter(Issue::isError)
                .noneMatch(issue -> TREE.matcher(issue.where().path()).matches());
        IndicatorFinder finder = new IndicatorFinder(document, reading);
        if (document.root() != null) {
            finder.add(document.root(), "/root");
        }
        return new KnownIndicators(finder.byId, finder.dimensions, isWhole);
    }

    private void add(NodeDocument node, String pointer) {
        String id = node.id();
        if (node.children() != null) {
            if (id != null) {
                dimensions.add(id);
            }
            for (int i = 0; i < node.children().size(); i++) {
                add(node.children().get(i), JsonPointer.to(pointer + "/children", i));
            }
        } else if (id != null) {
            Optional<Indicator> indicator = range != null && reading.isSound(pointer)
                    ? Optional.of((Indicator) FrameworkMaker.node(node, range))
                    : Optional.empty();
            byId.merge(id, indicator, (first, second) -> first.isPresent() ? first : second);
        }
    }
}
