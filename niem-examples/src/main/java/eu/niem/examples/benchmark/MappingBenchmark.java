package eu.niem.examples.benchmark;

import eu.niem.io.Imported;
import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Import a file of others with 100 000 observations, beside a loop that parses the same columns into an array. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MappingBenchmark {
    private static final OthersFile FILE = new OthersFile(500, 10);

    /** The form of the file. */
    @Param({"SDMX_CSV", "EUROSTAT_TSV"})
    public String form = "";

    private Path folder = Path.of("");

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("niem-mapping");
        FILE.write(folder, OthersFile.Form.valueOf(form));
    }

    /** Takes it away. */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The library: read, check, make a panel, and report what was read. */
    @Benchmark
    public Imported library() {
        return Niem.imported(folder);
    }

    /** The loop: codes and numbers. */
    @Benchmark
    public double[] loop() throws IOException {
        return FILE.parse(folder, OthersFile.Form.valueOf(form));
    }
}
