package eu.niem.io.foreign;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file say it is. */
final class FileStart {
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] GZIP = {0x1F, 0x8B};
    private static final int[] UTF_8 = {0xEF, 0xBB, 0xBF};
    private static final int[] UTF_16_LE = {0xFF, 0xFE};
    private static final int[] UTF_16_BE = {0xFE, 0xFF};

    private FileStart() {}

    /** Returns whether it is a zip archive, as a workbook is. */
    static boolean isZip(byte[] start) {
        return begins(start, ZIP);
    }

    /** Returns whether it is a document of office programs before 2007, or one that is encrypted. */
    static boolean isOldOffice(byte[] start) {
        return begins(start, OLD_OFFICE);
    }

    /** Returns what to say of a file that is none of text; empty where it may be one. */
    static String other(byte[] start) {
        if (start.length == 0) {
            return "there is nothing in the file; check whether it was saved as a whole";
        }
        if (isZip(start) || isOldOffice(start)) {
            return "this is the workbook of a spreadsheet or an archive, not a text: read a workbook (.xlsx) with \"form\":"
                    + " \"excel\", and unpack an archive";
        }
        return begins(start, GZIP) ? "the file is packed (gzip); unpack it, and name the file that comes out" : "";
    }

    /** Returns the code of the issue of a file that is none of text. */
    static String code(byte[] start) {
        return start.length == 0 ? "empty-file" : begins(start, GZIP) ? "packed-file" : "workbook";
    }

    /** Returns what a byte order mark says; null where there is none. */
    static @Nullable Charset marked(byte[] start) {
        if (begins(start, UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(start, UTF_16_LE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(start, UTF_16_BE) ? StandardCharsets.UTF_16BE : null;
    }

    /** Returns which UTF-16 it is where every second of the first bytes is zero; null in any other file. */
    static @Nullable Charset wide(byte[] start) {
        if (start.length < UTF_16_LE.length * 2) {
            return null;
        }
        boolean odd = start[1] == 0 && start[3] == 0;
        boolean even = start[0] == 0 && start[2] == 0;
        return odd == even ? null : odd ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean begins(byte[] start, int[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
