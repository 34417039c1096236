package eu.niem.examples.districts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the sheet below its header: each year and group, its districts and their total. */
final class DistrictRows {
    /** The lines above the header. */
    static final List<String> TITLE = List.of("Integrationsmonitor der Stadt Neuhafen", InventedDistricts.LABEL, "");
    /** The name of the sheet of a workbook. */
    static final String SHEET = "Daten";

    private static final String TOTAL = "Gesamt";
    private static final String SMALL = "einzelne Werte wegen kleiner Fallzahl nicht ausgewiesen";

    private DistrictRows() {}

    /**
     * A row.
     *
     * @param units the figures in units of their last decimals, in the order of the indicators
     */
    record Row(String district, int year, String group, List<Long> units) {
        /** Copies the list. */
        Row {
            units = List.copyOf(units);
        }

        /** Returns what the last column says. */
        String remark() {
            return units.contains(DistrictFigures.NONE) ? SMALL : "";
        }
    }

    /** Returns the names of all columns. */
    static List<String> header() {
        return Stream.of(
                        Stream.of("Bezirk", "Jahr", "Herkunft"),
                        Stream.of(DistrictIndicator.values()).map(DistrictIndicator::column),
                        Stream.of("Bemerkung"))
                .flatMap(each -> each)
                .toList();
    }

    /** Returns the rows of figures. */
    static List<Row> of(DistrictFigures figures) {
        List<Row> rows = new ArrayList<>();
        for (int year = 0; year < DistrictFigures.YEARS.size(); year++) {
            for (int group = 0; group < DistrictFigures.GROUPS.size(); group++) {
                for (int district = 0; district <= DistrictFigures.DISTRICTS.size(); district++) {
                    rows.add(row(figures, district, year, group));
                }
            }
        }
        return rows;
    }

    private static Row row(DistrictFigures figures, int district, int year, int group) {
        boolean isTotal = district == DistrictFigures.DISTRICTS.size();
        List<Long> units = Stream.of(DistrictIndicator.values())
                .map(indicator -> isTotal
                        ? figures.total(year, group, indicator)
                        : figures.units(district, year, group, indicator))
                .toList();
        return new Row(
                isTotal ? TOTAL : DistrictFigures.DISTRICTS.get(district),
                DistrictFigures.YEARS.get(year),
                DistrictFigures.GROUPS.get(group),
                units);
    }
}
