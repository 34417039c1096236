package eu.niem.io;

import eu.niem.io.saving.SaveJournal;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a study a folder has, told by their sizes and times: the same before and after reading if nothing was
 * saved meanwhile.
 *
 * @param files what is known of each file, by name
 */
record FolderState(Map<String, List<@Nullable Object>> files) {

    /** Looks at a folder; one that cannot be read has no files. */
    static FolderState of(Path folder) {
        Map<String, List<@Nullable Object>> files = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = Input.fileName(entry);
                if (FileKind.ofName(name).isPresent() || name.equals(SaveJournal.NAME)) {
                    files.put(name, state(entry));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            files.clear();
        }
        return new FolderState(files);
    }

    private static List<@Nullable Object> state(Path file) {
        List<@Nullable Object> state = new ArrayList<>();
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            state.add(attributes.fileKey());
            state.add(attributes.size());
            state.add(attributes.lastModifiedTime());
        } catch (IOException e) {
            state.add(null); // a link that leads nowhere, or a file that was moved just now
        }
        return state;
    }
}
