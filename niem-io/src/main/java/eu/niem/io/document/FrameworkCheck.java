package eu.niem.io.document;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Issue;
import eu.niem.io.document.FrameworkDocument.FacetDocument;
import eu.niem.io.document.FrameworkDocument.GroupDocument;
import eu.niem.io.document.NodeDocument.ItemDocument;
import eu.niem.io.document.NodeDocument.OptionDocument;
import eu.niem.io.document.NodeDocument.QuantityDocument;
import eu.niem.io.document.NodeDocument.ReferenceDocument;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.reading.KnownNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what fields of a framework must fit together, which constraints on single fields cannot say. */
final class FrameworkCheck {
    private static final List<String> SCALES = List.of("options", "checklist", "quantity");
    private static final List<String> OF_INDICATORS =
            List.of("use", "facets", "references", "groups", "evidence", "standard");

    private final JsonReading reading;
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final DistinctNames nodes;
    private final PointsCheck points;
    private @Nullable Set<String> groups;
    private final Set<String> askedGroups = new LinkedHashSet<>();
    private final Map<String, String> boundGroups = new LinkedHashMap<>(); // by their places

    FrameworkCheck(JsonReading reading) {
        this.reading = reading;
        this.nodes = new DistinctNames(reading);
        this.points = new PointsCheck(reading);
    }

    void check(FrameworkDocument framework) {
        facets(OptionalFields.orEmpty(framework.facets()));
        groups(framework.groupCodes());
        points.range(framework.points());
        NodeDocument root = framework.root();
        if (root != null) {
            if (!reading.has("/root/children")) {
                reading.error(
                        "missing-field", "/root", "the field 'children' is missing: the root must be a dimension");
            }
            node(root, "/root");
        }
        boundGroups.forEach(this::isAsked);
    }

    /** Warns of a group that a text is said to bind for and no indicator is asked for: no gap is stated for it. */
    private void isAsked(String place, String group) {
        if (groups == null && !askedGroups.isEmpty() && !askedGroups.contains(group)) {
            reading.add(Issue.warning(
                    "unasked-group",
                    reading.at(place),
                    "no indicator is asked for the group '" + group + "', so that this text binds for nobody here: "
                            + KnownNames.instead(group, askedGroups)));
        }
    }

    private void facets(List<FacetDocument> facets) {
        DistinctNames ids = new DistinctNames(reading);
        for (int i = 0; i < facets.size(); i++) {
            FacetDocument facet = facets.get(i);
            String pointer = JsonPointer.to("/facets", i);
            ids.add(facet.id(), pointer + "/id");
            DistinctNames unique = new DistinctNames(reading);
            Set<String> known = new LinkedHashSet<>();
            int count = 0;
            for (FrameworkDocument.CodeDocument code : OptionalFields.orEmpty(facet.codes())) {
                unique.add(code.code(), JsonPointer.to(pointer + "/codes", count++) + "/code");
                known.add(String.valueOf(code.code()));
            }
            codes.putIfAbsent(String.valueOf(facet.id()), known);
        }
    }

    private void groups(@Nullable List<GroupDocument> listed) {
        if (listed != null) {
            new DistinctNames(reading).addIds(listed, GroupDocument::id, "/groupCodes");
            groups = listed.stream()
                    .map(GroupDocument::id)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private void asked(List<String> asked, String pointer) {
        new DistinctNames(reading).addAll(asked, pointer);
        for (int i = 0; i < asked.size(); i++) {
            if (groups != null && !groups.contains(asked.get(i))) {
                reading.error(
                        "unknown-group",
                        JsonPointer.to(pointer, i),
                        "the framework lists no group '" + asked.get(i) + "' in 'groupCodes': "
                                + KnownNames.instead(asked.get(i), groups));
            }
        }
    }

    private void node(NodeDocument node, String pointer) {
        nodes.add(node.id(), pointer + "/id");
        if (node.name() != null && node.name().text().isBlank()) {
            reading.add(Issue.warning(
                    "blank-name",
                    reading.at(pointer + "/name"),
                    "the name is blank, so that '" + node.id() + "' is called by its id: write a name"));
        }
        if (reading.has(pointer + "/children")) {
            dimension(node, pointer);
        } else if (!pointer.equals("/root")) {
            indicator(node, pointer);
        }
    }

    private void dimension(NodeDocument node, String pointer) {
        notOfDimensions(SCALES, "ambiguous-scale", pointer);
        notOfDimensions(OF_INDICATORS, "unknown-field", pointer);
        List<NodeDocument> children = OptionalFields.orEmpty(node.children());
        if (children.isEmpty()) {
            reading.add(Issue.warning(
                    "empty-dimension",
                    reading.at(pointer + "/children"),
                    "the dimension '" + node.id()
                            + "' has no children, so that it never has a score: add some, or remove it"));
        }
        List<NodeDocument> scored =
                children.stream().filter(FrameworkCheck::isScored).toList();
        if (!scored.isEmpty() && scored.stream().allMatch(child -> child.weight() != null && child.weight() == 0)) {
            reading.error(
                    "all-zero-weights",
                    pointer + "/children",
                    "all scored children of '" + node.id() + "' have the weight 0: give one of them more");
        }
        for (int i = 0; i < children.size(); i++) {
            node(children.get(i), JsonPointer.to(pointer + "/children", i));
        }
    }

    private void notOfDimensions(List<String> fields, String code, String pointer) {
        for (String field : fields) {
            if (reading.has(JsonPointer.to(pointer, field))) {
                reading.misnamed(
                        code,
                        pointer,
                        field,
                        "a node with 'children' is a dimension and has no '" + field + "': remove one of them");
            }
        }
    }

    private static boolean isScored(NodeDocument node) {
        return node.children() == null
                ? !"context".equals(node.use())
                : node.children().stream().anyMatch(FrameworkCheck::isScored);
    }

    private void indicator(NodeDocument node, String pointer) {
        if (reading.has(pointer + "/direction")) {
            reading.misnamed(
                    "unknown-field",
                    pointer,
                    "direction",
                    "an indicator has no 'direction' of its own: write it into its 'quantity', or give goalposts");
        }
        List<String> scales = SCALES.stream()
                .filter(scale -> reading.has(JsonPointer.to(pointer, scale)))
                .toList();
        if (scales.isEmpty()) {
            reading.error(
                    "missing-scale",
                    pointer,
                    "the indicator '" + node.id() + "' needs one of 'options', 'checklist' and 'quantity' (a dimension:"
                            + " 'children')");
        } else if (scales.size() > 1) {
            reading.error(
                    "ambiguous-scale",
                    pointer,
                    "the indicator '" + node.id() + "' must have one scale only, but has " + scales + ": keep one");
        }
        new DistinctNames(reading)
                .addIds(OptionalFields.orEmpty(node.options()), OptionDocument::id, pointer + "/options");
        new DistinctNames(reading)
                .addIds(OptionalFields.orEmpty(node.checklist()), ItemDocument::id, pointer + "/checklist");
        points.options(OptionalFields.orEmpty(node.options()), pointer + "/options");
        points.checklist(OptionalFields.orEmpty(node.checklist()), pointer + "/checklist");
        if (node.quantity() != null) {
            quantity(node.quantity(), pointer + "/quantity");
        }
        classified(node.facets() == null ? Map.of() : node.facets(), pointer + "/facets");
        references(OptionalFields.orEmpty(node.references()), pointer + "/references");
        asked(OptionalFields.orEmpty(node.groups()), pointer + "/groups");
        askedGroups.addAll(OptionalFields.orEmpty(node.groups()));
        new StandardCheck(reading).check(node, pointer);
        new DistinctNames(reading).addAll(OptionalFields.orEmpty(node.evidence()), pointer + "/evidence");
    }

    private void references(List<ReferenceDocument> references, String pointer) {
        new DistinctNames(reading).addIds(references, ReferenceDocument::id, pointer);
        for (int i = 0; i < references.size(); i++) {
            String place = JsonPointer.to(pointer, i);
            ReferenceCheck.check(references.get(i), place, reading);
            List<String> bound = OptionalFields.orEmpty(references.get(i).groups());
            asked(bound, place + "/groups");
            for (int each = 0; each < bound.size(); each++) {
                boundGroups.put(JsonPointer.to(place + "/groups", each), bound.get(each));
            }
        }
    }

    private void quantity(QuantityDocument quantity, String pointer) {
        boolean hasWorst = reading.has(pointer + "/worst");
        boolean hasBest = reading.has(pointer + "/best");
        if (hasWorst != hasBest) {
            String missing = hasWorst ? "best" : "worst";
            reading.error("missing-field", pointer, "the field '" + missing + "' is missing: goalposts are always two");
        } else if (!hasWorst && !reading.has(pointer + "/direction")) {
            reading.error(
                    "missing-direction",
                    pointer,
                    "add the goalposts 'worst' and 'best', or 'direction': 'higher-is-better' or 'lower-is-better'");
        }
        if (quantity.target() != null) {
            new StandardCheck(reading).target(quantity.target(), pointer + "/target");
        }
        if (quantity.worst() != null && quantity.best() != null) {
            goalposts(quantity.worst(), quantity.best(), quantity.direction(), pointer);
        }
    }

    private void goalposts(double worst, double best, @Nullable String direction, String pointer) {
        if (worst == best) {
            reading.error(
                    "equal-goalposts",
                    pointer,
                    "'worst' and 'best' must be different, but both are " + ShortestDecimal.of(worst));
        } else if (direction != null && direction.startsWith("higher") != best > worst) {
            reading.error(
                    "contradicting-direction",
                    pointer + "/direction",
                    "the goalposts say " + (best > worst ? "'higher-is-better'" : "'lower-is-better'")
                            + ", but 'direction' is '" + direction + "': remove it, or swap the goalposts");
        }
    }

    private void classified(Map<String, String> facets, String pointer) {
        facets.forEach((facet, code) -> {
            Set<String> known = codes.get(facet);
            if (known == null) {
                reading.misnamed(
                        "unknown-facet",
                        pointer,
                        facet,
                        "there is no facet '" + facet + "': " + KnownNames.instead(facet, codes.keySet()));
            } else if (!known.contains(code)) {
                reading.error(
                        "unknown-code",
                        JsonPointer.to(pointer, facet),
                        "the facet '" + facet + "' has no code '" + code + "': " + KnownNames.instead(code, known));
            }
        });
    }
}
