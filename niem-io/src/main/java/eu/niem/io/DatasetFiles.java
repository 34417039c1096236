package eu.niem.io;

import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.io.check.Checked;
import eu.niem.io.check.ImportReport;
import eu.niem.io.check.ImportReport.Outcome;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.check.Severity;
import eu.niem.io.foreign.FoundForm;
import eu.niem.io.mapping.Importing;
import eu.niem.io.reading.Issues;
import eu.niem.io.saving.FileOperations;
import eu.niem.io.saving.FolderSave;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of others that are given for a framework with a mapping, each known by the code of its dataset in its name. */
final class DatasetFiles {
    private static final String NOT_GIVEN = "not given";
    private static final Map<FileKind, String> PARTS = new EnumMap<>(Map.of(
            FileKind.FRAMEWORK,
            "framework.json",
            FileKind.METHODOLOGY,
            "methodology.json",
            FileKind.GROUPS,
            "groups.csv",
            FileKind.SOURCES,
            "sources.csv"));
    private static final Columns<Line> COLUMNS = Columns.<Line>of(
                    "DATASET", line -> line.dataset().isEmpty() ? null : line.dataset())
            .andText("FILE", Line::file)
            .andText("INDICATORS", Line::indicators);

    private final String framework;
    private final BundledMapping mapping;
    private final Limits limits;
    private final Issues issues;
    private final Map<String, Path> paths = new LinkedHashMap<>();
    private final List<BundledMapping.File> known = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private DatasetFiles(Limits limits, String framework) {
        this.framework = framework;
        this.mapping = BundledMapping.of(framework);
        this.limits = limits;
        this.issues = new Issues(limits.issues());
    }

    /** A line about a dataset, or about a file of none. */
    private record Line(String dataset, String file, String indicators) {}

    /** Reads the study that a framework and its mapping make of files, or of those in folders. */
    static Imported imported(Limits limits, String framework, Path... paths) {
        List<Path> given = Require.list("paths", paths);
        DatasetFiles files = new DatasetFiles(Require.notNull("limits", limits), framework);
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                files.list(path).forEach(each -> files.add(each, each.toString(), Severity.WARNING));
            } else {
                files.add(path, path.toString(), Severity.ERROR);
            }
        }
        return files.read();
    }

    /** Makes a study of a folder with files of others: adds what it lacks, and a mapping for the files. */
    static DataTable prepare(Limits limits, String framework, Path folder) {
        DatasetFiles files = new DatasetFiles(limits, framework);
        if (!Files.isDirectory(folder)) {
            throw Refused.argument("there is no folder '" + folder + "'; name one with the files of others in it");
        }
        files.list(folder).forEach(each -> files.add(each, Input.fileName(each), Severity.WARNING));
        files.requireKnown(folder);
        Map<String, String> texts = new LinkedHashMap<>();
        PARTS.values()
                .forEach(part -> files.part(part)
                        .filter(input -> !Files.exists(folder.resolve(part)))
                        .forEach(input -> texts.put(part, text(input))));
        texts.put("mapping.json", files.mapping.text(files.known));
        FolderSave.write(folder, texts, DatasetFiles::refuseOthers, FileOperations.STANDARD);
        return files.table();
    }

    private Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(path -> Files.isRegularFile(path) && isOfOthers(Input.fileName(path)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder '" + folder + "' cannot be read: " + e, e);
        }
    }

    private static boolean isOfOthers(String name) {
        return FileKind.ofName(name).isEmpty() && !name.startsWith(".");
    }

    private void add(Path path, String name, Severity unless) {
        if (paths.containsKey(name)) {
            return;
        }
        String dataset = mapping.dataset(Input.fileName(path)).orElse(null);
        if (dataset == null) {
            unknown.add(name);
            issues.add(new Issue(
                    unless,
                    "unknown-dataset",
                    Location.of(path.toString()),
                    "the mapping of '" + framework + "' does not know this file, which is not read: its name must have"
                            + " the code of one dataset in it, of " + mapping.datasets()));
            return;
        }
        byte[] content = Input.of(path).read(limits, issues);
        if (content != null) {
            paths.put(name, path);
            FoundForm form = FoundForm.of(content);
            SeenCodes codes = SeenCodes.of(path.toString(), content, form, limits);
            known.add(new BundledMapping.File(name, dataset, form, codes));
        }
    }

    private Imported read() {
        ImportReport notGiven = new ImportReport(notGiven());
        if (known.isEmpty()) {
            if (!issues.hasErrors()) {
                issues.error(
                        "no-dataset",
                        Location.of(framework),
                        "no file of a dataset is given; the mapping knows " + mapping.datasets());
            }
            return new Imported(Checked.of(null, issues.list()), notGiven);
        }
        byte[] text = mapping.text(known).getBytes(StandardCharsets.UTF_8);
        Map<FileKind, List<Input>> inputs = new EnumMap<>(FileKind.class);
        PARTS.forEach((kind, part) -> part(part).forEach(input -> inputs.put(kind, List.of(input))));
        inputs.put(
                FileKind.MAPPING,
                List.of(new Input(framework + "/mapping.json", "mapping.json", (limit, found) -> text)));
        Imported read = StudyReader.imported(
                limits, StudyReader.Observing.MAPPED, new StudyFiles(framework, inputs, issues.list(), this::found));
        List<ImportReport.Line> lines = new ArrayList<>(read.report().lines());
        lines.addAll(notGiven.lines());
        return new Imported(read.study(), new ImportReport(lines));
    }

    private Importing.Found found(String name, Issues unused) {
        Path path = Objects.requireNonNull(paths.get(name));
        return new Importing.Found(path.toString(), () -> ClaimedSize.open(path));
    }

    private List<ImportReport.Line> notGiven() {
        return missing().stream()
                .map(dataset -> ImportReport.Line.of(dataset, Outcome.LEFT_OUT, 0, 0)
                        .withRule(NOT_GIVEN)
                        .withNote(indicators(dataset)))
                .toList();
    }

    private List<String> missing() {
        Set<String> given =
                known.stream().map(BundledMapping.File::dataset).collect(Collectors.toCollection(TreeSet::new));
        return mapping.datasets().stream().filter(code -> !given.contains(code)).toList();
    }

    private String indicators(String dataset) {
        return String.join(", ", mapping.indicators(dataset));
    }

    private Stream<Input> part(String part) {
        return BundledFrameworks.find(framework, part).stream();
    }

    private static String text(Input input) {
        return new String(BundledFrameworks.content(input), StandardCharsets.UTF_8);
    }

    private void requireKnown(Path folder) {
        if (issues.hasErrors()) {
            throw new InvalidInputException(issues.list());
        }
        if (known.isEmpty()) {
            throw Refused.argument("the folder '" + folder + "' has no file of a dataset that the mapping of '"
                    + framework + "' knows: put files there with one of these codes in their names, "
                    + mapping.datasets());
        }
    }

    private static void refuseOthers(Path folder) {
        List<String> others = FolderSave.names(folder).stream()
                .filter(name -> FileKind.ofName(name)
                        .filter(kind -> kind == FileKind.MAPPING || kind == FileKind.OBSERVATIONS)
                        .isPresent())
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            throw Refused.argument("the folder '" + folder + "' is a study already, by its " + others
                    + "; put the files in a folder of their own, or take a mapping away to have it written anew");
        }
    }

    private DataTable table() {
        List<Line> lines = new ArrayList<>();
        known.forEach(file -> lines.add(new Line(file.dataset(), file.name(), indicators(file.dataset()))));
        unknown.forEach(name -> lines.add(new Line("", name, "")));
        missing().forEach(dataset -> lines.add(new Line(dataset, "", indicators(dataset))));
        return COLUMNS.data(
                known.size() + " files of '" + framework + "', " + unknown.size() + " of no dataset that it knows",
                lines);
    }
}
