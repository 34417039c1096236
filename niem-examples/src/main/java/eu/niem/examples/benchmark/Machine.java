package eu.niem.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was measured on.
 *
 * @param processor the name of the processor, as far as the system says it
 * @param cores how many cores there are for Java
 * @param memory the memory in bytes
 * @param system the operating system
 * @param load how many processes were running, over the last minute, before it began; below 0 where nobody knows
 */
record Machine(String processor, int cores, long memory, String system, double load) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Pattern MODEL = Pattern.compile("model name\\s*:\\s*");
    private static final double GIGABYTE = 1e9;

    /** Asks this machine. */
    static Machine here() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                processorHere(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize(),
                system.getName() + ' ' + system.getVersion().split("-", 2)[0],
                system.getSystemLoadAverage());
    }

    private static String processorHere() {
        String architecture = System.getProperty("os.arch", "");
        if (!Files.isReadable(PROCESSORS)) {
            return System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", architecture);
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> MODEL.matcher(line).lookingAt())
                    .map(line -> MODEL.matcher(line).replaceFirst(""))
                    .findFirst()
                    .orElse(architecture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of a table of two columns. */
    String lines() {
        return line("processor", processor + ", " + cores + " cores")
                + line("memory", String.format(Locale.ROOT, "%.0f GB", memory / GIGABYTE))
                + line("system", system)
                + line("processes before", load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load));
    }

    /** Returns a line of such a table. */
    static String line(String name, String value) {
        return "| " + name + " | " + value + " |\n";
    }
}
