package eu.niem.io.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The members of an object to be written, in their order. They are gone over and never looked up, so there is no table
 * of them: one would take longer to fill than to write the object.
 */
final class RecordMembers extends AbstractMap<String, Json.Member> {
    private final List<String> names;
    private final List<Json.Member> members;

    RecordMembers(int capacity) {
        names = new ArrayList<>(capacity);
        members = new ArrayList<>(capacity);
    }

    /** Adds a member with a name that is not there yet. */
    void add(String name, Json.Member member) {
        names.add(name);
        members.add(member);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Json.Member> action) {
        for (int i = 0; i < names.size(); i++) {
            action.accept(names.get(i), members.get(i));
        }
    }

    @Override
    public Collection<Json.Member> values() {
        return Collections.unmodifiableList(members);
    }

    @Override
    public Set<Map.Entry<String, Json.Member>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Json.Member>> iterator() {
                Iterator<Json.Member> next = members.iterator();
                return names.stream().map(name -> Map.entry(name, next.next())).iterator();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }
}
