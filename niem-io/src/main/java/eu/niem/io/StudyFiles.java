package eu.niem.io;

import eu.niem.io.check.Issue;
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
 */
record StudyFiles(String place, Map<FileKind, List<Input>> inputs, List<Issue> issues) {
    StudyFiles {
        Map<FileKind, List<Input>> copy = new EnumMap<>(FileKind.class);
        inputs.forEach((kind, each) -> copy.put(kind, List.copyOf(each)));
        inputs = copy;
        issues = List.copyOf(issues);
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
