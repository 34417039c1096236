package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyArchiveTest {
    private static final String STUDY = "technology-achievement";

    @TempDir
    private Path folder;

    private Map<String, byte[]> files(String before) throws IOException {
        Path saved = folder.resolve("saved");
        Niem.save(Niem.study(STUDY), saved);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(saved).sorted()) {
            for (Path file : all.toList()) {
                files.put(before + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = folder.resolve("study.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    private static List<String> codes(Checked<Study> checked) {
        return checked.issues().stream().map(Issue::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "round/"})
    void aStudyIsReadFromTheTopOrFromOneFolder(String before) throws IOException {
        Map<String, byte[]> files = files(before);
        files.put("__MACOSX/._framework.json", new byte[] {1, 2, 3});
        Checked<Study> checked = Niem.check(zip(files));
        assertThat(checked.issues()).isEmpty();
        assertThat(checked.value()).isEqualTo(Niem.study(STUDY));
    }

    @Test
    void mistakesNameTheArchiveTheFileTheLineAndTheColumn() throws IOException {
        Map<String, byte[]> files = files("round/");
        String observations = new String(files.get("round/observations.csv"), StandardCharsets.UTF_8);
        files.put(
                "round/observations.csv",
                observations.replaceFirst("\n[^,]+,", "\nNONE,").getBytes(StandardCharsets.UTF_8));
        Path zip = zip(files);
        assertThat(Niem.check(zip).errors())
                .first()
                .hasToString(Niem.check(zip).errors().get(0).toString())
                .satisfies(issue ->
                        assertThat(issue.where().toString()).startsWith(zip + "/round/observations.csv:2:1 INDICATOR"));
    }

    @Test
    void whatIsMissingIsMissingInTheArchive() throws IOException {
        Map<String, byte[]> files = files("");
        files.remove("observations.csv");
        Path zip = zip(files);
        assertThat(Niem.check(zip).errors().get(0).toString())
                .startsWith("error " + zip + ": the study has no observations.csv");
    }

    @Test
    void severalStudiesAreToldApartByTheirFolders() throws IOException {
        Map<String, byte[]> files = files("one/");
        files.putAll(files("two/"));
        Checked<Study> checked = Niem.check(zip(files));
        assertThat(codes(checked)).containsExactly("several-studies");
        assertThat(checked.issues().get(0).message()).contains("[one, two]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../framework.json", "/etc/x", "a\\..\\b", "a/./b"})
    void aNameThatLeadsOutOfTheArchiveIsAnError(String name) throws IOException {
        Map<String, byte[]> files = files("");
        files.put(name, new byte[1]);
        assertThat(codes(Niem.check(zip(files)))).containsExactly("unsafe-name");
    }

    @Test
    void whatIsNoArchiveIsAnError() throws IOException {
        Path zip = Files.writeString(folder.resolve("study.zip"), "PK but no archive");
        assertThat(codes(Niem.check(zip))).containsExactly("unreadable");
    }

    @Test
    void filesTogetherKeepWithinTheLimit() throws IOException {
        Map<String, byte[]> files = files("");
        files.put("crosswalk-a.json", new byte[40_000_000]);
        files.put("crosswalk-b.json", new byte[40_000_000]);
        Path zip = zip(files);
        assertThat(Files.size(zip)).isLessThan(1_000_000);
        assertThat(codes(Niem.check(Limits.SERVICE, zip))).containsExactly("too-large");
    }

    @Test
    void aFileIsNotReadBeyondTheSizeThatTheArchiveClaims() throws IOException {
        Map<String, byte[]> files = files("");
        files.put("crosswalk-a.json", new byte[5_000_000]);
        Path zip = zip(files);
        claim(zip, 5_000_000, 7);
        assertThat(Niem.check(zip).errors())
                .anySatisfy(
                        issue -> assertThat(issue.message()).contains("more than the 7 bytes that the archive claims"));
    }

    /** Writes another size into the list of files. */
    private static void claim(Path zip, int size, int claimed) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < bytes.length; i++) {
            if (buffer.getInt(i) == 0x02014b50 && buffer.getInt(i + 24) == size) {
                buffer.putInt(i + 24, claimed);
            }
        }
        Files.write(zip, bytes);
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        Map<String, byte[]> files = files("");
        for (int i = 0; i < 10_001; i++) {
            files.put("more/" + i, new byte[0]);
        }
        assertThat(codes(Niem.check(zip(files)))).containsExactly("too-many-files");
    }
}
