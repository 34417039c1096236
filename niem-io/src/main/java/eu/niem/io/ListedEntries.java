package eu.niem.io;

import eu.niem.io.table.TableEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The entries that a table of a study lists.
 *
 * @param entries what could be read
 * @param complete whether that is all: there is a table, and no error in it
 */
record ListedEntries<T>(List<TableEntry<T>> entries, boolean complete) {
    ListedEntries {
        entries = List.copyOf(entries);
    }

    List<T> values() {
        return entries.stream().map(TableEntry::value).toList();
    }

    Set<String> ids(Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        entries.forEach(entry -> ids.add(id.apply(entry.value())));
        return ids;
    }
}
