package eu.niem.io.saving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finishes a save of a folder that was cut short, and removes what such saves have left. */
final class FolderRepair {
    private FolderRepair() {}

    /** Repairs a folder that is not locked yet. */
    static void repair(Path folder, FileOperations operations) throws IOException {
        try (FolderLock lock = FolderLock.of(folder, operations)) {
            repair(folder, lock, operations);
        }
    }

    /**
     * Repairs a locked folder. What was left is removed only where no other program can be at work on it.
     *
     * @param folder without links in its path
     */
    static void repair(Path folder, FolderLock lock, FileOperations operations) throws IOException {
        Optional<SaveJournal> journal = SaveJournal.of(folder);
        if (journal.isPresent()) {
            finish(folder, journal.get(), operations);
        }
        if (lock.isExclusive()) {
            for (Path left : leftovers(folder)) {
                operations.delete(left);
            }
        }
    }

    private static List<Path> leftovers(Path folder) throws IOException {
        List<Path> leftovers = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ".niem-*")) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (SaveJournal.isTemporary(name) || name.equals(SaveJournal.NAME)) {
                    leftovers.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return leftovers;
    }

    /** Puts the new files in their places, then removes the list of them. */
    static void finish(Path folder, SaveJournal journal, FileOperations operations) throws IOException {
        for (Map.Entry<String, String> each : journal.names().entrySet()) {
            Optional<Path> pending = journal.pending(folder, each.getKey());
            if (pending.isPresent()) {
                put(pending.get(), AtomicFiles.target(folder.resolve(each.getKey())), operations);
            }
        }
        operations.force(folder);
        operations.delete(folder.resolve(SaveJournal.NAME));
    }

    private static void put(Path pending, Path target, FileOperations operations) throws IOException {
        if (target.resolveSibling(pending.getFileName()).equals(pending)) {
            operations.move(pending, target);
            return;
        }
        Path beside = target.resolveSibling(SaveJournal.temporary()); // a link led to another folder
        try {
            operations.create(beside, ByteBuffer.wrap(Files.readAllBytes(pending)));
            FileRights.like(pending, beside);
            operations.move(beside, target);
        } catch (IOException | RuntimeException e) {
            remove(beside, operations, e);
            throw e;
        }
        operations.force(target.resolveSibling(""));
        operations.delete(pending);
    }

    /** Removes a file after an error, which stays the one that is thrown. */
    static void remove(Path file, FileOperations operations, Exception error) {
        try {
            operations.delete(file);
        } catch (IOException | RuntimeException e) {
            error.addSuppressed(e);
        }
    }
}
