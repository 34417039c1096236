package eu.niem.io.report;

import eu.niem.core.internal.Require;
import java.nio.file.Path;

/**
 * A page of a report: one HTML file that stands alone, for a browser or on paper.
 *
 * <ul>
 *   <li>It has no script and names no other file; pages of a site lead to each other.
 *   <li>Each chart has a title, a description and its table. It is laid out for wide and for narrow screens, and for
 *       paper of A4.
 *   <li>The same study and the same words give the same page, to the byte.
 * </ul>
 */
public final class Page {
    private final String title;
    private final String html;

    Page(String title, String html) {
        this.title = title;
        this.html = html;
    }

    /** Returns what it is about. */
    public String title() {
        return title;
    }

    /** Returns it as HTML. */
    public String html() {
        return html;
    }

    /**
     * Saves it as an {@code .html} file, as a whole or not at all.
     *
     * @throws IllegalArgumentException if the name of the file ends in anything else
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void save(Path path) {
        Saved.file(Require.notNull("path", path), ".html", html);
    }

    @Override
    public String toString() {
        return title;
    }
}
