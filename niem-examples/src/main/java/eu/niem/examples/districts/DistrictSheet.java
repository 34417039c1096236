package eu.niem.examples.districts;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Writes the sheet as a German spreadsheet saves it as text. */
final class DistrictSheet {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATOR = ";";
    private static final String LINE = "\r\n";
    private static final int THREE = 3;

    private DistrictSheet() {}

    /** Returns the bytes of the file. */
    static byte[] of(DistrictFigures figures) {
        StringBuilder text = new StringBuilder();
        int columns = DistrictRows.header().size();
        for (String title : DistrictRows.TITLE) {
            text.append(title).append(SEPARATOR.repeat(columns - 1)).append(LINE);
        }
        text.append(String.join(SEPARATOR, DistrictRows.header())).append(LINE);
        for (DistrictRows.Row row : DistrictRows.of(figures)) {
            text.append(String.join(SEPARATOR, cells(row))).append(LINE);
        }
        return text.toString().getBytes(WINDOWS);
    }

    private static List<String> cells(DistrictRows.Row row) {
        List<String> cells = new ArrayList<>(List.of(row.district(), String.valueOf(row.year()), row.group()));
        for (DistrictIndicator indicator : DistrictIndicator.values()) {
            cells.add(text(row.units().get(indicator.ordinal()), indicator));
        }
        cells.add(row.remark());
        return cells;
    }

    /** Returns a figure in German: 12.345, 7,6 %, and a hyphen where there is none. */
    static String text(long units, DistrictIndicator indicator) {
        if (units == DistrictFigures.NONE) {
            return "-";
        }
        String decimals = indicator.decimals() == 0
                ? ""
                : ","
                        + String.valueOf(units % indicator.scale() + indicator.scale())
                                .substring(1);
        return thousands(units / indicator.scale()) + decimals + (indicator.isPercent() ? " %" : "");
    }

    private static String thousands(long whole) {
        StringBuilder digits = new StringBuilder(String.valueOf(whole));
        for (int at = digits.length() - THREE; at > 0; at -= THREE) {
            digits.insert(at, '.');
        }
        return digits.toString();
    }
}
