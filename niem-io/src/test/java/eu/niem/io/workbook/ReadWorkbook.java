package eu.niem.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Limits;
import eu.niem.io.foreign.ForeignColumn;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.foreign.ForeignTable;
import eu.niem.io.reading.Issues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads what was written: the cells with the library's own reader, and the parts as texts. */
final class ReadWorkbook {
    private final byte[] bytes;

    ReadWorkbook(byte[] bytes) {
        this.bytes = bytes;
    }

    static ReadWorkbook of(WorkbookSheet... sheets) {
        return of("Title", List.of(sheets));
    }

    static ReadWorkbook of(String title, List<WorkbookSheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(out, title, sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadWorkbook(out.toByteArray());
    }

    private ForeignFile file(String sheet) {
        return new ForeignFile(
                "book.xlsx", () -> new ByteArrayInputStream(bytes), Limits.STANDARD, null, sheet, 1, false);
    }

    List<String> sheets() {
        return ForeignForm.EXCEL.sheets(file(""));
    }

    /** The lines of a sheet, each a map from the columns that it has a text in. */
    List<Map<String, String>> lines(String sheet) {
        Issues issues = new Issues(Limits.STANDARD.issues());
        ForeignTable table = Objects.requireNonNull(ForeignForm.EXCEL.open(file(sheet), issues), sheet);
        List<String> columns = table.columns().stream().map(ForeignColumn::name).toList();
        List<Map<String, String>> lines = new ArrayList<>();
        table.read(
                ForeignTable.Selection.ALL,
                row -> {
                    Map<String, String> line = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        if (!row.text(i).isEmpty()) {
                            line.put(columns.get(i), row.text(i));
                        }
                    }
                    return lines.add(line);
                },
                issues);
        assertThat(issues.list()).isEmpty();
        return lines;
    }

    /** The text of a part, such as {@code xl/worksheets/sheet1.xml}. */
    String part(String name) {
        try {
            Path file = Files.createTempFile("book", ".xlsx");
            try (ZipFile zip = new ZipFile(Files.write(file, bytes).toFile())) {
                ZipEntry entry = zip.getEntry(name);
                assertThat(entry).as(name).isNotNull();
                return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sheetPart(int number) {
        return part("xl/worksheets/sheet" + number + ".xml");
    }
}
