package eu.niem.io.document;

import static java.util.Objects.requireNonNull;

import eu.niem.core.framework.Translations;
import eu.niem.core.framework.Translations.Place;
import eu.niem.core.framework.Translations.Texts;
import eu.niem.io.document.FrameworkDocument.CodeDocument;
import eu.niem.io.document.FrameworkDocument.FacetDocument;
import eu.niem.io.document.NodeDocument.ItemDocument;
import eu.niem.io.document.NodeDocument.OptionDocument;
import eu.niem.io.document.NodeDocument.ReferenceDocument;
import eu.niem.io.json.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the texts by language of a framework's document without errors. */
final class TranslationsMaker {
    private final Map<Place, Texts> texts = new LinkedHashMap<>();

    private TranslationsMaker() {}

    static Translations translations(FrameworkDocument document) {
        TranslationsMaker maker = new TranslationsMaker();
        maker.add(Place.title(), document.title());
        maker.add(Place.description(), document.description());
        OptionalFields.orEmpty(document.facets()).forEach(maker::addFacet);
        OptionalFields.orEmpty(document.groupCodes())
                .forEach(each -> maker.add(Place.group(requireNonNull(each.id())), each.name()));
        maker.addNode(requireNonNull(document.root()));
        return new Translations(maker.texts);
    }

    private void add(Place place, @Nullable LocalText text) {
        if (text != null && text.texts() != null) {
            texts.put(place, text.texts());
        }
    }

    private void addFacet(FacetDocument facet) {
        String id = requireNonNull(facet.id());
        add(Place.facet(id), facet.name());
        for (CodeDocument each : requireNonNull(facet.codes())) {
            add(Place.code(id, requireNonNull(each.code())), each.name());
        }
    }

    private void addNode(NodeDocument node) {
        String id = requireNonNull(node.id());
        add(Place.nameOf(id), node.name());
        add(Place.descriptionOf(id), node.description());
        for (OptionDocument each : OptionalFields.orEmpty(node.options())) {
            add(Place.answer(id, requireNonNull(each.id())), each.name());
        }
        for (ItemDocument each : OptionalFields.orEmpty(node.checklist())) {
            add(Place.answer(id, requireNonNull(each.id())), each.name());
        }
        for (ReferenceDocument each : OptionalFields.orEmpty(node.references())) {
            add(Place.reference(id, requireNonNull(each.id())), each.title());
        }
        OptionalFields.orEmpty(node.children()).forEach(this::addNode);
    }
}
