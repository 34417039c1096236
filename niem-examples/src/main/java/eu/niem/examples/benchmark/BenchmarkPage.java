package eu.niem.examples.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;

/**
 * The page of all benchmarks: what was measured when, where and how, and the table. All its numbers are of one run.
 *
 * @param date the day of the run
 * @param machine what was measured on
 * @param params how JMH measured the first work
 * @param table the results
 */
record BenchmarkPage(LocalDate date, Machine machine, BenchmarkParams params, BenchmarkTable table) {
    private static final String EXPLANATION = """

            Times are medians, by the clock. *Allocated* is what a run takes from the heap, on average, garbage
            included. *Beside* is the median divided by that of another line: loops over arrays that know nothing
            but their task, or the same work on less. Data are made up, the same each time. Indices have skewed
            numbers, one in twenty of which is eight times what it would be, and one empty cell in fifty. Of 1 500
            rows one cell in ten is empty; what is opened, imported or held has no empty cell. *Bytes a cell* are
            what the heap holds more than before, once garbage is collected.

            """;
    private static final String COMMANDS = """

            Some benchmarks run by a regular expression, with any options of JMH. They are printed, and this page stays as it is.
            The second of these calls needs a heap of 6 GB, and is not part of the page:

            ```sh
            mvn -q -Pbench verify -Dbench.args="ScoringBenchmark"
            mvn -q -Pbench verify -Dbench.args="MillionBenchmark"
            ```

            The code is in [the package benchmark](../niem-examples/src/main/java/eu/niem/examples/benchmark).
            """;

    /** Returns the page. */
    String markdown() {
        return """
                # Benchmarks

                What works cost on one machine, measured on %s. `mvn -q -Pbench verify` measures all of them again in about a
                quarter of an hour, and writes this page. Nothing else should run meanwhile.

                | measured on | |
                |---|---|
                """.formatted(date)
                + machine.lines()
                + Machine.line("Java", params.getVmName() + ' ' + params.getVmVersion())
                + Machine.line("options of Java", options())
                + Machine.line("JMH " + params.getJmhVersion(), iterations())
                + EXPLANATION
                + table.markdown()
                + COMMANDS;
    }

    private String options() {
        List<String> options = List.copyOf(params.getJvmArgs());
        return options.isEmpty() ? "none" : String.join(" ", options);
    }

    private String iterations() {
        return iterations(params.getWarmup()) + " to warm up, then " + iterations(params.getMeasurement())
                + "; each work in a JVM of its own";
    }

    private static String iterations(IterationParams params) {
        return params.getCount() + " × " + params.getTime();
    }
}
