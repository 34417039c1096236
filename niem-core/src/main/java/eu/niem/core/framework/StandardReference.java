package eu.niem.core.framework;

import eu.niem.core.internal.Require;
import java.io.Serializable;

/**
 * The text that sets the standard an indicator measures against, for example an article of a convention.
 *
 * @param id a short code, unique within the indicator
 * @param title what the text is called; empty where only the code is known
 * @param url where it can be read; empty where unknown
 */
public record StandardReference(String id, String title, String url) implements Serializable {
    /** Checks the code. */
    public StandardReference {
        Require.code("a reference's id", id);
        Require.notNull("title", title);
        Require.notNull("url", url);
    }
}
