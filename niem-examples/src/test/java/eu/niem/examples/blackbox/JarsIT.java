package eu.niem.examples.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JarsIT {
    @ParameterizedTest
    @CsvSource({"niem-core, eu.niem.core", "niem-scoring, eu.niem.scoring", "niem-io, eu.niem.io"})
    void everyJarIsAModuleThatExportsNothingInternal(String jar, String module) {
        ModuleDescriptor descriptor = descriptor(jar);
        assertThat(descriptor.name()).isEqualTo(module);
        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.exports())
                .isNotEmpty()
                .allMatch(
                        exported -> !exported.isQualified() || exported.source().contains("internal"))
                .noneMatch(
                        exported -> !exported.isQualified() && exported.source().contains("internal"));
    }

    @Test
    void theCoreNeedsNothingAtRunTime() {
        Set<String> required = descriptor("niem-core").requires().stream()
                .filter(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
        assertThat(required).containsExactly("java.base");
    }

    /** A change here is a change for everyone who depends on the library: it needs a decision record. */
    @Test
    void theJarsAtRunTimeAreThese() throws IOException {
        String version = System.getProperty("niem.version");
        assertThat(Jars.runTime().stream().map(jar -> jar.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "niem-core-" + version + ".jar",
                        "niem-scoring-" + version + ".jar",
                        "niem-io-" + version + ".jar",
                        "jspecify-1.0.1.jar",
                        "commons-math3-3.6.1.jar",
                        "jackson-databind-3.1.8.jar",
                        "jackson-core-3.1.8.jar",
                        "jackson-annotations-2.21.jar",
                        "jakarta.validation-api-3.1.1.jar",
                        "hibernate-validator-9.1.6.Final.jar",
                        "jboss-logging-3.6.3.Final.jar",
                        "classmate-1.7.1.jar",
                        "fastcsv-4.4.0.jar");
    }

    private static ModuleDescriptor descriptor(String jar) {
        return ModuleFinder.of(Jars.packaged(jar)).findAll().iterator().next().descriptor();
    }
}
