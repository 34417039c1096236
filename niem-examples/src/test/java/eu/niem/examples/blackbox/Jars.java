package eu.niem.examples.blackbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The jars that the build has packaged, and those that they need at run time. */
final class Jars {
    private static final List<String> MODULES = List.of("niem-core", "niem-scoring", "niem-io");

    /** What the library can use, and who depends on it does not get: to write workbooks. */
    private static final List<String> OPTIONAL = List.of("fastexcel-", "opczip-");

    private Jars() {}

    /** The jars of the library. */
    static List<Path> library() {
        return MODULES.stream().map(Jars::packaged).toList();
    }

    /** The jar of a module of the library. */
    static Path packaged(String module) {
        Path jar = Path.of("..", module, "target", module + "-" + System.getProperty("niem.version") + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("there is no " + jar + "; run 'mvn verify' from the root");
        }
        return jar.toAbsolutePath().normalize();
    }

    /** All that {@code niem-io} needs at run time, itself included. */
    static List<Path> runTime() throws IOException {
        List<Path> all = new ArrayList<>(library());
        String needed = Files.readString(Path.of("..", "niem-io", "target", "class-path"))
                .strip();
        for (String entry : needed.split(File.pathSeparator, -1)) {
            boolean ours = entry.contains("niem-core") || entry.contains("niem-scoring");
            boolean optional =
                    OPTIONAL.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith);
            if (!ours && !optional) {
                all.add(Path.of(entry));
            }
        }
        return all;
    }

    /** The address of what is in a jar. */
    static URL url(Path jar) {
        try {
            return URI.create("jar:" + jar.toUri() + "!/").toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths joined as {@code java} wants them. */
    static String path(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
