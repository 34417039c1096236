package eu.niem.io.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of a table of others.
 *
 * @param name the name of the dimension, or what stands in the header
 * @param role what its texts are, as far as the form of the file says it
 * @param labels the codes of a dimension that the file lists beforehand, each with its name (or itself), in order;
 *     empty where they are seen only in the rows
 * @param units what the values of codes are counted in, where the file says it
 */
public record ForeignColumn(String name, Role role, Map<String, String> labels, Map<String, CodeUnit> units) {
    /** Copies the labels in their order, and the units. */
    public ForeignColumn {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /** Makes a column whose codes have no unit. */
    public ForeignColumn(String name, Role role, Map<String, String> labels) {
        this(name, role, labels, Map.of());
    }

    /** Makes a column whose codes are not listed. */
    public static ForeignColumn of(String name, Role role) {
        return new ForeignColumn(name, role, Map.of());
    }

    /** Returns the codes that are listed. */
    public List<String> codes() {
        return List.copyOf(labels.keySet());
    }

    /** What the texts of a column are. */
    public enum Role {
        /** The codes of a dimension: every row is one of a kind by its dimensions. */
        DIMENSION,
        /** The values. */
        VALUE,
        /** The flags of the values. */
        STATUS,
        /** The letters of confidentiality. */
        CONFIDENTIALITY,
        /** Something about the row or the file that tells no two rows apart, such as a label. */
        ATTRIBUTE,
        /** Not said by the form, as in a sheet. */
        FREE
    }
}
