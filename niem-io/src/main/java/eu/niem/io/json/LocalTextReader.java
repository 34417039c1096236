package eu.niem.io.json;

import eu.niem.core.framework.Translations.Texts;
import eu.niem.core.internal.LanguageTag;
import eu.niem.io.reading.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a text, or an object of texts by the tag of their language; whatever is wrong with it is reported. */
final class LocalTextReader {
    private static final String EXAMPLE = "such as {\"en\": \"...\", \"de\": \"...\"}";

    private final JsonReading reading;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private boolean isSound = true;

    LocalTextReader(JsonReading reading) {
        this.reading = reading;
    }

    /** Reads the text; null if something is wrong with it. */
    @Nullable
    LocalText read(Json json, String pointer) {
        if (json instanceof Json.Text plain) {
            return LocalText.plain(plain.text());
        }
        if (!(json instanceof Json.Fields fields)) {
            reading.fail(
                    "wrong-type",
                    pointer,
                    "this must be a text in quotes, or texts by language " + EXAMPLE + ", but is " + json.kind()
                            + (json instanceof Json.Null ? ": leave the field out instead" : ""));
            return null;
        }
        if (fields.members().isEmpty()) {
            reading.fail(
                    "missing-language",
                    pointer,
                    "there is no text in any language: write some " + EXAMPLE + ", or leave the field out");
            return null;
        }
        fields.members().forEach((tag, member) -> read(tag, member, pointer));
        return isSound ? LocalText.of(new Texts(texts)) : null;
    }

    private void read(String tag, Json.Member member, String pointer) {
        String language = LanguageTag.isWellFormed(tag) ? LanguageTag.usual(tag) : null;
        Integer before = language == null ? null : lines.putIfAbsent(language, member.line());
        if (language == null) {
            misnamed("invalid-language", tag, pointer, Shown.quoted(tag) + " must " + LanguageTag.RULE);
        } else if (before != null) {
            misnamed(
                    "duplicate-language",
                    tag,
                    pointer,
                    "there is a text in the language '" + language + "' in line " + before + " already: keep one");
        }
        String place = JsonPointer.to(pointer, tag);
        if (!(member.value() instanceof Json.Text text)) {
            reading.fail(
                    "wrong-type",
                    place,
                    "this must be a text in quotes, but is " + member.value().kind());
            isSound = false;
        } else if (text.text().isBlank()) {
            reading.error("blank-text", place, "the text in a language must not be blank: write it, or leave it out");
            isSound = false;
        } else if (language != null) {
            texts.put(language, text.text());
        }
    }

    private void misnamed(String code, String tag, String pointer, String message) {
        reading.misnamed(code, pointer, tag, message);
        isSound = false;
    }
}
