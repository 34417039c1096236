package eu.niem.io.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SteadyBookTest {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String SHEET = "<row>".repeat(10_000);

    private static byte[] written(String second) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SteadyBook.write(out, file -> write(file, second));
        return out.toByteArray();
    }

    private static void write(OutputStream file, String second) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(file);
        zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
        zip.write(SHEET.getBytes(UTF_8));
        zip.putNextEntry(new ZipEntry(PROPERTIES));
        String time = "2026-01-02T03:04:" + second + "Z";
        zip.write(("<a><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:created><b>\u00e9</b></a>")
                .getBytes(UTF_8));
        zip.finish();
    }

    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theSameContentAtAnotherTimeGivesTheSameBytes() throws IOException {
        assertThat(written("05")).isEqualTo(written("06"));
    }

    @Test
    void noPartTellsWhenItWasWritten() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written("05")))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
    }

    @Test
    void allElseStays() throws IOException {
        assertThat(parts(written("05")))
                .containsExactly(Map.entry("xl/sheet.xml", SHEET), Map.entry(PROPERTIES, "<a><b>\u00e9</b></a>"));
    }

    @Test
    void whereWritingFailsItsReasonIsToldAndNothingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> SteadyBook.write(out, file -> {
                    throw new IOException("no room");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no room");
        assertThat(out.size()).isZero();
    }
}
