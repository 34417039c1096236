package eu.niem.io.document;

import eu.niem.core.framework.Framework;
import org.jspecify.annotations.Nullable;

/** Reads the document of a framework: its form, its constraints, then what must fit together. */
final class Frameworks {
    private Frameworks() {}

    /** The framework; null if there is an error. */
    static @Nullable Framework read(Reading reading) {
        FrameworkDocument document = check(reading);
        return document == null ? null : make(document, reading);
    }

    /** The indicators that a document names, whatever is wrong with it. */
    static Indicators indicators(Reading reading) {
        FrameworkDocument document = check(reading);
        return document == null ? Indicators.unknown() : Indicators.of(document, reading);
    }

    private static @Nullable FrameworkDocument check(Reading reading) {
        FrameworkDocument document = Binder.document(reading, FrameworkDocument.class);
        if (document != null) {
            Constraints.check(document, reading);
            new FrameworkCheck(reading).check(document);
        }
        return document;
    }

    /** The framework of a document that was checked; null if there is an error. */
    static @Nullable Framework make(FrameworkDocument document, Reading reading) {
        return reading.make("invalid-framework", "", () -> FrameworkMapping.framework(document));
    }
}
