package eu.niem.core.framework;

import eu.niem.core.framework.Translations.Place;
import eu.niem.core.framework.Translations.Texts;
import eu.niem.core.internal.Require;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the tree of {@link Framework#view}: facets named before the tree go above it, those after it below. */
final class View {
    static final String TREE = "tree";

    private final Framework source;
    private final List<String> axes;
    private final Map<Place, Texts> texts;

    View(Framework source, List<String> axes) {
        this.source = source;
        this.axes = axes;
        this.texts = new LinkedHashMap<>(source.translations().texts());
        Require.that(!axes.isEmpty(), "a view", "name at least one axis", axes);
        Require.distinct("the axes of a view", axes, axis -> axis);
        for (String axis : axes) {
            Require.that(
                    axis.equals(TREE) || source.findFacet(axis).isPresent(),
                    "an axis of a view",
                    "be 'tree' or one of the facets "
                            + source.facets().stream().map(Facet::id).toList(),
                    axis);
        }
    }

    Framework framework() {
        if (axes.equals(List.of(TREE))) {
            return source;
        }
        Dimension root = source.root();
        int tree = axes.indexOf(TREE);
        if (tree < 0) {
            return under(root.withChildren(group(root.id(), source.indicators(), axes)));
        }
        Dimension below = (Dimension) groupLowest(root, axes.subList(tree + 1, axes.size()));
        if (tree == 0) {
            return under(below);
        }
        Set<String> all = ids(source.indicators());
        return under(root.withChildren(restrict(below, root.id(), axes.subList(0, tree), all, false)));
    }

    private Framework under(Dimension root) {
        if (texts.isEmpty()) {
            return source.withRoot(root);
        }
        Framework plain = source.withTranslations(Translations.none()).withRoot(root);
        return plain.withTranslations(new Translations(texts).keptIn(plain));
    }

    /** Says that a node of the view has the texts of another place. */
    private void copy(Place from, Place to) {
        Texts copied = texts.get(from);
        if (copied != null) {
            texts.put(to, copied);
        }
    }

    /**
     * Groups indicators below a parent: a dimension for each code of the first facet; indicators without one by the
     * next.
     */
    private List<Node> group(String parent, List<Indicator> indicators, List<String> facets) {
        if (facets.isEmpty()) {
            return List.copyOf(indicators);
        }
        Facet facet = source.findFacet(facets.get(0)).orElseThrow();
        List<String> rest = facets.subList(1, facets.size());
        List<Node> nodes = new ArrayList<>();
        for (Facet.Code code : facet.codes()) {
            List<Indicator> coded = coded(indicators, facet, code.code());
            if (!coded.isEmpty()) {
                String id = parent + "/" + code.code();
                nodes.add(dimension(id, facet, code, group(id, coded, rest)));
            }
        }
        nodes.addAll(group(parent, uncoded(indicators, facet), rest));
        return nodes;
    }

    private Node groupLowest(Node node, List<String> facets) {
        if (!(node instanceof Dimension dimension) || facets.isEmpty()) {
            return node;
        }
        return dimension.withChildren(
                dimension.isLowest()
                        ? group(dimension.id(), dimension.indicators(), facets)
                        : dimension.children().stream()
                                .map(child -> groupLowest(child, facets))
                                .toList());
    }

    /** Repeats the tree, restricted to the indicators kept, below a dimension for each code of each facet in turn. */
    private List<Node> restrict(Dimension tree, String parent, List<String> facets, Set<String> kept, boolean renamed) {
        if (facets.isEmpty()) {
            return tree.children().stream()
                    .flatMap(child -> restrict(child, renamed ? parent : "", kept).stream())
                    .toList();
        }
        Facet facet = source.findFacet(facets.get(0)).orElseThrow();
        List<String> rest = facets.subList(1, facets.size());
        List<Indicator> indicators = source.indicators().stream()
                .filter(indicator -> kept.contains(indicator.id()))
                .toList();
        List<Node> nodes = new ArrayList<>();
        for (Facet.Code code : facet.codes()) {
            Set<String> coded = ids(coded(indicators, facet, code.code()));
            if (!coded.isEmpty()) {
                String id = parent + "/" + code.code();
                nodes.add(dimension(id, facet, code, restrict(tree, id, rest, coded, true)));
            }
        }
        Set<String> uncoded = ids(uncoded(indicators, facet));
        if (!uncoded.isEmpty()) {
            nodes.addAll(restrict(tree, parent, rest, uncoded, renamed));
        }
        return nodes;
    }

    private List<Node> restrict(Node node, String parent, Set<String> kept) {
        if (!(node instanceof Dimension dimension)) {
            return kept.contains(node.id()) ? List.of(node) : List.of();
        }
        String last = dimension.id().substring(dimension.id().lastIndexOf('/') + 1);
        String id = parent.isEmpty() ? dimension.id() : parent + "/" + last;
        List<Node> children = dimension.children().stream()
                .flatMap(child -> restrict(child, parent.isEmpty() ? "" : id, kept).stream())
                .toList();
        if (children.isEmpty()) {
            return List.of();
        }
        copy(Place.nameOf(dimension.id()), Place.nameOf(id));
        copy(Place.descriptionOf(dimension.id()), Place.descriptionOf(id));
        return List.of(dimension.withId(id).withChildren(children));
    }

    private Dimension dimension(String id, Facet facet, Facet.Code code, List<Node> children) {
        copy(Place.code(facet.id(), code.code()), Place.nameOf(id));
        return new Dimension(id, code.name(), "", "", 1, children);
    }

    private static List<Indicator> coded(List<Indicator> indicators, Facet facet, String code) {
        return indicators.stream()
                .filter(indicator -> code.equals(indicator.facets().get(facet.id())))
                .toList();
    }

    private static List<Indicator> uncoded(List<Indicator> indicators, Facet facet) {
        return indicators.stream()
                .filter(indicator -> !indicator.facets().containsKey(facet.id()))
                .toList();
    }

    private static Set<String> ids(List<Indicator> indicators) {
        Set<String> ids = new HashSet<>();
        indicators.forEach(indicator -> ids.add(indicator.id()));
        return ids;
    }
}
