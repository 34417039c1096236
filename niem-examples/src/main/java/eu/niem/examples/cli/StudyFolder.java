package eu.niem.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks whether a folder is that of a study, so that who gives another is told. */
final class StudyFolder {
    private static final List<String> SIGNS =
            List.of("framework.json", "observations.csv", "observations.json", "mapping.json");
    private static final int SHOWN = 5;

    private StudyFolder() {}

    /** Says so where a folder has none of the files that a study begins with, and names studies below it. */
    static void tellIfNone(Path folder, Console console) {
        if (isStudy(folder)) {
            return;
        }
        List<String> below = below(folder);
        console.say("niem: '" + folder + "' is no study; "
                + (below.isEmpty()
                        ? "give the folder that has framework.json, or make a study: niem init DIR"
                        : "did you mean " + String.join(" or ", below)));
    }

    private static boolean isStudy(Path folder) {
        return SIGNS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    private static List<String> below(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(StudyFolder::isStudy)
                    .sorted()
                    .limit(SHOWN)
                    .map(each -> "'" + each + "'")
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // reading the study says what is wrong
        }
    }
}
