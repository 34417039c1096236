package eu.niem.io;

import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import eu.niem.io.mapping.Importing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a study by what they hold.
 *
 * @param place the folder they lie in, or the first of them; where issues about what is missing are shown
 * @param inputs the files; more than one of a kind for observations and crosswalks only
 * @param issues what is wrong with the choice of files
 * @param folder finds the files that a mapping names
 */
record StudyFiles(String place, Map<FileKind, List<Input>> inputs, List<Issue> issues, Importing.StudyFolder folder) {
    private static final Importing.StudyFolder NO_FOLDER = (path, issues) -> {
        issues.error(
                "no-such-file",
                Location.of(path),
                "there is no folder to find this file in: open the study's folder, in which it lies");
        return null;
    };

    StudyFiles {
        Map<FileKind, List<Input>> copy = new EnumMap<>(FileKind.class);
        inputs.forEach((kind, each) -> copy.put(kind, List.copyOf(each)));
        inputs = copy;
        issues = List.copyOf(issues);
    }

    /** Makes the files of a study that has no folder. */
    StudyFiles(String place, Map<FileKind, List<Input>> inputs, List<Issue> issues) {
        this(place, inputs, issues, NO_FOLDER);
    }

    List<Input> all(FileKind kind) {
        return inputs.getOrDefault(kind, List.of());
    }

    Optional<Input> find(FileKind kind) {
        return all(kind).stream().findFirst();
    }

    boolean has(FileKind kind) {
        return inputs.containsKey(kind);
    }
}
