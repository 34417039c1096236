package eu.niem.io.saving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all other saves out of a folder, of this program and of others, until it is closed. The system ends the lock of
 * a process that ends. On a file system without locks it keeps out those of this program only.
 */
public final class FolderLock implements AutoCloseable {
    /** The name of the file that is locked, which is there during a save only. */
    static final String NAME = ".niem-lock";

    private static final int MOST_BYTES = 1 << 20;
    private static final long BEYOND = Long.MAX_VALUE - 1;
    private static final ReentrantLock[] HERE =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    private final FileOperations operations;
    private final ReentrantLock here;
    private final Path file;
    private @Nullable FileChannel channel;
    private boolean isExclusive;

    private FolderLock(Path folder, FileOperations operations) {
        this.operations = operations;
        this.here = HERE[Math.floorMod(folder.hashCode(), HERE.length)];
        this.file = folder.resolve(NAME);
    }

    /**
     * Waits until no other save works in a folder, and locks it.
     *
     * @param folder without links in its path
     */
    public static FolderLock of(Path folder, FileOperations operations) throws IOException {
        FolderLock lock = new FolderLock(folder, operations);
        lock.here.lock();
        try {
            while (!lock.isTaken()) {
                lock.release();
            }
            return lock;
        } catch (IOException | RuntimeException | Error e) {
            lock.release();
            lock.here.unlock();
            throw e;
        }
    }

    /** Returns whether other programs are kept out too. */
    public boolean isExclusive() {
        return isExclusive;
    }

    /** Locks the file; false where another save has removed it meanwhile, so that the lock keeps nobody out. */
    private boolean isTaken() throws IOException {
        operations.before("lock", file);
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            if (!Files.exists(file)) {
                throw e;
            }
            throw new IOException(
                    "another user's save is going on there, or was cut short; if it was, remove '" + file + "'", e);
        }
        isExclusive = isLocked(channel);
        if (!isExclusive) {
            return true;
        }
        int size = 1 + ThreadLocalRandom.current().nextInt(MOST_BYTES);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[1]), size - 1L); // told by its size: opening it again would unlock it
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        while (true) {
            try {
                FileLock lock = channel.lock(BEYOND, 1, false);
                return lock.isValid();
            } catch (OverlappingFileLockException e) {
                LockSupport.parkNanos(1_000_000); // the library was loaded twice into this program
            } catch (ClosedChannelException | FileLockInterruptionException e) {
                throw e;
            } catch (IOException e) {
                return false; // a file system without locks
            }
        }
    }

    private void abandon() {
        try {
            release();
        } catch (IOException e) {
            return; // it is closed all the same
        }
    }

    private void release() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    /** Removes the file, then ends the lock. A file that stays is removed by the next save. */
    @Override
    public void close() {
        try {
            operations.delete(file);
            release();
        } catch (IOException e) {
            return; // what was to be saved is saved
        } finally {
            abandon();
            here.unlock();
        }
    }
}
