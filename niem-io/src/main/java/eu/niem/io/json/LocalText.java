package eu.niem.io.json;

import eu.niem.core.framework.Translations.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A text of a document that may be written in several languages.
 *
 * @param text the text, or the standard one of several
 * @param texts the texts by language; null where a plain text is written
 */
public record LocalText(String text, @Nullable Texts texts) {

    /** Makes a text whose language nobody has said. */
    public static LocalText plain(String text) {
        return new LocalText(text, null);
    }

    /** Makes a text in several languages. */
    public static LocalText of(Texts texts) {
        return new LocalText(texts.standard(), texts);
    }
}
