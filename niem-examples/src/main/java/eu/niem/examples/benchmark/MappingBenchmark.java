package eu.niem.examples.benchmark;

import eu.niem.io.Imported;
import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Import a file of others with 100 000 observations, beside a loop that parses the same columns into an array. */
public class MappingBenchmark extends Sampled {
    private static final OthersFile FILE = new OthersFile(500, 10);

    /** The form of the file. */
    @Param({"SDMX_CSV", "EUROSTAT_TSV"})
    public String form = "";

    private Path folder = Path.of("");

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        folder = Folder.create();
        FILE.write(folder, OthersFile.Form.valueOf(form));
    }

    /** Takes it away. */
    @TearDown
    public void delete() throws IOException {
        Folder.delete(folder);
    }

    /** The library: read, check, make a panel, and report what was read. */
    @Benchmark
    @Work(value = "import 100 000 observations from a file of others", beside = "loop")
    public Imported library() {
        return Niem.imported(folder);
    }

    /** The loop: codes and numbers. */
    @Benchmark
    @Work("import 100 000 observations as a loop that parses codes and numbers")
    public double[] loop() throws IOException {
        return FILE.parse(folder, OthersFile.Form.valueOf(form));
    }
}
