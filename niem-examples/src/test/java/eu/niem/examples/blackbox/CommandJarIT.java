package eu.niem.examples.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar of the command is the library and what it needs, put together so that nothing of it is lost. */
class CommandJarIT {
    private static final Path JAR = Path.of("target/niem.jar");
    private static final String SERVICES = "META-INF/services/";

    @Test
    void everyProviderOfAServiceIsInTheJar() throws IOException {
        Map<String, Set<String>> apart = new TreeMap<>();
        for (Path jar : Jars.runTime()) {
            services(jar)
                    .forEach((name, providers) ->
                            apart.computeIfAbsent(name, each -> new TreeSet<>()).addAll(providers));
        }
        assertThat(apart).isNotEmpty();
        assertThat(services(JAR)).containsAllEntriesOf(apart); // those of what only the command needs come on top
    }

    @Test
    void itIsNoModuleAndHasClassesForSeveralVersionsOfJava() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName)).noneMatch(name -> name.endsWith("module-info.class"));
            assertThat(jar.isMultiRelease()).isTrue();
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("eu.niem.examples.cli.Main");
        }
    }

    @Test
    void licencesAndNoticesComeWithIt() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names =
                    new ArrayList<>(jar.stream().map(JarEntry::getName).toList());
            assertThat(names).contains("META-INF/LICENSE", "META-INF/NOTICE").doesNotHaveDuplicates();
            assertThat(names).noneMatch(name -> name.startsWith("org/openjdk/jmh/"));
        }
    }

    private static Map<String, Set<String>> services(Path path) throws IOException {
        Map<String, Set<String>> services = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(SERVICES) && !entry.isDirectory()) {
                    try (InputStream stream = jar.getInputStream(entry)) {
                        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                        services.put(
                                entry.getName(),
                                new TreeSet<>(text.lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                                        .toList()));
                    }
                }
            }
        }
        return services;
    }
}
