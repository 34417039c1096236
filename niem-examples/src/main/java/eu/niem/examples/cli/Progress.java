package eu.niem.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Shows that long work goes on, to a person at a terminal: where what is read is large, and the result is no table for
 * programs. Otherwise nothing is written, and no class of the bar is loaded.
 *
 * @param console takes the bar, on its messages
 * @param isForPrograms whether the result is for programs
 * @param large the number of bytes from which reading is long work
 */
record Progress(Console console, boolean isForPrograms, long large) {
    private static final long LARGE = 4L << 20;
    private static final int DEPTH = 3;

    Progress(Console console, boolean isForPrograms) {
        this(console, isForPrograms, LARGE);
    }

    /**
     * Does some work on a study, and shows meanwhile that it goes on; the bar is gone when the work is done or fails.
     *
     * @param what the work in a word
     */
    <T> T during(String what, Path study, Supplier<T> work) {
        boolean isSeen = console.errOnTerminal() && !isForPrograms && !"dumb".equals(System.getenv("TERM"));
        return (isSeen && bytes(study) >= large) ? ProgressLine.during(console, what, work) : work.get();
    }

    /** Returns how many bytes the files of a study have; 0 where that cannot be known. */
    private static long bytes(Path study) {
        try (Stream<Path> files = Files.walk(study, DEPTH)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            return 0; // reading it says what is wrong
        }
    }
}
