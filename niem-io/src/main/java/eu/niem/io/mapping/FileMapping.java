package eu.niem.io.mapping;

import eu.niem.io.foreign.ForeignForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one file of others becomes observations.
 *
 * @param file its path below the study's folder
 * @param form how it is written
 * @param opening what must be known to read it
 * @param axes what its columns are
 * @param rules what is left out and renamed
 * @param attributes where flags and the like stand
 * @param numerals how numbers are written
 */
public record FileMapping(
        String file,
        ForeignForm form,
        Opening opening,
        Axes axes,
        Rules rules,
        Attributes attributes,
        Numerals numerals) {
    /** Returns the same with other axes. */
    FileMapping withAxes(Axes other) {
        return new FileMapping(file, form, opening, other, rules, attributes, numerals);
    }

    /**
     * What must be known to read a file.
     *
     * @param encoding the name of a text's encoding; null for UTF-8
     * @param sheet the sheet of a workbook, or the dataset of a file with several; null for the only one
     * @param header the line of a sheet's header, from 1
     */
    public record Opening(
            @Nullable String encoding, @Nullable String sheet, int header) {}

    /**
     * What the columns of a file are.
     *
     * @param group null where all cells are of the total
     * @param indicator null where {@code indicators} says it
     * @param indicators the column of each indicator; empty where the values of all stand in one column
     */
    public record Axes(
            Axis area,
            Axis period,
            @Nullable Axis group,
            @Nullable Axis indicator,
            Map<String, String> indicators) {
        /** Returns the axes that the mapping has, by their names. */
        Map<String, Axis> byName() {
            Map<String, Axis> axes = new LinkedHashMap<>();
            axes.put("area", area);
            axes.put("period", period);
            if (group != null) {
                axes.put("group", group);
            }
            if (indicator != null) {
                axes.put("indicator", indicator);
            }
            return axes;
        }
    }

    /**
     * What is left out and renamed.
     *
     * @param keep the only texts of a column whose rows are read
     * @param skip the texts of a column whose rows are left out
     * @param ignore columns that are left out without a word
     * @param rename the code for a text of a column
     */
    public record Rules(
            Map<String, List<String>> keep,
            Map<String, List<String>> skip,
            List<String> ignore,
            Map<String, Map<String, String>> rename) {}

    /**
     * The columns of what stands beside a value; null where there is none, or the form says it.
     *
     * @param source the source of all cells, or the column that names it
     */
    public record Attributes(
            @Nullable String value,
            @Nullable String status,
            @Nullable String conf,
            @Nullable String sampleSize,
            @Nullable String stdError,
            @Nullable String comment,
            @Nullable Axis source) {}
}
