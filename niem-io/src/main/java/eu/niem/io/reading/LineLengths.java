package eu.niem.io.reading;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;

/**
 * Counts the characters of lines while a file is read, so that an endless line is noticed before it fills the memory.
 */
public final class LineLengths {
    private final int limit;
    private int line = 1;
    private int length;

    /** Makes a counter for lines of up to a number of characters. */
    public LineLengths(int limit) {
        this.limit = limit;
    }

    /** Counts more of the file, in UTF-8; false if a line is longer than the limit. */
    public boolean accept(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte each = bytes[i];
            if (each == '\n' || each == '\r') {
                line += each == '\n' ? 1 : 0;
                length = 0;
            } else if ((each & 0xC0) != 0x80 && ++length > limit) {
                return false;
            }
        }
        return true;
    }

    /** Adds the issue of a line that is too long. */
    public static void tooLong(Location where, Limits limits, Issues issues) {
        issues.error(
                "line-too-long",
                where,
                "the line has more than " + limits.lineLength()
                        + " characters; if it is meant to be so long, read it with larger limits");
    }

    /** Returns the line that is counted now, from 1. */
    public int line() {
        return line;
    }
}
