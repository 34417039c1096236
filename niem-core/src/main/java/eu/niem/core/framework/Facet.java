package eu.niem.core.framework;

import eu.niem.core.internal.ById;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A classification of indicators across the tree, for example by building block, type of indicator or actor.
 *
 * @param id the facet's id, unique in the framework
 * @param name what people call it
 * @param codes its classes, in their order
 */
public record Facet(String id, String name, List<Code> codes) implements Serializable {
    /** Checks that ids are well formed and codes unique. */
    public Facet {
        Require.id("a facet's id", id);
        Require.that(!"tree".equals(id), "a facet's id", "not be the name of the framework's own tree", id);
        Require.notNull("name", name);
        codes = Require.list("codes", codes);
        Require.that(!codes.isEmpty(), "facet '" + id + "'", "have at least one code", codes);
        Require.distinct("the codes of facet '" + id + "'", codes, Code::code);
        codes = ById.of(codes, Code::code);
    }

    /** Returns whether this facet has the code. */
    public boolean has(String code) {
        Require.notNull("code", code);
        return ById.place(codes, code) >= 0;
    }

    /**
     * One class of a facet.
     *
     * @param code its code, unique in the facet
     * @param name what people call it
     */
    public record Code(String code, String name) implements Serializable {
        /** Checks that the code is well formed. */
        public Code {
            Require.id("a facet's code", code);
            Require.notNull("name", name);
        }
    }
}
