package eu.niem.io.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with fastexcel, one sheet after the other. */
final class FastexcelBook {
    private static final String PROGRAM = "NIEM";
    private static final int LONGEST_TITLE = 255;

    private FastexcelBook() {}

    static void write(OutputStream out, String title, List<WorkbookSheet> sheets) throws IOException {
        Workbook book = new Workbook(out, PROGRAM, null); // closed only when all is written: closing writes
        book.setCompressionLevel(Deflater.BEST_SPEED); // it is compressed once more
        book.properties().setTitle(SheetNames.cut(title, LONGEST_TITLE));
        List<String> names =
                SheetNames.of(sheets.stream().map(WorkbookSheet::name).toList());
        List<Worksheet> worksheets = names.stream().map(book::newWorksheet).toList();
        Map<String, Worksheet> byName = new HashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            byName.putIfAbsent(sheets.get(i).name(), worksheets.get(i));
        }
        for (int i = 0; i < sheets.size(); i++) {
            new FastexcelSheet(sheets.get(i), worksheets.get(i), byName).write();
        }
        book.finish();
    }
}
