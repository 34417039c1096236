package eu.niem.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class BenchmarksTest {
    private static final Path SOURCES = Path.of("src/main/java/eu/niem/examples/benchmark");

    @Test
    void allRunButTheOneThatNeedsALargeHeap() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Benchmark.java")))
                    .hasSameElementsAs(Stream.concat(Benchmarks.ALL.stream(), Stream.of(MillionBenchmark.class))
                            .map(type -> type.getSimpleName() + ".java")
                            .toList());
        }
    }

    @Test
    void eachBenchmarkSaysItsWorkAndStandsBesideOthersOfItsClass() {
        for (Class<?> type : Benchmarks.ALL) {
            List<Method> methods = benchmarks(type);
            assertThat(methods).as(type.getSimpleName()).isNotEmpty();
            for (Method method : methods) {
                Work work = method.getAnnotation(Work.class);
                assertThat(work).as("%s", method).isNotNull();
                assertThat(work.beside())
                        .isSubsetOf(methods.stream().map(Method::getName).toList());
            }
        }
    }

    private static List<Method> benchmarks(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .toList();
    }
}
