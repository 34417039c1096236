package eu.niem.io.document;

import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Translations;
import eu.niem.core.framework.Translations.Place;
import eu.niem.core.framework.Translations.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts by language at some of the places of a framework, in any order and odd in every way. */
final class RandomTranslations {
    private static final List<String> LANGUAGES = List.of("en", "DE", "de-at", "fr", "ZH-hant", "sr-Latn-RS", "x-a1");

    private final Random random;
    private final Map<Place, Texts> texts = new LinkedHashMap<>();

    RandomTranslations(Random random) {
        this.random = random;
    }

    Framework of(Framework framework) {
        add(Place.title());
        add(Place.description());
        for (Facet facet : framework.facets()) {
            add(Place.facet(facet.id()));
            facet.codes().forEach(code -> add(Place.code(facet.id(), code.code())));
        }
        for (Node node : framework.nodes()) {
            add(Place.nameOf(node.id()));
            add(Place.descriptionOf(node.id()));
            if (node instanceof Indicator indicator) {
                add(indicator);
            }
        }
        return framework.withTranslations(new Translations(texts));
    }

    private void add(Indicator indicator) {
        String id = indicator.id();
        indicator.references().forEach(each -> add(Place.reference(id, each.id())));
        if (indicator.scale() instanceof Options options) {
            options.options().forEach(each -> add(Place.answer(id, each.id())));
        } else if (indicator.scale() instanceof Checklist checklist) {
            checklist.items().forEach(each -> add(Place.answer(id, each.id())));
        }
    }

    private void add(Place place) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 1; i--) {
            String text = OddValues.text(random);
            byLanguage.put(LANGUAGES.get(random.nextInt(LANGUAGES.size())), text.isBlank() ? "plain" : text);
        }
        if (!byLanguage.isEmpty()) {
            texts.put(place, new Texts(byLanguage));
        }
    }
}
