package eu.niem.core.framework;

import eu.niem.core.evidence.Group;
import eu.niem.core.framework.Translations.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Goes to every text of a framework that there may be in several languages, and changes it. */
final class Rewording {
    private final BiFunction<Place, String, String> reworded;

    /** Makes a rewording that gives the new text of a place for the present one. */
    Rewording(BiFunction<Place, String, String> reworded) {
        this.reworded = reworded;
    }

    /** Returns the text of every place. */
    static Map<Place, String> textsOf(Framework framework) {
        return textsOf(
                framework.title(), framework.description(), framework.facets(), framework.root(), framework.groups());
    }

    /** Returns the text of every place of what a framework is made of. */
    static Map<Place, String> textsOf(
            String title, String description, List<Facet> facets, Dimension root, List<Group> groups) {
        Map<Place, String> texts = new HashMap<>();
        Rewording same = new Rewording((place, text) -> {
            texts.put(place, text);
            return text;
        });
        same.text(Place.title(), title);
        same.text(Place.description(), description);
        facets.forEach(same::facet);
        same.dimension(root);
        groups.forEach(same::group);
        return texts;
    }

    /** Returns a framework with the new texts, all of them plain. */
    Framework of(Framework framework) {
        return new Framework(
                framework.id(),
                framework.version(),
                text(Place.title(), framework.title()),
                text(Place.description(), framework.description()),
                framework.note(),
                framework.facets().stream().map(this::facet).toList(),
                dimension(framework.root()),
                Translations.none(),
                framework.groups().stream().map(this::group).toList(),
                framework.points());
    }

    private String text(Place place, String text) {
        return reworded.apply(place, text);
    }

    private Facet facet(Facet facet) {
        return new Facet(
                facet.id(),
                text(Place.facet(facet.id()), facet.name()),
                facet.codes().stream()
                        .map(each ->
                                new Facet.Code(each.code(), text(Place.code(facet.id(), each.code()), each.name())))
                        .toList());
    }

    private Group group(Group group) {
        return new Group(
                group.id(),
                text(Place.group(group.id()), group.name()),
                group.parent(),
                group.facets(),
                group.reference());
    }

    private Node node(Node node) {
        return node instanceof Dimension dimension ? dimension(dimension) : indicator((Indicator) node);
    }

    private Dimension dimension(Dimension dimension) {
        return new Dimension(
                dimension.id(),
                text(Place.nameOf(dimension.id()), dimension.name()),
                text(Place.descriptionOf(dimension.id()), dimension.description()),
                dimension.note(),
                dimension.weight(),
                dimension.children().stream().map(this::node).toList(),
                dimension.direction());
    }

    private Indicator indicator(Indicator indicator) {
        String id = indicator.id();
        return new Indicator(
                id,
                text(Place.nameOf(id), indicator.name()),
                text(Place.descriptionOf(id), indicator.description()),
                indicator.note(),
                indicator.weight(),
                scale(id, indicator.scale()),
                indicator.use(),
                indicator.facets(),
                indicator.references().stream().map(each -> reference(id, each)).toList(),
                indicator.groups(),
                indicator.evidence());
    }

    private StandardReference reference(String indicator, StandardReference reference) {
        return new StandardReference(
                reference.id(),
                text(Place.reference(indicator, reference.id()), reference.title()),
                reference.url(),
                reference.areas(),
                reference.from(),
                reference.to(),
                reference.groups());
    }

    private Scale scale(String indicator, Scale scale) {
        if (scale instanceof Options options) {
            return new Options(
                    options.options().stream()
                            .map(each -> new Option(
                                    each.id(),
                                    answer(indicator, each.id(), each.name()),
                                    each.points(),
                                    each.standard()))
                            .toList(),
                    options.range());
        }
        if (scale instanceof Checklist checklist) {
            return new Checklist(
                    checklist.items().stream()
                            .map(each -> new Checklist.Item(
                                    each.id(), answer(indicator, each.id(), each.name()), each.points()))
                            .toList(),
                    checklist.standard(),
                    checklist.range());
        }
        return scale;
    }

    private String answer(String indicator, String answer, String name) {
        return text(Place.answer(indicator, answer), name);
    }
}
