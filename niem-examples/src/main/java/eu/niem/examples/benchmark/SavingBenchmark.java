package eu.niem.examples.benchmark;

import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Write and read 1 100 050 scores, of 22 450 areas and 49 nodes. */
public class SavingBenchmark extends Sampled {
    private final Scorecard scorecard =
            SyntheticIndex.of(22_450, 36).study(SyntheticIndex.minMax()).score();
    private Path folder = Path.of("");

    /** Writes the file that is read. */
    @Setup
    public void write() throws IOException {
        folder = Folder.create();
        Niem.save(scorecard, folder.resolve("read.json"));
    }

    /** Takes all files away. */
    @TearDown
    public void delete() throws IOException {
        Folder.delete(folder);
    }

    /** A line for each score. */
    @Benchmark
    @Work("write 1.1 million scores as CSV")
    public Path csv() {
        return saved("scores.csv");
    }

    /** A document. */
    @Benchmark
    @Work("write 1.1 million scores as JSON")
    public Path json() {
        return saved("scorecard.json");
    }

    private Path saved(String name) {
        Path file = folder.resolve(name);
        Niem.save(scorecard, file);
        return file;
    }

    /** Reads, checks and scores again what the document says. */
    @Benchmark
    @Work("read 1.1 million scores from JSON")
    public Scorecard read() {
        return Niem.scorecard(folder.resolve("read.json"));
    }
}
