package eu.niem.io;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the module logs until it is closed, each record with its level; nothing of it is printed meanwhile. */
final class LoggedLines extends Handler {
    private static final Logger LOG = Logger.getLogger("eu.niem.io");

    private final List<String> logged = new ArrayList<>();

    LoggedLines() {
        LOG.addHandler(this);
        LOG.setUseParentHandlers(false);
    }

    List<String> all() {
        return List.copyOf(logged);
    }

    @Override
    public void publish(LogRecord line) {
        logged.add(line.getLevel() + " " + new SimpleFormatter().formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
        LOG.setUseParentHandlers(true);
    }
}
