package eu.niem.io.table;

import eu.niem.io.reading.Issues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads codes and names of groups from {@code groups.csv}; its other columns are passed over. */
final class GroupNameTable {
    private static final TableColumns LAYOUT = new TableColumns(List.of("GROUP"), List.of("NAME"), true);

    private GroupNameTable() {}

    /** Reads the groups of a table, with every issue of it. */
    static List<TableEntry<NamedCode>> read(TableReader reader, String file, byte[] content, Issues issues) {
        IdRegister register = new IdRegister("group");
        return reader.entries(LAYOUT, file, content, issues, row -> group(row, register, issues));
    }

    /** Writes names by code. */
    static String write(Map<String, String> names) {
        return TableWriter.write(
                List.of("GROUP", "NAME"), names.entrySet(), each -> List.of(each.getKey(), each.getValue()));
    }

    private static @Nullable NamedCode group(TableRow row, IdRegister register, Issues issues) {
        String id = row.required("GROUP", issues);
        boolean isNew = !id.isEmpty() && register.add(id, row.at("GROUP"), issues);
        String name = row.text("NAME");
        return isNew ? new NamedCode(id, name.isBlank() ? id : name) : null;
    }
}
