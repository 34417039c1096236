package eu.niem.io;

import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.saving.SaveJournal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds out which file holds what: in a folder by its name, elsewhere by the beginning of its name or by its content.
 */
final class StudyFinder {
    private static final int BEGINNING = 1 << 16;
    private static final List<String> NAMES = Arrays.stream(FileKind.values())
            .flatMap(kind -> kind.names().stream())
            .toList();

    private final Map<FileKind, List<Input>> found = new EnumMap<>(FileKind.class);
    private final Issues issues;

    private StudyFinder(Limits limits) {
        this.issues = new Issues(limits.issues());
    }

    /** Finds the files of a folder, or several files. */
    static StudyFiles find(Limits limits, Path... paths) {
        if (paths.length == 0) {
            throw new IllegalArgumentException("give the path of a study's folder, or the paths of its files");
        }
        StudyFinder finder = new StudyFinder(limits);
        if (paths.length == 1 && Files.isDirectory(paths[0])) {
            finder.folder(paths[0]);
        } else {
            Arrays.stream(paths).forEach(finder::file);
        }
        return new StudyFiles(
                paths[0].toString(), finder.found, finder.issues.list(), new FolderFiles(folderOf(paths), limits));
    }

    /** Returns the folder of a study; of several files that of its mapping, else that of the first. */
    private static Path folderOf(Path... paths) {
        if (paths.length == 1 && Files.isDirectory(paths[0])) {
            return paths[0];
        }
        Path file = Arrays.stream(paths)
                .filter(path -> Input.fileName(path).startsWith("mapping"))
                .findFirst()
                .orElse(paths[0]);
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    /** Finds out which of the documents of a study holds what. */
    static StudyFiles find(Limits limits, StudyDocuments documents) {
        StudyFinder finder = new StudyFinder(limits);
        Map<String, byte[]> contents = documents.contents();
        Set<String> names = new TreeSet<>();
        contents.keySet().stream().filter(name -> name.indexOf('/') < 0).forEach(names::add);
        finder.named(names, name -> DocumentFiles.input(name, Objects.requireNonNull(contents.get(name))));
        return new StudyFiles("documents", finder.found, finder.issues.list(), new DocumentFiles(contents, limits));
    }

    private void folder(Path folder) {
        Set<String> names = names(folder);
        if (names.remove(SaveJournal.NAME)) {
            issues.warning(
                    "unfinished-save",
                    Location.of(folder.toString()),
                    "a save was cut short here; what was saved is complete and is read. Save the study again: that puts "
                            + "its files in their places");
        }
        names.removeIf(name -> FileKind.ofName(name).isEmpty() && !Files.isRegularFile(folder.resolve(name)));
        named(names, name -> Input.of(folder.resolve(name)));
    }

    /** Finds files by their names in a folder. */
    private void named(Set<String> names, Function<String, Input> input) {
        for (String name : names) {
            Optional<FileKind> kind = FileKind.ofName(name);
            if (kind.isPresent()) {
                add(kind.get(), input.apply(name));
            } else {
                notRead(input.apply(name).shown(), name);
            }
        }
        if (!found.containsKey(FileKind.METHODOLOGY)) {
            names.stream()
                    .filter(StudyFinder::isVariant)
                    .forEach(name -> issues.warning(
                            "file-not-read",
                            Location.of(input.apply(name).shown()),
                            "the study has no methodology.json and is scored by the default; to use this file, rename "
                                    + "it or give it to Niem.methodology"));
        }
    }

    private static boolean isVariant(String name) {
        return name.startsWith("methodology-") && FileEndings.isJson(name) && !FileEndings.isExchange(name);
    }

    /** Returns the names of the files of a folder, also of those that a save has still to put there. */
    private Set<String> names(Path folder) {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(Input.fileName(entry)));
            names.remove(SaveJournal.NAME);
            SaveJournal.of(folder).ifPresent(journal -> {
                names.add(SaveJournal.NAME);
                names.addAll(journal.names().keySet());
            });
        } catch (IOException e) {
            issues.error("unreadable", Location.of(folder.toString()), "the folder cannot be read: " + e);
        }
        return names;
    }

    private void notRead(String shown, String name) {
        Location where = Location.of(shown);
        Optional<String> other = otherForm(name);
        if (other.isPresent()) {
            issues.warning("file-not-read", where, other.get());
            return;
        }
        boolean isVariant = isVariant(name);
        Optional<String> near = isVariant ? Optional.empty() : nearest(name);
        near.ifPresent(meant -> issues.warning(
                "file-not-read",
                where,
                "the file is not read; did you mean '" + meant + "'? Then rename it (capitals count)"));
    }

    /** Returns what to do with a table that is written in another form than is read. */
    private static Optional<String> otherForm(String name) {
        String todo =
                "if it holds observations, name it in a mapping.json, which says what its columns are; if another part"
                        + " of the study, save that as CSV (UTF-8, with commas or semicolons between cells) under its own name,"
                        + " such as areas.csv";
        if (FileEndings.isExchange(name)) {
            return Optional.of("such a file is read where a mapping.json names it: add one");
        }
        if (FileEndings.isWorkbook(name)) {
            return Optional.of("the workbook of a spreadsheet is not read by itself: " + todo);
        }
        return FileEndings.isTsv(name)
                ? Optional.of("a table with tabs between cells is not read by itself: " + todo)
                : Optional.empty();
    }

    /** Returns the name that differs a little before its ending. */
    private static Optional<String> nearest(String name) {
        int dot = Math.max(0, name.lastIndexOf('.'));
        String ending = name.substring(dot).toLowerCase(Locale.ROOT);
        List<String> known = NAMES.stream()
                .filter(each -> each.endsWith(ending))
                .map(each -> each.substring(0, each.length() - ending.length()))
                .toList();
        return KnownNames.nearest(name.substring(0, dot), known).map(each -> each + ending);
    }

    private void file(Path path) {
        String name = Input.fileName(path);
        Location where = Location.of(path.toString());
        if (!Files.exists(SaveJournal.newest(path))) {
            issues.error("no-such-file", where, "there is no such file or folder; check the path");
            return;
        }
        if (!Files.isRegularFile(SaveJournal.newest(path))) {
            issues.error("not-a-file", where, "of several paths each must be that of a file, but this is a folder");
            return;
        }
        Optional<FileKind> kind = FileKind.ofBeginning(name).or(() -> FileKind.ofContent(name, beginning(path)));
        kind.ifPresentOrElse(
                known -> add(known, Input.of(path)),
                () -> issues.error(
                        "unknown-file",
                        where,
                        otherForm(name)
                                .orElse("it cannot be seen what the file holds; give it one of the names " + NAMES)));
    }

    private void add(FileKind kind, Input input) {
        List<Input> inputs = found.computeIfAbsent(kind, each -> new ArrayList<>());
        if (!inputs.isEmpty() && !kind.isRepeated()) {
            issues.error(
                    "duplicate-file",
                    Location.of(input.shown()),
                    "a study has one such file, but there is '" + inputs.get(0).shown() + "' too; give one of them");
            return;
        }
        inputs.add(input);
    }

    /** Returns the beginning of a file; empty where it cannot be read, which is found out again when it is needed. */
    private static String beginning(Path path) {
        try (InputStream stream = Files.newInputStream(SaveJournal.newest(path))) {
            return new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
