package eu.niem.io.saving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Saves the files of a study as a whole. All are written beside their places; then a list of them makes the folder the
 * new study, in one step; then they are moved to their places. Other files of the folder stay as they are.
 */
public final class FolderSave {
    private final Path folder;
    private final FileOperations operations;

    private FolderSave(Path folder, FileOperations operations) {
        this.folder = folder;
        this.operations = operations;
    }

    /**
     * Saves files in a folder, which is made where there is none.
     *
     * @param texts the files by name
     * @param check looks at the folder while no other save can change it; throws to refuse it
     */
    public static void write(Path path, Map<String, String> texts, Consumer<Path> check, FileOperations operations) {
        write(path, texts, Map.of(), check, operations);
    }

    /**
     * Saves files in a folder, which is made where there is none.
     *
     * @param texts the files of text by name
     * @param files other files by name
     * @param check looks at the folder while no other save can change it; throws to refuse it
     */
    public static void write(
            Path path,
            Map<String, String> texts,
            Map<String, ByteBuffer> files,
            Consumer<Path> check,
            FileOperations operations) {
        Map<String, ByteBuffer> contents = new LinkedHashMap<>(files);
        Map<Path, WrittenSize> sizes = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            Path file = path.resolve(name);
            ByteBuffer content = AtomicFiles.encode(file, text);
            contents.put(name, content);
            sizes.put(file, WrittenSize.of(file, text, content.remaining()));
        });
        try {
            Path folder = LinkTarget.of(path);
            boolean isNew = !Files.exists(folder);
            make(folder);
            try {
                new FolderSave(folder, operations).write(contents, check);
            } catch (IOException | RuntimeException e) {
                if (isNew) {
                    FolderRepair.remove(folder, operations, e);
                }
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save to '" + path + "': " + AtomicFiles.reason(e), e);
        }
        sizes.forEach((file, size) -> size.tell(file));
    }

    /** Returns the names of what lies in a folder. */
    public static List<String> names(Path folder) {
        return List.of(Objects.requireNonNullElse(folder.toFile().list(), new String[0]));
    }

    private static void make(Path folder) throws IOException {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each) && !Files.isDirectory(each)) {
                throw new IOException(
                        "'" + each + "' is a file, but a study is saved as a folder; choose another path",
                        new NotDirectoryException(each.toString()));
            }
        }
        Files.createDirectories(folder);
    }

    private void write(Map<String, ByteBuffer> contents, Consumer<Path> check) throws IOException {
        try (FolderLock lock = FolderLock.of(folder, operations)) {
            FolderRepair.repair(folder, lock, operations);
            check.accept(folder);
            SaveJournal journal = commit(contents);
            try {
                FolderRepair.finish(folder, journal, operations);
            } catch (IOException | RuntimeException e) {
                withdraw(journal, e);
                throw e;
            }
        }
    }

    /** Writes the new files beside the old, then the list of them: from then on the folder is the new study. */
    private SaveJournal commit(Map<String, ByteBuffer> contents) throws IOException {
        Map<String, String> temporaries = new LinkedHashMap<>();
        String listed = SaveJournal.temporary();
        try {
            for (Map.Entry<String, ByteBuffer> each : contents.entrySet()) {
                Path target = AtomicFiles.target(folder.resolve(each.getKey()));
                String temporary = SaveJournal.temporary();
                temporaries.put(each.getKey(), temporary);
                operations.create(folder.resolve(temporary), each.getValue());
                AtomicFiles.permit(folder.resolve(temporary), target, operations);
            }
            SaveJournal journal = new SaveJournal(temporaries);
            operations.create(
                    folder.resolve(listed), ByteBuffer.wrap(journal.text().getBytes(StandardCharsets.UTF_8)));
            operations.force(folder);
            operations.move(folder.resolve(listed), folder.resolve(SaveJournal.NAME));
            operations.force(folder);
            return journal;
        } catch (IOException | RuntimeException e) {
            temporaries.values().forEach(each -> FolderRepair.remove(folder.resolve(each), operations, e));
            FolderRepair.remove(folder.resolve(listed), operations, e);
            throw e;
        }
    }

    /**
     * Takes a save back whose first file already could not be put in its place. Where others are in theirs, the new
     * study stays what is read.
     */
    private void withdraw(SaveJournal journal, Exception error) throws IOException {
        boolean isUntouched = journal.names().keySet().stream()
                .allMatch(name -> journal.pending(folder, name).isPresent());
        if (!isUntouched) {
            throw new IOException(
                    "the new study is complete and will be read, but not all files could be put in their places ("
                            + error.getMessage() + "); save again to do so",
                    error);
        }
        FolderRepair.remove(folder.resolve(SaveJournal.NAME), operations, error);
        journal.names().values().forEach(each -> FolderRepair.remove(folder.resolve(each), operations, error));
    }
}
