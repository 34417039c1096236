package eu.niem.io.export;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.io.table.ObservationTable;
import eu.niem.io.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes SDMX-CSV 2.0: the columns of {@code observations.csv} or {@code scores.csv} behind those that say of which
 * structure the rows are, and that they are information.
 *
 * <p>Source: SDMX Technical Working Group, SDMX-CSV field guide 2.0.
 */
public final class SdmxCsvExport {
    private static final List<String> STRUCTURE = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");

    private SdmxCsvExport() {}

    /** Writes the observations of a panel, without what is confidential. */
    public static String observations(Panel panel) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Observation each : panel.observations()) {
            rows.add(new ArrayList<>(ObservationTable.cells(Disclosure.shown(each))));
        }
        return write(panel.framework(), ObservationTable.columns(), rows);
    }

    /**
     * Writes scores.
     *
     * @param scores the table of {@code scores.csv}, without what is hidden
     * @param framework the tree they are in
     */
    public static String scores(DataTable scores, Framework framework) {
        return write(framework, scores.columns(), scores.rows());
    }

    private static String write(Framework framework, List<String> columns, List<List<@Nullable Object>> rows) {
        String structure = "NIEM:" + framework.id() + "(" + framework.version() + ")";
        List<String> header = new ArrayList<>(STRUCTURE);
        header.addAll(columns);
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> line = new ArrayList<>(List.of("datastructure", structure, "I"));
            line.addAll(row);
            lines.add(line);
        }
        return ResultTable.write(new DataTable(framework.title(), header, lines));
    }
}
