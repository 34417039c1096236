package eu.niem.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks. Without arguments all of them run, and {@code docs/benchmarks.md} is written. With arguments,
 * which are those of JMH, what was measured is printed only: {@code Scoring -f 3} runs those that have {@code Scoring}
 * in their name.
 */
public final class Benchmarks {
    private static final Path PAGE = Path.of("..", "docs", "benchmarks.md");

    /** The benchmarks of the page, in its order. */
    static final List<Class<?>> ALL = List.of(
            BuildBenchmark.class,
            ScoringBenchmark.class,
            RebuildBenchmark.class,
            CorrelationBenchmark.class,
            TiedPairBenchmark.class,
            ImputationBenchmark.class,
            PeriodsBenchmark.class,
            OrderBenchmark.class,
            OpeningBenchmark.class,
            MappingBenchmark.class,
            SavingBenchmark.class,
            ExplainingBenchmark.class,
            PanelBenchmark.class);

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args nothing for all, or options of JMH
     * @throws CommandLineOptionException if JMH does not know an option
     * @throws RunnerException if a benchmark throws
     * @throws IOException if the page cannot be written
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions given = new CommandLineOptions(args);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        Runner runner = runner(given);
        if (given.shouldList()) {
            runner.list();
            return;
        }
        if (args.length > 0) {
            System.setProperty("jmh.ignoreLock", "true"); // who looks at a few may do so beside others
            System.out.println(table(runner.run()).markdown());
        } else {
            Machine machine = Machine.here();
            Collection<RunResult> results = runner.run();
            BenchmarkParams params = results.iterator().next().getParams();
            write(new BenchmarkPage(LocalDate.now(ZoneOffset.UTC), machine, params, table(results)));
        }
    }

    private static Runner runner(CommandLineOptions given) {
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(given).addProfiler(GCProfiler.class).shouldFailOnError(true);
        if (given.getIncludes().isEmpty()) {
            ALL.forEach(each -> options.include("\\." + each.getSimpleName() + "\\."));
        }
        return new Runner(options.build());
    }

    private static BenchmarkTable table(Collection<RunResult> results) {
        return new BenchmarkTable(results.stream()
                .map(Measured::of)
                .sorted(Comparator.comparing(each -> ALL.indexOf(each.type())))
                .toList());
    }

    private static void write(BenchmarkPage page) throws IOException {
        Path beside = PAGE.resolveSibling("benchmarks.md.new");
        Files.writeString(beside, page.markdown());
        Files.move(beside, PAGE, StandardCopyOption.REPLACE_EXISTING);
        System.out.println("written: " + PAGE.toRealPath());
    }
}
