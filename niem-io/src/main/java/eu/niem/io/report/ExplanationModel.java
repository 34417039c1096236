package eu.niem.io.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of one line of an explanation is filled with.
 *
 * @param value the number or answer; null where there is none
 * @param how how it came about; null where nothing is to be said
 * @param parts the lines below it, as markup; null where there are none
 */
@JStache(path = "eu/niem/io/report/explanation.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record ExplanationModel(
        String name,
        @Nullable String value,
        @Nullable String how,
        List<Source> sources,
        @Nullable String parts) {
    /**
     * A source.
     *
     * @param url where it is; null where it is not on the web
     * @param more who published it and when; null where it is not said
     */
    record Source(
            String title, @Nullable String url, @Nullable String more) {}
}
