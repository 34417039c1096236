package eu.niem.core.framework;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.internal.ById;
import eu.niem.core.internal.Require;
import java.util.List;
import java.util.Map;

/**
 * A leaf of the tree: something that is measured on a scale.
 *
 * @param id the id, unique in the framework
 * @param name the question, or what is counted; the id where it is blank
 * @param description what it covers; empty where nothing is said
 * @param note a remark; empty where nothing is said
 * @param weight the default weight among its siblings, 0 or more
 * @param scale how it is measured
 * @param use whether it is scored, or recorded for context
 * @param facets its code on each facet that classifies it, by facet id
 * @param references the texts that set the standard it measures against
 * @param groups the groups it is asked for; empty where it is asked once, or for whatever group there is
 * @param evidence the kinds of source that an answer is to name, of which one is enough; empty where none is asked for
 */
public record Indicator(
        String id,
        String name,
        String description,
        String note,
        double weight,
        Scale scale,
        Use use,
        Map<String, String> facets,
        List<StandardReference> references,
        List<String> groups,
        List<EvidenceKind> evidence)
        implements Node {
    /** Checks ids, weight and that nothing is listed twice. */
    public Indicator {
        Require.id("an indicator's id", id);
        name = Require.name(name, id);
        Require.notNull("description", description);
        Require.notNull("note", note);
        Require.notNegative("the weight of '" + id + "'", weight);
        Require.notNull("scale", scale);
        Require.notNull("use", use);
        facets = Require.map("facets", facets);
        references = Require.list("references", references);
        groups = Require.list("groups", groups);
        Require.distinct("the references of '" + id + "'", references, StandardReference::id);
        groups.forEach(group -> Require.code("a group of '" + id + "'", group));
        Require.distinct("the groups of '" + id + "'", groups, group -> group);
        groups = ById.of(groups, group -> group);
        evidence = Require.list("evidence", evidence);
        Require.distinct("the kinds of evidence of '" + id + "'", evidence, EvidenceKind::code);
    }

    /** Makes a scored indicator of weight 1 with nothing more said about it. */
    public static Indicator of(String id, String name, Scale scale) {
        return new Indicator(id, name, "", "", 1, scale, Use.SCORED, Map.of(), List.of(), List.of(), List.of());
    }

    /** Returns a copy with another weight. */
    public Indicator withWeight(double newWeight) {
        return new Indicator(id, name, description, note, newWeight, scale, use, facets, references, groups, evidence);
    }

    /** Returns a copy with another scale. */
    public Indicator withScale(Scale newScale) {
        return new Indicator(id, name, description, note, weight, newScale, use, facets, references, groups, evidence);
    }

    /** Returns a copy with another use. */
    public Indicator withUse(Use newUse) {
        return new Indicator(id, name, description, note, weight, scale, newUse, facets, references, groups, evidence);
    }

    /** Returns a copy with other codes on the framework's facets. */
    public Indicator withFacets(Map<String, String> newFacets) {
        return new Indicator(id, name, description, note, weight, scale, use, newFacets, references, groups, evidence);
    }

    /** Returns a copy with other texts that set its standard. */
    public Indicator withReferences(List<StandardReference> newReferences) {
        return new Indicator(id, name, description, note, weight, scale, use, facets, newReferences, groups, evidence);
    }

    /** Returns a copy with other groups. */
    public Indicator withGroups(List<String> newGroups) {
        return new Indicator(id, name, description, note, weight, scale, use, facets, references, newGroups, evidence);
    }

    /** Returns a copy that asks for sources of other kinds. */
    public Indicator withEvidence(List<EvidenceKind> newEvidence) {
        return new Indicator(id, name, description, note, weight, scale, use, facets, references, groups, newEvidence);
    }

    /** Returns a copy with another description. */
    public Indicator withDescription(String newDescription) {
        return new Indicator(id, name, newDescription, note, weight, scale, use, facets, references, groups, evidence);
    }

    /** Returns a copy with another note. */
    public Indicator withNote(String newNote) {
        return new Indicator(id, name, description, newNote, weight, scale, use, facets, references, groups, evidence);
    }

    @Override
    public boolean isScored() {
        return use == Use.SCORED;
    }

    /**
     * Returns whether the indicator is asked for a group: one of its {@link #groups}, or any group where it names none.
     */
    public boolean asks(String group) {
        Require.notNull("group", group);
        return groups.isEmpty() || ById.place(groups, group) >= 0;
    }
}
