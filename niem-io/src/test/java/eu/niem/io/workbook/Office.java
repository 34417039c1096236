package eu.niem.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens files in LibreOffice, where it is installed; a test that needs it is skipped elsewhere. */
public final class Office {
    private Office() {}

    /** Converts a file; the new one has the same name with another ending, in a folder below. */
    public static Path convert(Path file, String filter) throws IOException, InterruptedException {
        List<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::isExecutable)
                .toList();
        assumeThat(found)
                .as("LibreOffice is not installed: there is no 'soffice' on the PATH")
                .isNotEmpty();
        Path folder = Files.createDirectories(file.resolveSibling("converted"));
        Process process = new ProcessBuilder(
                        found.get(0).toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(filter).isTrue();
        return folder;
    }
}
