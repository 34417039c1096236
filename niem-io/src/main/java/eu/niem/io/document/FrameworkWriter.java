package eu.niem.io.document;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.framework.Translations.Place;
import eu.niem.core.framework.Translations.Texts;
import eu.niem.core.internal.Refused;
import eu.niem.io.document.FrameworkDocument.CodeDocument;
import eu.niem.io.document.FrameworkDocument.FacetDocument;
import eu.niem.io.document.FrameworkDocument.GroupDocument;
import eu.niem.io.document.FrameworkDocument.PointsDocument;
import eu.niem.io.document.NodeDocument.BaseDocument;
import eu.niem.io.document.NodeDocument.ItemDocument;
import eu.niem.io.document.NodeDocument.OptionDocument;
import eu.niem.io.document.NodeDocument.QuantityDocument;
import eu.niem.io.document.NodeDocument.ReferenceDocument;
import eu.niem.io.document.NodeDocument.StandardDocument;
import eu.niem.io.document.NodeDocument.TargetDocument;
import eu.niem.io.json.Json;
import eu.niem.io.json.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the document of a framework. What is empty or as it would be if nothing was said is left out. */
final class FrameworkWriter {
    private final Map<Place, Texts> texts;

    private FrameworkWriter(Map<Place, Texts> texts) {
        this.texts = texts;
    }

    static FrameworkDocument document(Framework framework) {
        for (Node node : framework.nodes()) {
            if (node.id().indexOf('/') >= 0) {
                throw Refused.argument("'" + node.id() + "' was made by a view, which has no document: write"
                        + " the framework itself, and name the view in the methodology");
            }
            if (node instanceof Dimension dimension) {
                refuseZeroWeights(dimension);
            }
        }
        return new FrameworkWriter(framework.translations().texts()).write(framework);
    }

    private FrameworkDocument write(Framework framework) {
        return new FrameworkDocument(
                FrameworkDocument.FORMAT,
                framework.id(),
                framework.version(),
                text(Place.title(), framework.title()),
                textOrNull(Place.description(), framework.description()),
                OptionalFields.orNull(framework.note()),
                OptionalFields.orNull(
                        framework.facets().stream().map(this::facet).toList()),
                OptionalFields.orNull(framework.groups().stream()
                        .map(each -> new GroupDocument(each.id(), text(Place.group(each.id()), each.name())))
                        .toList()),
                points(framework.points()),
                dimension(framework.root()));
    }

    private static @Nullable PointsDocument points(PointsRange range) {
        return range.isStandard() ? null : new PointsDocument(range.lower(), range.upper());
    }

    private LocalText text(Place place, String text) {
        Texts byLanguage = texts.get(place);
        return byLanguage == null ? LocalText.plain(text) : LocalText.of(byLanguage);
    }

    private @Nullable LocalText textOrNull(Place place, String text) {
        return text.isEmpty() ? null : text(place, text);
    }

    /** Refuses weights with which the document could not be read. */
    private static void refuseZeroWeights(Dimension dimension) {
        List<Node> scored = dimension.children().stream().filter(Node::isScored).toList();
        if (!scored.isEmpty() && scored.stream().allMatch(child -> child.weight() == 0)) {
            throw Refused.argument("all scored children of '" + dimension.id()
                    + "' have the weight 0, which could not be read again: give one of them more");
        }
    }

    private FacetDocument facet(Facet facet) {
        return new FacetDocument(
                facet.id(),
                text(Place.facet(facet.id()), facet.name()),
                facet.codes().stream()
                        .map(code ->
                                new CodeDocument(code.code(), text(Place.code(facet.id(), code.code()), code.name())))
                        .toList());
    }

    private NodeDocument node(Node node) {
        return node instanceof Dimension dimension ? dimension(dimension) : indicator((Indicator) node);
    }

    private NodeDocument dimension(Dimension dimension) {
        return new NodeDocument(
                dimension.id(),
                text(Place.nameOf(dimension.id()), dimension.name()),
                textOrNull(Place.descriptionOf(dimension.id()), dimension.description()),
                OptionalFields.orNull(dimension.note()),
                weight(dimension),
                dimension.direction() == null ? null : dimension.direction().code(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                dimension.children().stream().map(this::node).toList());
    }

    private NodeDocument indicator(Indicator indicator) {
        Scale scale = indicator.scale();
        Map<String, String> facets = indicator.facets();
        return new NodeDocument(
                indicator.id(),
                text(Place.nameOf(indicator.id()), indicator.name()),
                textOrNull(Place.descriptionOf(indicator.id()), indicator.description()),
                OptionalFields.orNull(indicator.note()),
                weight(indicator),
                null,
                indicator.isScored() ? null : indicator.use().code(),
                facets.isEmpty() ? null : facets,
                OptionalFields.orNull(indicator.references().stream()
                        .map(text -> reference(indicator.id(), text))
                        .toList()),
                OptionalFields.orNull(indicator.groups()),
                OptionalFields.orNull(
                        indicator.evidence().stream().map(EvidenceKind::code).toList()),
                scale instanceof Options options ? options(indicator.id(), options) : null,
                scale instanceof Checklist checklist ? items(indicator.id(), checklist) : null,
                scale instanceof Quantity quantity ? quantity(quantity) : null,
                standard(scale),
                null);
    }

    /** Returns what meets the standard of a checklist or quantity; null where nothing is said. */
    private static @Nullable StandardDocument standard(Scale scale) {
        Object meets = null;
        if (scale instanceof Checklist checklist && checklist.standard() != null) {
            Checklist.Required required = Objects.requireNonNull(checklist.standard());
            meets = required.items().isEmpty() ? (Object) required.count() : required.items();
        } else if (scale instanceof Quantity quantity) {
            meets = quantity.standard();
        }
        return meets == null ? null : new StandardDocument(Json.of(meets));
    }

    private ReferenceDocument reference(String indicator, StandardReference text) {
        return new ReferenceDocument(
                text.id(),
                textOrNull(Place.reference(indicator, text.id()), text.title()),
                OptionalFields.orNull(text.url()),
                OptionalFields.orNull(text.areas()),
                text.from() == null ? null : text.from().toString(),
                text.to() == null ? null : text.to().toString(),
                OptionalFields.orNull(text.groups()));
    }

    private List<OptionDocument> options(String indicator, Options scale) {
        return scale.options().stream()
                .map(each -> new OptionDocument(
                        each.id(),
                        text(Place.answer(indicator, each.id()), each.name()),
                        each.points(),
                        each.standard() == null
                                ? null
                                : Objects.requireNonNull(each.standard()).code()))
                .toList();
    }

    private List<ItemDocument> items(String indicator, Checklist scale) {
        return scale.items().stream()
                .map(each -> new ItemDocument(
                        each.id(), text(Place.answer(indicator, each.id()), each.name()), each.points()))
                .toList();
    }

    private static QuantityDocument quantity(Quantity scale) {
        Quantity.Goalposts goalposts = scale.goalposts();
        return new QuantityDocument(
                scale.unitMeasure(),
                goalposts == null ? scale.direction().code() : null,
                goalposts == null ? null : (Double) goalposts.worst(),
                goalposts == null ? null : (Double) goalposts.best(),
                OptionalFields.orNull(scale.ages()),
                OptionalFields.orNull(scale.definition()),
                scale.target() == null ? null : target(Objects.requireNonNull(scale.target())));
    }

    private static TargetDocument target(Quantity.Target target) {
        Quantity.Base base = target.base();
        return new TargetDocument(
                target.value(), target.period(), base == null ? null : new BaseDocument(base.value(), base.period()));
    }

    private static @Nullable Double weight(Node node) {
        return node.weight() == 1 ? null : (Double) node.weight();
    }
}
