package eu.niem.io;

import eu.niem.io.check.Checked;
import eu.niem.io.check.ImportReport;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A study's folder in a zip archive, which is read where it is: nothing is unpacked to a disk.
 *
 * <ul>
 *   <li>The archive itself, and its files together, keep within {@link Limits#fileBytes}; it has at most
 *       {@value #MOST_FILES} entries. The sizes that it claims are checked first, and no file is read beyond them.
 *   <li>The files of the study lie at its top or in one folder.
 *   <li>Two entries of one name, and names that lead out of the archive, are errors: programs read such archives
 *       differently.
 * </ul>
 *
 * @param path the archive
 * @param limits what it keeps within
 */
record StudyArchive(Path path, Limits limits) {
    private static final int MOST_FILES = 10_000;

    /** Returns whether a path is that of an archive. */
    static boolean is(Path path) {
        return FileEndings.isZip(Input.fileName(path)) && Files.isRegularFile(path);
    }

    /**
     * Reads the study.
     *
     * @param reader reads the folder in the archive
     */
    Imported read(Function<Path, Imported> reader) {
        List<Issue> wrong = wrong();
        if (!wrong.isEmpty()) {
            return new Imported(Checked.of(null, wrong), new ImportReport(List.of()));
        }
        try (FileSystem files = FileSystems.newFileSystem(path)) {
            Path top = files.getPath("/");
            Path folder = folder(top);
            return folder == null ? Imported.failed(several(top)) : placed(reader.apply(folder));
        } catch (IOException | IllegalArgumentException | ProviderNotFoundException e) {
            return Imported.failed(unreadable(e));
        }
    }

    /** Returns what keeps the archive from being read, by its list of files. */
    private List<Issue> wrong() {
        Issues issues = new Issues(limits.issues());
        try {
            if (Files.size(path) > limits.fileBytes()) {
                return List.of(tooLarge("the archive has"));
            }
            try (ZipFile zip = new ZipFile(path.toFile())) {
                if (zip.size() > MOST_FILES) {
                    return List.of(error(
                            "too-many-files",
                            "the archive has " + zip.size() + " entries, but at most " + MOST_FILES
                                    + " are read; put the study alone into one"));
                }
                check(zip, issues);
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return List.of(unreadable(e));
        }
        return issues.list();
    }

    private void check(ZipFile zip, Issues issues) {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            total += Math.max(0, entry.getSize());
            if (isOutside(entry.getName())) {
                issues.add(error(
                        "unsafe-name", "the name '" + entry.getName() + "' leads out of the archive; pack it anew"));
            }
            if (!names.add(entry.getName())) {
                issues.add(error("duplicate-file", "there are two entries '" + entry.getName() + "'; pack it anew"));
            }
            if (total > limits.fileBytes() || total < 0) {
                issues.add(tooLarge("the files of the archive have together"));
                return;
            }
        }
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || Stream.of(name.split("/", -1)).anyMatch(part -> part.equals("..") || part.equals("."));
    }

    /** Returns the folder of the study; null where that may be one of several, or none. */
    private static @Nullable Path folder(Path top) throws IOException {
        if (hasStudy(top)) {
            return top;
        }
        List<Path> folders = folders(top);
        List<Path> withStudy = new ArrayList<>();
        for (Path folder : folders) {
            if (hasStudy(folder)) {
                withStudy.add(folder);
            }
        }
        if (withStudy.isEmpty()) {
            return folders.size() == 1 ? folders.get(0) : top;
        }
        return withStudy.size() == 1 ? withStudy.get(0) : null;
    }

    private static boolean hasStudy(Path folder) {
        return FileKind.FRAMEWORK.names().stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    private static List<Path> folders(Path top) throws IOException {
        try (Stream<Path> entries = Files.list(top)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !Input.fileName(folder).startsWith("__MACOSX"))
                    .sorted()
                    .toList();
        }
    }

    private Issue several(Path top) throws IOException {
        List<String> names = folders(top).stream()
                .filter(StudyArchive::hasStudy)
                .map(folder -> Input.fileName(folder).replace("/", ""))
                .toList();
        return error("several-studies", "the archive has several studies, " + names + "; put each into one of its own");
    }

    /** Names the archive in the places of issues, and in the lines of the report. */
    private Imported placed(Imported read) {
        List<Issue> issues = read.study().issues().stream()
                .map(issue -> new Issue(issue.severity(), issue.code(), placed(issue.where()), issue.message()))
                .toList();
        List<ImportReport.Line> lines = read.report().lines().stream()
                .map(line -> line.withFile(placed(line.file())))
                .toList();
        return new Imported(Checked.of(read.study().value(), issues), new ImportReport(lines));
    }

    private Location placed(Location where) {
        return new Location(placed(where.file()), where.line(), where.column(), where.path());
    }

    private String placed(String file) {
        return file.equals("/") ? path.toString() : file.startsWith("/") ? path + file : file;
    }

    private Issue unreadable(Exception e) {
        return error("unreadable", "the archive cannot be read: " + e + "; pack the study's folder anew");
    }

    private Issue tooLarge(String what) {
        return error(
                "too-large",
                what + " more than " + limits.fileBytes()
                        + " bytes; if it is meant to be so large, read it with larger limits");
    }

    private Issue error(String code, String message) {
        return Issue.error(code, Location.of(path.toString()), message);
    }
}
