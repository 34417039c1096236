package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.niem.io.check.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a workbook by hand, part by part. */
final class Xlsx {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    static Xlsx book() {
        return new Xlsx();
    }

    /** Makes a workbook of one sheet, {@code Daten}, of its rows. */
    static Xlsx of(String rows) {
        return book().sheet("Daten", rows);
    }

    /** Adds a sheet of the rows of its data. */
    Xlsx sheet(String name, String rows) {
        return sheet(name, rows, "");
    }

    /** Adds a sheet of the rows of its data, and what follows them. */
    Xlsx sheet(String name, String rows, String behind) {
        String id = "rId" + ++count;
        String part = "worksheets/sheet" + count + ".xml";
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(count);
        sheets.append("\" r:id=\"").append(id).append("\"/>");
        relation(id, "worksheet", part);
        return part(
                "xl/" + part,
                "<worksheet><dimension ref=\"A1\"/><cols><col min=\"1\"/></cols><sheetData>" + rows + "</sheetData>"
                        + behind + "</worksheet>");
    }

    /** Adds shared texts, each as it stands between {@code <si>} and {@code </si>}. */
    Xlsx shared(String... texts) {
        relation("shared", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", texts) + "</si></sst>");
    }

    /** Adds styles: 0 shows a number, and 1, 2 and so on what the formats say. */
    Xlsx styles(String... formats) {
        StringBuilder codes = new StringBuilder("<numFmts>");
        StringBuilder cells = new StringBuilder("<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf/>");
        for (int i = 0; i < formats.length; i++) {
            boolean isNumbered = formats[i].matches("#\\d+");
            String id = isNumbered ? formats[i].substring(1) : String.valueOf(164 + i);
            cells.append("<xf numFmtId=\"").append(id).append("\"/>");
            codes.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"");
            codes.append(formats[i].replace("\"", "&quot;")).append("\"/>");
        }
        relation("styles", "styles", "/xl/styles.xml");
        return part("xl/styles.xml", "<styleSheet>" + codes + "</numFmts>" + cells + "</cellXfs></styleSheet>");
    }

    Xlsx from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Adds a part, or puts another in its place. */
    Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private void relation(String id, String type, String target) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(TYPES)
                .append(type);
        relations.append("\" Target=\"").append(target).append("\"/>");
    }

    /** Returns the archive; the workbook stands behind the sheets, as some programs write it. */
    byte[] bytes() {
        return bytes(UTF_8);
    }

    /** Returns the archive, whose parts are of an encoding. */
    byte[] bytes(Charset charset) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.putIfAbsent("[Content_Types].xml", "<Types/>");
        all.putIfAbsent(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"" + TYPES
                        + "officeDocument\" Target=\"xl/workbook.xml\"/>" + "</Relationships>");
        all.putIfAbsent("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        all.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + TYPES.substring(0, TYPES.length() - 1) + "\">" + properties + "<sheets>"
                        + sheets + "</sheets></workbook>");
        return zip(all, charset);
    }

    static byte[] zip(Map<String, String> parts) {
        return zip(parts, UTF_8);
    }

    private static byte[] zip(Map<String, String> parts, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(charset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ForeignFile file() {
        return file(bytes(), null, 1, false, Limits.STANDARD);
    }

    ForeignFile file(@Nullable String sheet, int header) {
        return file(bytes(), sheet, header, false, Limits.STANDARD);
    }

    ForeignFile percent() {
        return file(bytes(), null, 1, true, Limits.STANDARD);
    }

    static ForeignFile file(byte[] bytes, @Nullable String sheet, int header, boolean percent, Limits limits) {
        return new ForeignFile("x", () -> new ByteArrayInputStream(bytes), limits, null, sheet, header, percent);
    }
}
