package eu.niem.examples.benchmark;

import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Open and check a study of 1 000 000 observations. */
public class OpeningBenchmark extends Sampled {
    private Path folder = Path.of("");

    /** Writes the study. */
    @Setup
    public void write() throws IOException {
        folder = Folder.create();
        Niem.save(SyntheticIndex.of(20_000, 50).withEmpty(0).study(SyntheticIndex.minMax()), folder);
    }

    /** Takes the study away. */
    @TearDown
    public void delete() throws IOException {
        Folder.delete(folder);
    }

    /** Reads all files, checks them, and makes a panel of what they say. */
    @Benchmark
    @Work("open 1 000 000 observations (CSV), 20 000 x 50")
    public Checked<Study> open() {
        return Niem.check(folder);
    }
}
