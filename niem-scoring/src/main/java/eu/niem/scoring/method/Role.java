package eu.niem.scoring.method;

import eu.niem.core.internal.Require;

/**
 * The purpose of a method, such as an aggregation; names are unique within a role.
 *
 * @param name the role's name
 * @param type the type of the methods of this role
 */
public record Role<M>(String name, Class<M> type) {
    /** Refuses nulls. */
    public Role {
        Require.notNull("name", name);
        Require.notNull("type", type);
    }

    @Override
    public String toString() {
        return name;
    }
}
