package eu.niem.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of an archive up to the size that the archive claims, by which it was let in. */
final class ClaimedSize extends FilterInputStream {
    private final long size;
    private long left;

    private ClaimedSize(InputStream stream, long size) {
        super(stream);
        this.size = size;
        this.left = size;
    }

    /** Returns whether the size of a file is no more than what its archive claims. */
    static boolean of(Path path) {
        return !path.getFileSystem().equals(FileSystems.getDefault());
    }

    /** Opens a file. */
    static InputStream open(Path path) throws IOException {
        InputStream stream = Files.newInputStream(path);
        return of(path) ? new ClaimedSize(stream, Files.size(path)) : stream;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        counted(read);
        return read;
    }

    private void counted(int count) throws IOException {
        left -= Math.max(0, count);
        if (left < 0) {
            throw new IOException("it has more than the " + size + " bytes that the archive claims");
        }
    }
}
