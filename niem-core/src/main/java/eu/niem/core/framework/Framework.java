package eu.niem.core.framework;

import eu.niem.core.evidence.Group;
import eu.niem.core.framework.Translations.Texts;
import eu.niem.core.internal.ById;
import eu.niem.core.internal.LanguageTag;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A theoretical framework: one tree of dimensions over indicators, of any depth and evenness, with facets that classify
 * the same indicators in other ways.
 *
 * @param id the framework's id
 * @param version which edition it is; scores of different versions are not comparable as they stand
 * @param title what people call it
 * @param description what it covers; empty where nothing is said
 * @param note a remark, for example on sources and licence; empty where nothing is said
 * @param facets the facets, in their order
 * @param root the top of the tree
 * @param translations its texts by language, so far as there are any; the texts of tree and facets are the standard
 *     ones among them
 * @param groups the groups that its indicators may ask about, with their names; empty where they are not listed
 * @param points the range of the points of all its answers: its own scale, 0 to 100 unless it says otherwise
 */
public record Framework(
        String id,
        String version,
        String title,
        String description,
        String note,
        List<Facet> facets,
        Dimension root,
        Translations translations,
        List<Group> groups,
        PointsRange points)
        implements Serializable {
    /**
     * Checks that ids are unique, that facets, codes and places of translations that are used exist, and that all
     * answers have points in the same range.
     */
    public Framework {
        Require.id("a framework's id", id);
        Require.code("the version of framework '" + id + "'", version);
        Require.notNull("title", title);
        Require.notNull("description", description);
        Require.notNull("note", note);
        facets = Require.list("facets", facets);
        Require.distinct("the ids of facets", facets, Facet::id);
        facets = ById.of(facets, Facet::id);
        Require.notNull("root", root);
        Require.notNull("translations", translations);
        groups = Require.list("groups", groups);
        Require.distinct("the ids of groups", groups, Group::id);
        Require.distinct("the ids of nodes", nodes(root), Node::id);
        Require.notNull("points", points);
        Set<String> asked = groups.stream().map(Group::id).collect(Collectors.toSet());
        for (Indicator indicator : root.indicators()) {
            AnswerRanges.require(points, indicator);
            Require.that(
                    asked.isEmpty() || asked.containsAll(indicator.groups()),
                    "the groups of '" + indicator.id() + "'",
                    "be among those that the framework lists",
                    indicator.groups());
            for (StandardReference text : indicator.references()) {
                Require.that(
                        asked.isEmpty() || asked.containsAll(text.groups()),
                        "the groups of reference '" + text.id() + "' of '" + indicator.id() + "'",
                        "be among those that the framework lists",
                        text.groups());
            }
            for (var entry : indicator.facets().entrySet()) {
                int place = ById.place(facets, entry.getKey());
                boolean known = place >= 0 && facets.get(place).has(entry.getValue());
                Require.that(
                        known,
                        "the facet of indicator '" + indicator.id() + "'",
                        "be in the framework's facets",
                        entry);
            }
        }
        if (!translations.texts().isEmpty()) {
            translations.requireStandard(Rewording.textsOf(title, description, facets, root, groups));
        }
    }

    /** Makes a framework whose points have the range of its answers; 0 to 100 where it has none. */
    public Framework(
            String id,
            String version,
            String title,
            String description,
            String note,
            List<Facet> facets,
            Dimension root,
            Translations translations,
            List<Group> groups) {
        this(id, version, title, description, note, facets, root, translations, groups, AnswerRanges.of(root));
    }

    /** Makes a framework that does not list groups. */
    public Framework(
            String id,
            String version,
            String title,
            String description,
            String note,
            List<Facet> facets,
            Dimension root,
            Translations translations) {
        this(id, version, title, description, note, facets, root, translations, List.of());
    }

    /** Makes a framework whose texts are all plain. */
    public Framework(
            String id,
            String version,
            String title,
            String description,
            String note,
            List<Facet> facets,
            Dimension root) {
        this(id, version, title, description, note, facets, root, Translations.none());
    }

    /** Makes a framework without facets, with the name of its root as title. */
    public static Framework of(String id, String version, Dimension root) {
        return of(id, version, List.of(), root);
    }

    /** Makes a framework with facets, with the name of its root as title. */
    public static Framework of(String id, String version, List<Facet> facets, Dimension root) {
        return new Framework(id, version, Require.notNull("root", root).name(), "", "", facets, root);
    }

    /** Returns a copy with another version. */
    public Framework withVersion(String newVersion) {
        return new Framework(id, newVersion, title, description, note, facets, root, translations, groups, points);
    }

    /** Returns a copy with another title, which is plain. */
    public Framework withTitle(String newTitle) {
        return plain(newTitle, description, facets, root);
    }

    /** Returns a copy with another description, which is plain. */
    public Framework withDescription(String newDescription) {
        return plain(title, newDescription, facets, root);
    }

    /** Returns a copy with another note. */
    public Framework withNote(String newNote) {
        return new Framework(id, version, title, description, newNote, facets, root, translations, groups, points);
    }

    /** Returns a copy with other facets, which must have all codes of its indicators. Texts that change are plain. */
    public Framework withFacets(List<Facet> newFacets) {
        return plain(title, description, newFacets, root);
    }

    /** Returns a copy with another tree. Texts that change are plain. */
    public Framework withRoot(Dimension newRoot) {
        return plain(title, description, facets, newRoot);
    }

    /** Returns a copy that lists other groups: all that its indicators ask, or none. Texts that change are plain. */
    public Framework withGroups(List<Group> newGroups) {
        return translated(new Framework(
                id, version, title, description, note, facets, root, Translations.none(), newGroups, points));
    }

    /**
     * Returns a copy on another scale: all its answers keep their points, in a new range.
     *
     * @throws IllegalArgumentException if points lie outside it
     */
    public Framework withPoints(PointsRange newPoints) {
        Dimension ranged = AnswerRanges.in(Require.notNull("points", newPoints), root);
        return new Framework(id, version, title, description, note, facets, ranged, translations, groups, newPoints);
    }

    /**
     * Returns a copy with other texts by language. Each place gets the {@linkplain Texts#standard standard} one of its
     * texts; the others keep their text, which is plain.
     *
     * @throws IllegalArgumentException if the framework has no such place
     */
    public Framework withTranslations(Translations newTranslations) {
        Require.notNull("translations", newTranslations);
        return newTranslations.standardIn(this).joined(newTranslations);
    }

    /** Returns the tags (BCP 47) of all languages in which it has texts, sorted; none where all its texts are plain. */
    public List<String> languages() {
        return translations.languages();
    }

    /**
     * Returns the framework in one language. Every text is that of the language where there is one; else, for a tag
     * such as {@code de-AT}, that of {@code de}; else the {@linkplain Texts#standard standard} one. All its texts are
     * plain: the others are left behind.
     *
     * @param language a tag of BCP 47, whether or not the framework has texts in it
     * @throws IllegalArgumentException if the language is no well-formed tag
     */
    public Framework in(String language) {
        return translations.in(LanguageTag.require("language", language), this);
    }

    private Framework plain(String newTitle, String newDescription, List<Facet> newFacets, Dimension newRoot) {
        return translated(new Framework(
                id, version, newTitle, newDescription, note, newFacets, newRoot, Translations.none(), groups, points));
    }

    /** Joins those translations to a copy that still say its texts. */
    private Framework translated(Framework copy) {
        return translations.texts().isEmpty() ? copy : copy.joined(translations.keptIn(copy));
    }

    private Framework joined(Translations all) {
        return new Framework(id, version, title, description, note, facets, root, all, groups, points);
    }

    /** Returns all nodes, each before its children, in the order of the tree. */
    public List<Node> nodes() {
        return nodes(root);
    }

    /** Returns all indicators, in the order of the tree. */
    public List<Indicator> indicators() {
        return root.indicators();
    }

    /** Finds the node of this id. */
    public Optional<Node> findNode(String nodeId) {
        Require.notNull("nodeId", nodeId);
        return nodes().stream().filter(node -> node.id().equals(nodeId)).findFirst();
    }

    /**
     * Returns the node of this id.
     *
     * @throws NoSuchElementException if there is none; the message names the known ids
     */
    public Node getNode(String nodeId) {
        return findNode(nodeId).orElseThrow(() -> unknown("node", nodeId, nodes()));
    }

    /** Finds the indicator of this id. */
    public Optional<Indicator> findIndicator(String indicatorId) {
        Require.notNull("indicatorId", indicatorId);
        return findNode(indicatorId).filter(Indicator.class::isInstance).map(Indicator.class::cast);
    }

    /**
     * Returns the indicator of this id.
     *
     * @throws NoSuchElementException if there is none; the message names the known ids
     */
    public Indicator getIndicator(String indicatorId) {
        return findIndicator(indicatorId).orElseThrow(() -> unknown("indicator", indicatorId, indicators()));
    }

    /** Finds the facet of this id. */
    public Optional<Facet> findFacet(String facetId) {
        Require.notNull("facetId", facetId);
        int place = ById.place(facets, facetId);
        return place < 0 ? Optional.empty() : Optional.of(facets.get(place));
    }

    /**
     * Returns the same indicators under another tree. In the axes, {@code tree} stands for the framework's own tree,
     * every other axis for the facet of that id.
     *
     * <ul>
     *   <li>{@code view("tree")}: the framework itself.
     *   <li>{@code view("tree", "step")}: one more level below each lowest dimension, which groups its indicators by
     *       the facet {@code step}.
     *   <li>{@code view("step", "tree")}: one dimension for each step below the root, with the tree restricted to that
     *       step in it.
     *   <li>{@code view("step")}: one dimension for each step below the root, over its indicators.
     * </ul>
     *
     * <p>A dimension made by a view has the id {@code <parent>/<code>}, a restricted one {@code <parent>/<its id>}. An
     * indicator without a code stays directly below the level above; a code or restricted dimension without an
     * indicator is left out.
     *
     * @param axes at least one; each once, {@code tree} or the id of a facet
     * @return a framework of the same id and version over the new tree
     * @throws IllegalArgumentException if an axis is unknown or named twice
     */
    public Framework view(String... axes) {
        return new View(this, Require.list("axes", axes)).framework();
    }

    /** Returns title, size and the outline of the tree. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(title)
                .append(" (")
                .append(id)
                .append(' ')
                .append(version)
                .append("), ")
                .append(indicators().size())
                .append(" indicators");
        outline(root, 1, text);
        return Printable.lines(text.toString());
    }

    private static void outline(Node node, int depth, StringBuilder text) {
        text.append('\n').append("  ".repeat(depth)).append(node.id());
        if (!node.name().equals(node.id())) {
            text.append("  ").append(node.name());
        }
        if (node instanceof Dimension dimension) {
            dimension.children().forEach(child -> outline(child, depth + 1, text));
        }
    }

    private static List<Node> nodes(Dimension root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof Dimension dimension) {
            for (Node child : dimension.children()) {
                collect(child, nodes);
            }
        }
    }

    private NoSuchElementException unknown(String kind, String nodeId, List<? extends Node> known) {
        return Refused.missing("framework '" + id + "' has no " + kind + " '" + nodeId + "'; known are "
                + known.stream().map(Node::id).toList());
    }
}
