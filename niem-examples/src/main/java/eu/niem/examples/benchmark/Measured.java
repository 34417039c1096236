package eu.niem.examples.benchmark;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of a benchmark.
 *
 * @param type the class of the benchmark
 * @param method its method
 * @param parameters the values of its parameters, separated by commas; empty without
 * @param nanoseconds the median of its times
 * @param allocated the bytes that a run allocates, on average
 * @param bytesPerCell the bytes that a cell holds; {@code NaN} unless the benchmark weighs, when its time says nothing
 */
record Measured(
        Class<?> type, String method, String parameters, double nanoseconds, double allocated, double bytesPerCell) {
    private static final int MEDIAN = 50;
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String BYTES_PER_CELL = "bytesPerCell";

    /** Takes what the page needs from a result of JMH. */
    static Measured of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        int dot = name.lastIndexOf('.');
        return new Measured(
                type(name.substring(0, dot)),
                name.substring(dot + 1),
                params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(", ")),
                result.getPrimaryResult().getStatistics().getPercentile(MEDIAN)
                        * params.getTimeUnit().toNanos(1),
                second(result, ALLOCATED),
                second(result, BYTES_PER_CELL));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a benchmark without its class", e);
        }
    }

    private static double second(RunResult result, String label) {
        for (Result<?> each : result.getSecondaryResults().values()) {
            if (each.getLabel().endsWith(label)) {
                return each.getScore();
            }
        }
        return Double.NaN;
    }

    /** Returns whether it weighs what is held, and does not measure time. */
    boolean weighs() {
        return !Double.isNaN(bytesPerCell);
    }

    /** Returns what it does, in words. */
    String title() {
        String separator = parameters.isEmpty() ? "" : ", ";
        return (work().value() + separator + parameters).replace(" x ", " × ");
    }

    /** Returns the names of the benchmarks beside which it stands. */
    List<String> beside() {
        return List.of(work().beside());
    }

    /** Returns whether this is the benchmark of a name beside which another one stands. */
    boolean isBeside(Measured other, String name) {
        return type.equals(other.type) && parameters.equals(other.parameters) && method.equals(name);
    }

    private Work work() {
        return Stream.of(type.getMethods())
                .filter(each -> each.getName().equals(method))
                .map(Measured::work)
                .findFirst()
                .orElseThrow();
    }

    private static Work work(Method method) {
        Work work = method.getAnnotation(Work.class);
        if (work == null) {
            throw new IllegalStateException("the benchmark " + method + " does not say its work");
        }
        return work;
    }
}
