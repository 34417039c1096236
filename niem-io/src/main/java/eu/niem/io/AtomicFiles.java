package eu.niem.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes files so that a reader finds the old or the new content, never half of one. Each is written beside its place,
 * and moved there when all are complete. When writing fails, nothing is left behind.
 */
final class AtomicFiles {
    private AtomicFiles() {}

    /** Writes a text to a file. */
    static void write(Path path, String text) {
        write(Map.of(path, text));
    }

    /** Writes texts to files of existing folders. */
    static void write(Map<Path, String> texts) {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (var entry : texts.entrySet()) {
                Path target = target(entry.getKey());
                Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
                written.put(beside, target);
                write(beside, encode(entry.getKey(), entry.getValue()));
            }
            for (var move : written.entrySet()) {
                move(move.getKey(), move.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + texts.keySet() + ": " + e, e);
        } finally {
            written.keySet().forEach(AtomicFiles::remove);
        }
    }

    /** Returns the file itself, where the path is a link to it. */
    private static Path target(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IllegalArgumentException("'" + path + "' is a folder; give the path of a file");
        }
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    private static ByteBuffer encode(Path path, String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("what is to be written to '" + path + "' is not valid Unicode", e);
        }
    }

    private static void write(Path path, ByteBuffer content) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + path, e);
        }
    }
}
