package eu.niem.io.saving;

import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * Writes a file so that a reader finds the old or the new content, never half of one. It is written beside its place,
 * readable for its owner only, and moved there when it is complete. When writing fails, nothing is left behind.
 */
public final class AtomicFiles {
    private AtomicFiles() {}

    /** Writes a text to a file of a folder that is there; through a link to the file that it leads to. */
    public static void write(Path path, String text) {
        write(path, text, FileOperations.STANDARD);
    }

    static void write(Path path, String text, FileOperations operations) {
        ByteBuffer content = encode(path, text);
        WrittenSize size = WrittenSize.of(path, text, content.remaining());
        write(path, out -> Channels.newChannel(out).write(content), operations);
        size.tell(path);
    }

    /** Writes a file piece by piece, so that no more of it is held than is being written. */
    public static void write(Path path, FileOperations.Content content) {
        long[] bytes = {0};
        write(
                path,
                out -> {
                    CountedStream counted = new CountedStream(out);
                    content.writeTo(counted);
                    bytes[0] = counted.count();
                },
                FileOperations.STANDARD);
        new WrittenSize(bytes[0], 0, 0, 0).tell(path);
    }

    private static void write(Path path, FileOperations.Content content, FileOperations operations) {
        try {
            Path target = target(path);
            Path folder = folder(path, target);
            Path named = path.toAbsolutePath().getParent();
            if (named != null && SaveJournal.of(named).isPresent()) {
                FolderRepair.repair(named.toRealPath(), operations);
            }
            try (FolderLock lock = FolderLock.of(folder, operations)) {
                FolderRepair.repair(folder, lock, operations);
                replace(target, content, operations);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write '" + path + "': " + reason(e), e);
        }
    }

    /** Returns the message of what the file system says; with its kind where that is all it says. */
    static String reason(IOException e) {
        return e.getClass().equals(IOException.class) ? String.valueOf(e.getMessage()) : e.toString();
    }

    private static void replace(Path target, FileOperations.Content content, FileOperations operations)
            throws IOException {
        Path beside = target.resolveSibling(SaveJournal.temporary());
        try {
            operations.create(beside, content);
            permit(beside, target, operations);
            operations.move(beside, target);
        } catch (IOException | RuntimeException e) {
            FolderRepair.remove(beside, operations, e);
            throw e;
        }
        operations.force(target.resolveSibling(""));
    }

    /** Gives a file the permissions of what it is to replace, or those of a new one. */
    static void permit(Path file, Path target, FileOperations operations) throws IOException {
        if (Files.exists(target)) {
            FileRights.like(target, file);
        } else {
            FileRights.standard(file, operations);
        }
    }

    /** Returns the file that a path leads to, and refuses what is no file. */
    static Path target(Path path) throws IOException {
        Path target = LinkTarget.of(path);
        if (Files.isDirectory(target)) {
            throw Refused.argument("'" + path + "' is a folder; give the path of a file");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw Refused.argument(
                    "'" + path + "' is a device or pipe, which cannot be replaced; give the path of a file");
        }
        return target;
    }

    private static Path folder(Path path, Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.exists(folder)) {
            throw new IOException(
                    "there is no folder '" + folder + "'; make it, or choose another",
                    new NoSuchFileException(path.toString()));
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(
                    "'" + folder + "' is a file, but must be a folder; choose another",
                    new NotDirectoryException(folder.toString()));
        }
        return folder;
    }

    /** Returns a text as UTF-8, in which each character can be written. */
    static ByteBuffer encode(Path path, String text) {
        if (!Printable.hasSurrogate(text)) {
            return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)); // many times faster than an encoder
        }
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "what is to be written to '" + path + "' is not valid Unicode: it has half of a character in line "
                            + lineOfHalf(text) + "; correct the text it stands in",
                    e);
        }
    }

    private static String lineOfHalf(String text) {
        long line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            line += point == '\n' ? 1 : 0;
            if (Printable.isHalf(point)) {
                int begin = text.lastIndexOf('\n', i) + 1;
                int end = text.indexOf('\n', i);
                return line + ", '" + Printable.text(text.substring(begin, end < 0 ? text.length() : end)) + "'";
            }
        }
        return String.valueOf(line);
    }
}
