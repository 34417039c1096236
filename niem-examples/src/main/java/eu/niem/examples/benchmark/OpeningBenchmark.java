package eu.niem.examples.benchmark;

import eu.niem.core.evidence.Observation;
import eu.niem.core.panel.Panel;
import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Open and check a study of 100 000 observations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OpeningBenchmark {
    private static final int OBSERVATIONS = 100_000;

    private Path folder = Path.of("");

    /** Writes the study. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("niem-opening");
        SyntheticStudy synthetic = SyntheticStudy.monitor();
        List<Observation> observations =
                synthetic.observations().stream().limit(OBSERVATIONS).toList();
        Niem.save(Study.of(Methodology.standard(), Panel.of(synthetic.framework(), observations)), folder);
    }

    /** Takes the study away. */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Reads all files, checks them, and makes a panel of what they say. */
    @Benchmark
    public Checked<Study> open() {
        return Niem.check(folder);
    }
}
