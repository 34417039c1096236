package eu.niem.io;

import eu.niem.io.table.TableEntry;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return entries.stream().map(entry -> id.apply(entry.value())).collect(Collectors.toUnmodifiableSet());
    }
}
