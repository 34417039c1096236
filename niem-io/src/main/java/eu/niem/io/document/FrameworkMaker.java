package eu.niem.io.document;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.Group;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.Standard;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.framework.Translations;
import eu.niem.core.framework.Use;
import eu.niem.io.document.FrameworkDocument.FacetDocument;
import eu.niem.io.document.FrameworkDocument.PointsDocument;
import eu.niem.io.document.NodeDocument.BaseDocument;
import eu.niem.io.document.NodeDocument.ItemDocument;
import eu.niem.io.document.NodeDocument.OptionDocument;
import eu.niem.io.document.NodeDocument.QuantityDocument;
import eu.niem.io.document.NodeDocument.ReferenceDocument;
import eu.niem.io.document.NodeDocument.TargetDocument;
import eu.niem.io.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes the framework of a document without errors. */
final class FrameworkMaker {
    private FrameworkMaker() {}

    static Framework framework(FrameworkDocument document) {
        String id = requireNonNull(document.id());
        PointsRange range = range(document);
        Framework framework = Framework.of(
                        id,
                        requireNonNull(document.version()),
                        OptionalFields.orEmpty(document.facets()).stream()
                                .map(FrameworkMaker::facet)
                                .toList(),
                        (Dimension) node(requireNonNull(document.root()), range))
                .withPoints(range)
                .withTitle(OptionalFields.textOr(document.title(), id))
                .withDescription(OptionalFields.textOr(document.description(), ""))
                .withNote(requireNonNullElse(document.note(), ""))
                .withGroups(OptionalFields.orEmpty(document.groupCodes()).stream()
                        .map(each -> Group.of(
                                requireNonNull(each.id()),
                                OptionalFields.textOr(each.name(), requireNonNull(each.id()))))
                        .toList());
        Translations translations = TranslationsMaker.translations(document);
        return translations.texts().isEmpty() ? framework : framework.withTranslations(translations);
    }

    private static Facet facet(FacetDocument document) {
        String id = requireNonNull(document.id());
        return new Facet(
                id,
                OptionalFields.textOr(document.name(), id),
                requireNonNull(document.codes()).stream()
                        .map(each -> new Facet.Code(
                                requireNonNull(each.code()), OptionalFields.textOr(each.name(), each.code())))
                        .toList());
    }

    /** Returns the range of points of a document whose range has no errors; the standard where nothing is said. */
    static PointsRange range(FrameworkDocument document) {
        PointsDocument points = document.points();
        return points == null
                ? PointsRange.standard()
                : PointsRange.of(requireNonNull(points.lower()), requireNonNull(points.upper()));
    }

    /** Makes the node of a document without errors, whose answers have points in a range. */
    static Node node(NodeDocument document, PointsRange range) {
        String id = requireNonNull(document.id());
        String name = OptionalFields.textOr(document.name(), id);
        String description = OptionalFields.textOr(document.description(), "");
        String note = requireNonNullElse(document.note(), "");
        double weight = requireNonNullElse(document.weight(), 1.0);
        if (document.children() != null) {
            List<Node> children = document.children().stream()
                    .map(child -> node(child, range))
                    .toList();
            return new Dimension(id, name, description, note, weight, children)
                    .withDirection(
                            document.direction() == null
                                    ? null
                                    : NamedConstants.of(Direction.values(), Direction::code, document.direction()));
        }
        return Indicator.of(id, name, scale(document, range))
                .withDescription(description)
                .withNote(note)
                .withWeight(weight)
                .withUse("context".equals(document.use()) ? Use.CONTEXT : Use.SCORED)
                .withFacets(requireNonNullElse(document.facets(), Map.of()))
                .withReferences(OptionalFields.orEmpty(document.references()).stream()
                        .map(FrameworkMaker::reference)
                        .toList())
                .withGroups(OptionalFields.orEmpty(document.groups()))
                .withEvidence(OptionalFields.orEmpty(document.evidence()).stream()
                        .map(kind -> EvidenceKind.ofCode(kind).orElseThrow())
                        .toList());
    }

    private static StandardReference reference(ReferenceDocument document) {
        return StandardReference.of(
                        requireNonNull(document.id()),
                        OptionalFields.textOr(document.title(), ""),
                        requireNonNullElse(document.url(), ""))
                .withAreas(OptionalFields.orEmpty(document.areas()))
                .withDays(
                        document.from() == null ? null : LocalDate.parse(document.from()),
                        document.to() == null ? null : LocalDate.parse(document.to()))
                .withGroups(OptionalFields.orEmpty(document.groups()));
    }

    private static Scale scale(NodeDocument document, PointsRange range) {
        if (document.options() != null) {
            return new Options(
                    document.options().stream().map(FrameworkMaker::option).toList(), range);
        }
        if (document.checklist() != null) {
            return new Checklist(
                    document.checklist().stream().map(FrameworkMaker::item).toList(),
                    document.standard() == null
                            ? null
                            : required(requireNonNull(document.standard().meets())),
                    range);
        }
        return quantity(requireNonNull(document.quantity()))
                .withStandard(
                        document.standard() == null
                                ? null
                                : number(requireNonNull(document.standard().meets())));
    }

    private static Checklist.Required required(Json meets) {
        return meets instanceof Json.Items named
                ? Checklist.Required.all(named.items().stream()
                        .map(item -> ((Json.Text) item).text())
                        .toList())
                : Checklist.Required.atLeast((int) number(meets));
    }

    private static double number(Json json) {
        return ((Json.Numeral) json).value();
    }

    private static Option option(OptionDocument document) {
        String id = requireNonNull(document.id());
        return new Option(
                id,
                OptionalFields.textOr(document.name(), id),
                requireNonNull(document.points()),
                document.standard() == null
                        ? null
                        : NamedConstants.of(Standard.values(), Standard::code, document.standard()));
    }

    private static Checklist.Item item(ItemDocument document) {
        String id = requireNonNull(document.id());
        return new Checklist.Item(id, OptionalFields.textOr(document.name(), id), document.points());
    }

    private static Quantity quantity(QuantityDocument document) {
        String unit = requireNonNullElse(document.unitMeasure(), "");
        Quantity quantity = document.worst() == null || document.best() == null
                ? Quantity.of(
                        unit,
                        NamedConstants.of(Direction.values(), Direction::code, requireNonNull(document.direction())))
                : Quantity.of(unit, document.worst(), document.best());
        return quantity.withAges(requireNonNullElse(document.ages(), ""))
                .withDefinition(requireNonNullElse(document.definition(), ""))
                .withTarget(document.target() == null ? null : target(document.target()));
    }

    private static Quantity.Target target(TargetDocument document) {
        Quantity.Target target =
                Quantity.Target.of(requireNonNull(document.value()), requireNonNull(document.period()));
        BaseDocument base = document.base();
        return base == null ? target : target.withBase(requireNonNull(base.value()), requireNonNull(base.period()));
    }
}
