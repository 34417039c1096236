package eu.niem.scoring.method;

/**
 * What a method is for; names are unique within a role.
 *
 * @param name the role's name
 * @param type what a method of this role is
 */
public record Role<M>(String name, Class<M> type) {

    @Override
    public String toString() {
        return name;
    }
}
