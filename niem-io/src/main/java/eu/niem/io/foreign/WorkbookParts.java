package eu.niem.io.foreign;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * The parts of a workbook, which is a zip archive. It is read from its beginning each time, so that neither it nor a
 * part is held in memory; together the parts are never longer when unpacked than a file may be, whatever the archive
 * says of their sizes.
 */
final class WorkbookParts {
    private static final int CHUNK = 1 << 14;

    private final ForeignFile file;

    WorkbookParts(ForeignFile file) {
        this.file = file;
    }

    /** Shows part after part to a visitor, until it has seen enough; false if it never has. */
    boolean visit(Visitor visitor) throws IOException {
        long limit = file.limits().fileBytes();
        try (ZipStream zip = new ZipStream(new LimitedStream(file.content().open(), limit))) {
            LimitedStream unpacked = new LimitedStream.Part(zip, limit);
            for (String name = zip.next(); !name.isEmpty(); name = zip.next()) {
                if (!visitor.see(name(name), unpacked)) {
                    return true;
                }
                pass(unpacked);
            }
            return false;
        } catch (EOFException e) {
            throw new Broken("it cannot be unpacked: it breaks off");
        }
    }

    /** Reads what is left of a part, so that it is counted, and checked. */
    static void pass(InputStream part) throws IOException {
        byte[] rest = new byte[CHUNK];
        int count = 0;
        while (count >= 0) {
            count = part.read(rest, 0, CHUNK);
        }
    }

    /** Returns the name of a part as parts are compared. */
    static String name(String path) {
        String name = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** Sees the parts of a workbook. */
    interface Visitor {
        /**
         * Sees a part.
         *
         * @param stream gives what it holds; need not be read, and must not be closed
         * @return whether to go on
         */
        boolean see(String name, InputStream stream) throws IOException;
    }

    /** It is no workbook, or one that is damaged. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message);
        }
    }
}
