package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * A group of people, such as the citizens of countries outside the European Union, or the women among them. The rows of
 * a panel name it by its code ({@link RowKey#group}).
 *
 * <p>A group that combines several breakdowns, such as citizenship, sex and age, or a cohort and its months since
 * arrival, has a code on each: its facets.
 *
 * @param id its code
 * @param name what people call it; the code where it is blank
 * @param parent the code of the group that it is a part of; empty where nothing is said
 * @param facets its code in each breakdown, such as {@code SEX} = {@code F}
 * @param reference the code of the group that it is compared with; empty for none
 */
public record Group(String id, String name, String parent, Map<String, String> facets, String reference)
        implements Serializable {
    /** The facet of the ages of a group: figures of groups of different ages are not compared. */
    public static final String AGE = "AGE";

    /** Checks the codes. */
    public Group {
        Require.notNull("facets", facets);
        Require.code("a group's code", id);
        name = Require.name(name, id);
        Require.notNull("parent", parent);
        Require.notNull("reference", reference);
        Require.that(!id.equals(parent), "the parent of group '" + id + "'", "be another group", parent);
        Require.that(!id.equals(reference), "the reference of group '" + id + "'", "be another group", reference);
        facets = Require.map("facets", facets);
    }

    /** Makes a group of which only code and name are known. */
    public static Group of(String id, String name) {
        return new Group(id, name, "", Map.of(), "");
    }

    /** Returns a copy that is a part of another group. */
    public Group withParent(String newParent) {
        return new Group(id, name, newParent, facets, reference);
    }

    /** Returns a copy with other codes in breakdowns. */
    public Group withFacets(Map<String, String> newFacets) {
        return new Group(id, name, parent, newFacets, reference);
    }

    /** Returns a copy that is compared with another group; with none if the code is empty. */
    public Group withReference(String newReference) {
        return new Group(id, name, parent, facets, newReference);
    }

    /** Finds its code in a breakdown, whose name may be written in capitals or small letters. */
    public Optional<String> findFacet(String facet) {
        Require.notNull("facet", facet);
        return facets.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(facet))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
