package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A reference area: a country, region, city or district; or an aggregate of such areas, as the European Union is of its
 * members.
 *
 * @param id its code
 * @param name what people call it
 * @param parent the code of the area it lies in; empty where nothing is said
 * @param kind whether it is said to be an area or an aggregate; what it is where nothing is said depends on the panel
 *     ({@link eu.niem.core.panel.Panel#isAggregate(RowKey)})
 * @param peerGroups its group in each classification of areas, such as {@code EU_MEMBER} = {@code yes}
 * @param nuts the version of {@link Nuts} that its code belongs to, such as {@code 2021}; empty where its code is no
 *     NUTS code, or nothing is said
 */
public record RefArea(String id, String name, String parent, Kind kind, Map<String, String> peerGroups, String nuts)
        implements Serializable {
    /** The classification that gives the level of an area's NUTS code: {@code 0} for a country, to {@code 3}. */
    public static final String NUTS_LEVEL = "NUTS_LEVEL";

    /** Checks the codes. */
    public RefArea {
        Require.notNull("kind", kind);
        Require.notNull("peerGroups", peerGroups);
        Require.notNull("nuts", nuts);
        Require.code("an area's code", id);
        Require.notNull("name", name);
        Require.notNull("parent", parent);
        Require.that(!id.equals(parent), "the parent of area '" + id + "'", "be another area", parent);
        peerGroups = Require.map("peerGroups", peerGroups);
        if (!nuts.isEmpty()) {
            Nuts.check(nuts, id);
            Require.that(Nuts.mayLieIn(id, parent), "the parent of '" + id + "'", "agree with its NUTS code", parent);
            String level = String.valueOf(Nuts.level(id));
            String said = peerGroups.getOrDefault(NUTS_LEVEL, level);
            Require.that(said.equals(level), "the " + NUTS_LEVEL + " of '" + id + "'", "be " + level, said);
        }
    }

    /** Makes an area whose code belongs to no version of NUTS. */
    public RefArea(String id, String name, String parent, Kind kind, Map<String, String> peerGroups) {
        this(id, name, parent, kind, peerGroups, "");
    }

    /** Makes an area of which it is not said whether it is an aggregate. */
    public RefArea(String id, String name, String parent, Map<String, String> peerGroups) {
        this(id, name, parent, Kind.NOT_SAID, peerGroups);
    }

    /** Makes an area of which only code and name are known. */
    public static RefArea of(String id, String name) {
        return new RefArea(id, name, "", Map.of());
    }

    /** Returns a copy that lies in another area. */
    public RefArea withParent(String newParent) {
        return new RefArea(id, name, newParent, kind, peerGroups, nuts);
    }

    /** Returns a copy that is said to be an area, or an aggregate. */
    public RefArea withKind(Kind newKind) {
        return new RefArea(id, name, parent, newKind, peerGroups, nuts);
    }

    /** Returns a copy in other peer groups. */
    public RefArea withPeerGroups(Map<String, String> newPeerGroups) {
        return new RefArea(id, name, parent, kind, newPeerGroups, nuts);
    }

    /**
     * Returns a copy whose code belongs to a version of NUTS, with what the code says. That is its level, as peer group
     * {@link #NUTS_LEVEL}, and where no parent is given, the code it lies in.
     *
     * @param version a known version, see {@link Nuts#versions}
     * @throws IllegalArgumentException if the version is not known, the code is no NUTS code, or the parent or level
     *     that is given contradicts it
     */
    public RefArea withNuts(String version) {
        Nuts.check(Require.notNull("version", version), id);
        Map<String, String> groups = new LinkedHashMap<>(peerGroups);
        groups.putIfAbsent(NUTS_LEVEL, String.valueOf(Nuts.level(id)));
        String lies = parent.isEmpty() ? Nuts.parent(id).orElse("") : parent;
        return new RefArea(id, name, lies, kind, groups, version);
    }

    /**
     * Returns whether a code is known to stand for an aggregate of countries.
     *
     * <p>Source: Eurostat, code list GEO: the European Union, the euro area and the European Economic Area in each of
     * their compositions, EFTA, OECD and the world. Codes of other lists that could be those of a district or region,
     * such as SDMX's {@code B5}, are not among them.
     */
    public static boolean isAggregateCode(String code) {
        return AggregateCodes.has(Require.notNull("code", code));
    }

    /** What is said of an area's kind. */
    public enum Kind {
        /** Nothing is said. */
        NOT_SAID,
        /** An area, compared with others. */
        AREA,
        /** An aggregate of areas: it has scores, but is compared with none, and nothing is learned from it. */
        AGGREGATE;

        /** Returns the word in documents; empty where nothing is said. */
        public String code() {
            return this == NOT_SAID ? "" : name().toLowerCase(Locale.ROOT);
        }

        /** Finds the kind of a word in documents; of an empty one that nothing is said. */
        public static Optional<Kind> ofCode(String code) {
            Require.notNull("code", code);
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
