package eu.niem.examples.districts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet as a workbook: numbers as numbers, shown as percentages and with thousands as people show them. */
final class DistrictWorkbook {
    private static final String PROGRAM = "NIEM examples";
    private static final String VERSION = "1.0";
    private static final double HUNDRED = 100;

    private DistrictWorkbook() {}

    /**
     * Returns the bytes of the file. Only the time at which it was made differs from one call to the next.
     *
     * @throws IOException never, as it is written to memory
     */
    static byte[] of(DistrictFigures figures) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(DistrictRows.SHEET);
            int at = 0;
            for (String title : DistrictRows.TITLE) {
                sheet.value(at++, 0, title);
            }
            List<String> header = DistrictRows.header();
            for (int column = 0; column < header.size(); column++) {
                sheet.value(at, column, header.get(column));
            }
            for (DistrictRows.Row row : DistrictRows.of(figures)) {
                write(sheet, ++at, row);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int at, DistrictRows.Row row) {
        sheet.value(at, 0, row.district());
        sheet.value(at, 1, row.year());
        sheet.value(at, 2, row.group());
        int column = 3;
        for (DistrictIndicator indicator : DistrictIndicator.values()) {
            number(sheet, at, column++, row.units().get(indicator.ordinal()), indicator);
        }
        if (!row.remark().isEmpty()) {
            sheet.value(at, column, row.remark());
        }
    }

    private static void number(Worksheet sheet, int at, int column, long units, DistrictIndicator indicator) {
        if (units == DistrictFigures.NONE) {
            sheet.value(at, column, "-");
            return;
        }
        double scale = indicator.scale() * (indicator.isPercent() ? HUNDRED : 1);
        sheet.value(at, column, units / scale);
        String format = indicator.isPercent()
                ? "0.0%"
                : indicator.decimals() == 0 ? "#,##0" : "0.0" + "0".repeat(indicator.decimals() - 1);
        sheet.style(at, column).format(format).set();
    }
}
