package eu.niem.io.mapping;

/** A cell while it is read: the same object for all, filled anew each time. Numbers below 0 stand for nothing. */
final class ImportedCell {
    int file;
    int place;
    int column;
    int key;
    int indicator;
    int flags;
    int text;
    double value;
    int source;
    int comment;
    double sampleSize;
    double stdError;

    /** Forgets the value and what stands beside it. */
    void clear() {
        flags = -1;
        text = -1;
        value = Double.NaN;
        source = -1;
        comment = -1;
        sampleSize = Double.NaN;
        stdError = Double.NaN;
    }

    boolean hasValue() {
        return text >= 0 || !Double.isNaN(value);
    }
}
