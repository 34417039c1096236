package eu.niem.examples.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedDistrictsTest {
    private static final Path STUDY = Path.of("districts");
    private static final String WHEN_IT_WAS_MADE = "docProps/core.xml";

    @TempDir
    private Path folder;

    @Test
    void theFilesOfTheStudyAreWhatTheSeedGives() throws IOException {
        InventedDistricts.main(new String[] {folder.toString()});
        assertThat(Files.readAllBytes(folder.resolve(InventedDistricts.SHEET)))
                .isEqualTo(Files.readAllBytes(STUDY.resolve(InventedDistricts.SHEET)));
        assertThat(parts(Files.readAllBytes(folder.resolve(InventedDistricts.WORKBOOK))))
                .isEqualTo(parts(Files.readAllBytes(STUDY.resolve(InventedDistricts.WORKBOOK))));
    }

    /** The files in a workbook, but for the one that tells the time. */
    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        parts.remove(WHEN_IT_WAS_MADE);
        assertThat(parts).isNotEmpty();
        return parts;
    }

    @Test
    void itSaysThatItIsInvented() throws IOException {
        String sheet =
                Files.readString(STUDY.resolve(InventedDistricts.SHEET), Charset.forName("windows-1252"));
        assertThat(sheet.lines().skip(1).findFirst().orElseThrow()).startsWith(InventedDistricts.LABEL);
        assertThat(STUDY.resolve("SOURCE.md")).content().contains("neither the city nor any figure here exists");
        assertThat(STUDY.resolve("framework.json")).content().contains("Invented for illustration");
    }

    @Test
    void anotherSeedGivesOtherFigures() {
        assertThat(DistrictSheet.of(new InventedDistricts(1).figures()))
                .isNotEqualTo(DistrictSheet.of(new InventedDistricts(2).figures()));
    }
}
