package eu.niem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** What this build has compiled, in the folder of its profile. */
public final class Built {
    private Built() {}

    /** Returns a folder of classes of a module: {@code classes} or {@code test-classes}. */
    public static Path classes(String module, String folder) {
        try {
            URI here = Built.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path target = Path.of("").toAbsolutePath().relativize(Path.of(here)).getParent();
            Path classes = Path.of("..", module).resolve(target).resolve(folder);
            assertThat(classes)
                    .as("classes, which 'mvn -pl niem-examples -am' compiles")
                    .isDirectory();
            return classes;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
