package eu.niem.examples.cli;

import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A line with a bar and the time that went by, which is written over until the work ends. */
final class ProgressLine implements ProgressBarConsumer {
    private static final int WIDTH = 72;
    private static final int MILLISECONDS = 200;

    private final Console console;
    private boolean isClosed;

    private ProgressLine(Console console) {
        this.console = console;
    }

    /** Shows a line while some work is done. How long it takes is not known beforehand. */
    static <T> T during(Console console, String what, Supplier<T> work) {
        try (ProgressLine line = new ProgressLine(console);
                ProgressBar bar = line.bar(what)) {
            bar.setExtraMessage("");
            return work.get();
        }
    }

    private ProgressBar bar(String what) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(this)
                .continuousUpdate()
                .hideEta()
                .build();
    }

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public synchronized void accept(String line) {
        if (!isClosed) { // the bar's thread may be late
            write("\r" + line);
        }
    }

    /** Leaves an empty line, which nothing is written to any more. */
    @Override
    public synchronized void close() {
        if (!isClosed) {
            write("\r" + " ".repeat(WIDTH) + "\r");
            isClosed = true;
        }
    }

    private void write(String text) {
        console.err().print(text);
        console.err().flush();
    }
}
