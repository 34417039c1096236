package eu.niem.io.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of two files counts that give the same cell: that whose source is preferred. Where only one of the two has a
 * value, or says why there is none (suppressed, not collected, not applicable), that one counts.
 */
final class SourceOrder {
    private final Map<String, Integer> ranks = new HashMap<>();

    SourceOrder(List<String> prefer) {
        prefer.forEach(source -> ranks.putIfAbsent(source, ranks.size()));
    }

    /** Which of two cells counts. */
    enum Choice {
        /** That which was there. */
        OLD,
        /** The new one. */
        NEW,
        /** Nobody says which. */
        NONE
    }

    /** Compares a cell that is there with a new one. */
    Choice compare(ImportedCells cells, int at, ImportedCell cell) {
        Integer old = rank(cells, cells.sourceOf(at));
        Integer fresh = rank(cells, cell.source);
        if (old == null || fresh == null || old.equals(fresh)) {
            return Choice.NONE;
        }
        boolean oldSpeaks = cells.hasValue(at) || cells.fileOf(at).sayWhy(cells.flagsOf(at));
        boolean newSpeaks = cell.hasValue() || cells.file(cell.file).sayWhy(cell.flags);
        if (oldSpeaks != newSpeaks) {
            return oldSpeaks ? Choice.OLD : Choice.NEW;
        }
        return old < fresh ? Choice.OLD : Choice.NEW;
    }

    private @Nullable Integer rank(ImportedCells cells, int source) {
        return source < 0 ? null : ranks.get(cells.texts.text(source));
    }
}
