package eu.niem.io.saving;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The steps that saving is made of: each happens, or does not. A test stops before any of them. */
public class FileOperations {
    public static final FileOperations STANDARD = new FileOperations();
    private static final int BUFFER = 1 << 16;

    /** Called before each step that changes something. */
    protected void before(String step, Path path) throws IOException {}

    /** What a file is to hold, written piece by piece. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes a file that only its owner may read, and sees to it that its content is on the disk. */
    protected void create(Path path, ByteBuffer content) throws IOException {
        create(path, out -> Channels.newChannel(out).write(content));
    }

    /** Makes a file that only its owner may read of what is written piece by piece. */
    protected void create(Path path, Content content) throws IOException {
        before("create", path);
        try (FileChannel channel = FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FileRights.ofOwner(path))) {
            before("write", path);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Puts a file in the place of another of the same folder, if there is one. */
    protected void move(Path from, Path to) throws IOException {
        before("move", to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a file that may be there. */
    protected void delete(Path path) throws IOException {
        before("delete", path);
        Files.deleteIfExists(path);
    }

    /** Sees to it that the names in a folder are on the disk, where the system can. */
    protected void force(Path folder) throws IOException {
        before("force", folder);
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // not every system can open a folder; without a power cut nothing is lost
        }
    }
}
