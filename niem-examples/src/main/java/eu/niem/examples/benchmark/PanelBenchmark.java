package eu.niem.examples.benchmark;

import eu.niem.core.panel.Panel;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Weigh a panel: what the heap holds, without garbage, after it was made, less what it held before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1) // JMH adds up what iterations count
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class PanelBenchmark {
    private static final SyntheticIndex SIZE = SyntheticIndex.of(40_000, 50).withEmpty(0);
    private static final int COLLECTIONS = 4; // what one collection frees may free more in the next

    /** What was weighed. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Weight {
        /** The bytes of a cell. */
        public double bytesPerCell;
    }

    /** Makes a panel of numbers, one in ten of which has a flag. */
    @Benchmark
    @Work("a panel of 2 000 000 cells, 40 000 x 50, with numbers and flags, keys of rows included")
    public Panel weigh(Weight weight) {
        SyntheticIndex.of(2, 4).flagged(); // what a first panel leaves behind is not of the second
        long before = held();
        Panel panel = SIZE.flagged();
        weight.bytesPerCell = (double) (held() - before) / (SIZE.areas() * SIZE.indicators());
        return panel;
    }

    private static long held() {
        long least = Long.MAX_VALUE;
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
