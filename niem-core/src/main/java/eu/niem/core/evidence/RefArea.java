package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.Map;

/**
 * A reference area: a country, region, city or district.
 *
 * @param id its code
 * @param name what people call it
 * @param parent the code of the area it lies in; empty where nothing is said
 * @param peerGroups its group in each classification of areas, such as {@code EU_MEMBER} = {@code yes}
 */
public record RefArea(String id, String name, String parent, Map<String, String> peerGroups) implements Serializable {
    /** Checks the codes. */
    public RefArea {
        Require.notNull("peerGroups", peerGroups);
        Require.code("an area's code", id);
        Require.notNull("name", name);
        Require.notNull("parent", parent);
        Require.that(!id.equals(parent), "the parent of area '" + id + "'", "be another area", parent);
        peerGroups = Require.map("peerGroups", peerGroups);
    }

    /** Makes an area of which only code and name are known. */
    public static RefArea of(String id, String name) {
        return new RefArea(id, name, "", Map.of());
    }
}
