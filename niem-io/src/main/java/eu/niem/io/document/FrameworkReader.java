package eu.niem.io.document;

import eu.niem.core.framework.Framework;
import eu.niem.io.json.JsonReading;
import eu.niem.io.observation.KnownIndicators;
import org.jspecify.annotations.Nullable;

/** Reads the document of a framework: its form, its constraints, then what must fit together. */
final class FrameworkReader {
    private FrameworkReader() {}

    /** Reads the framework; null if there is an error. */
    static @Nullable Framework read(JsonReading reading) {
        FrameworkDocument document = check(reading);
        return document == null ? null : make(document, reading);
    }

    /** Reads the indicators that a document names, whatever is wrong with it. */
    static KnownIndicators indicators(JsonReading reading) {
        FrameworkDocument document = check(reading);
        return document == null ? KnownIndicators.unknown() : IndicatorFinder.find(document, reading);
    }

    private static @Nullable FrameworkDocument check(JsonReading reading) {
        FrameworkDocument document = Constraints.document(reading, FrameworkDocument.class);
        if (document != null) {
            new FrameworkCheck(reading).check(document);
        }
        return document;
    }

    /** Makes the framework of a document that was checked; null if there is an error. */
    static @Nullable Framework make(FrameworkDocument document, JsonReading reading) {
        return reading.make("invalid-framework", "", () -> FrameworkMaker.framework(document));
    }
}
