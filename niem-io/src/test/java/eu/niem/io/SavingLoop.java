package eu.niem.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program that saves the files of two studies in the same folder in turn, until it is killed. The files are there
 * already, so that all it does is saving.
 */
final class SavingLoop {
    private SavingLoop() {}

    /** Takes the folders of the two studies and the one to save in; says when it has begun. */
    public static void main(String[] folders) throws IOException {
        List<Map<String, String>> studies = List.of(texts(Path.of(folders[0])), texts(Path.of(folders[1])));
        System.out.println("begun");
        while (true) {
            for (Map<String, String> study : studies) {
                FolderSave.write(Path.of(folders[2]), study, place -> {}, FileOperations.STANDARD);
            }
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(Input.fileName(file), Files.readString(file));
            }
        }
        return texts;
    }
}
