package eu.niem.core.framework;

import eu.niem.core.internal.LanguageTag;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Texts of a framework in several languages: its title and description, and those of its nodes, answers, references,
 * facets, codes and groups.
 *
 * <ul>
 *   <li>A place that is not in it has a plain text, whose language nobody has said.
 *   <li>It says nothing of a framework by itself: {@link Framework#withTranslations} joins both.
 * </ul>
 *
 * @param texts the texts of each place that has some by language
 */
public record Translations(Map<Place, Texts> texts) implements Serializable {
    private static final Translations NONE = new Translations(Map.of());

    /** Copies the texts. */
    public Translations {
        texts = Require.map("texts", texts);
    }

    /** Returns translations without any text. */
    public static Translations none() {
        return NONE;
    }

    /** Returns a copy with other texts of a place; to make many, fill a map instead. */
    public Translations with(Place place, Texts newTexts) {
        Map<Place, Texts> changed = new LinkedHashMap<>(texts);
        changed.put(Require.notNull("place", place), Require.notNull("texts", newTexts));
        return new Translations(changed);
    }

    /** Returns the tags of all languages in which there is a text, sorted. */
    public List<String> languages() {
        TreeSet<String> languages = new TreeSet<>();
        texts.values().forEach(each -> languages.addAll(each.byLanguage().keySet()));
        return List.copyOf(languages);
    }

    /** Returns a framework with the standard texts. */
    Framework standardIn(Framework framework) {
        return in(List.of(), framework);
    }

    /** Returns a framework with the texts in a language, so far as there are any. */
    Framework in(String language, Framework framework) {
        return in(LanguageTag.withFallbacks(language), framework);
    }

    private Framework in(List<String> languages, Framework framework) {
        return new Rewording((place, text) -> {
                    Texts found = texts.get(place);
                    return found == null ? text : found.in(languages);
                })
                .of(framework);
    }

    /** Refuses places that are not there, or at which there is another text than the standard one. */
    void requireStandard(Map<Place, String> there) {
        texts.forEach((place, found) -> {
            Require.that(there.containsKey(place), "the place of a translation", "be in the framework", place);
            String text = String.valueOf(there.get(place));
            Require.that(found.standard().equals(text), "the text at " + place, "be '" + found.standard() + "'", text);
        });
    }

    /** Leaves out the places that a framework does not have, or at which it has another text. */
    Translations keptIn(Framework framework) {
        if (texts.isEmpty()) {
            return this;
        }
        Map<Place, String> there = Rewording.textsOf(framework);
        Map<Place, Texts> kept = new LinkedHashMap<>(texts);
        kept.entrySet().removeIf(entry -> !entry.getValue().standard().equals(there.get(entry.getKey())));
        return new Translations(kept);
    }

    /**
     * One text in several languages.
     *
     * @param byLanguage the texts by the tag of their language (BCP 47), in their order; at least one, none blank
     */
    public record Texts(Map<String, String> byLanguage) implements Serializable {
        private static final String ENGLISH = "en";

        /** Checks tags and texts, and spells the tags as is usual. */
        public Texts {
            Map<String, String> copy = new LinkedHashMap<>();
            Require.map("byLanguage", byLanguage).forEach((tag, text) -> {
                String language = LanguageTag.require("the language of a text", tag);
                Require.that(!text.isBlank(), "the text in the language '" + language + "'", "not be blank", text);
                Require.that(copy.put(language, text) == null, "the languages of a text", "be different", tag);
            });
            Require.that(!copy.isEmpty(), "texts by language", "be at least one", copy);
            byLanguage = Collections.unmodifiableMap(copy);
        }

        /** Makes a text in two languages. */
        public static Texts of(String language, String text, String otherLanguage, String otherText) {
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put(Require.notNull("language", language), Require.notNull("text", text));
            String before =
                    texts.put(Require.notNull("otherLanguage", otherLanguage), Require.notNull("otherText", otherText));
            Require.that(before == null, "the languages of a text", "be different", language);
            return new Texts(texts);
        }

        /** Returns the text where no language is asked for: the English one; without one, the first. */
        public String standard() {
            String english = byLanguage.get(ENGLISH);
            return english != null ? english : byLanguage.values().iterator().next();
        }

        /** Returns the text in the first of some languages that there is; else the standard one. */
        String in(List<String> languages) {
            for (String language : languages) {
                String text = byLanguage.get(language);
                if (text != null) {
                    return text;
                }
            }
            return standard();
        }
    }

    /**
     * A text of a framework that there may be in several languages.
     *
     * @param kind which text of what
     * @param owner the id of the node, facet or group; empty for the framework itself
     * @param part the id of the option, item or reference, or the code, within the owner; empty for the owner's own
     */
    public record Place(Kind kind, String owner, String part) implements Serializable {
        /** Which text of what. */
        public enum Kind {
            /** The title of the framework. */
            TITLE,
            /** The description of the framework. */
            DESCRIPTION,
            /** The name of a dimension or indicator. */
            NODE_NAME,
            /** The description of a dimension or indicator. */
            NODE_DESCRIPTION,
            /** The name of an option, or of an item of a checklist. */
            ANSWER_NAME,
            /** The title of a text that sets a standard. */
            REFERENCE_TITLE,
            /** The name of a facet. */
            FACET_NAME,
            /** The name of a code of a facet. */
            CODE_NAME,
            /** The name of a group. */
            GROUP_NAME
        }

        /** Refuses what is not there. */
        public Place {
            Require.notNull("kind", kind);
            Require.notNull("owner", owner);
            Require.notNull("part", part);
        }

        /** Returns the place of the framework's title. */
        public static Place title() {
            return new Place(Kind.TITLE, "", "");
        }

        /** Returns the place of the framework's description. */
        public static Place description() {
            return new Place(Kind.DESCRIPTION, "", "");
        }

        /** Returns the place of the name of a dimension or indicator. */
        public static Place nameOf(String node) {
            return new Place(Kind.NODE_NAME, Require.notNull("node", node), "");
        }

        /** Returns the place of the description of a dimension or indicator. */
        public static Place descriptionOf(String node) {
            return new Place(Kind.NODE_DESCRIPTION, Require.notNull("node", node), "");
        }

        /** Returns the place of the name of an option or checklist item. */
        public static Place answer(String indicator, String answer) {
            return new Place(
                    Kind.ANSWER_NAME, Require.notNull("indicator", indicator), Require.notNull("answer", answer));
        }

        /** Returns the place of the title of a text that sets an indicator's standard. */
        public static Place reference(String indicator, String reference) {
            return new Place(
                    Kind.REFERENCE_TITLE,
                    Require.notNull("indicator", indicator),
                    Require.notNull("reference", reference));
        }

        /** Returns the place of the name of a group that the framework lists. */
        public static Place group(String group) {
            return new Place(Kind.GROUP_NAME, Require.notNull("group", group), "");
        }

        /** Returns the place of the name of a facet. */
        public static Place facet(String facet) {
            return new Place(Kind.FACET_NAME, Require.notNull("facet", facet), "");
        }

        /** Returns the place of the name of a code of a facet. */
        public static Place code(String facet, String code) {
            return new Place(Kind.CODE_NAME, Require.notNull("facet", facet), Require.notNull("code", code));
        }
    }
}
