package eu.niem.io;

import eu.niem.core.evidence.AreaShare;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.Round;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.panel.PanelBuilder;
import eu.niem.io.check.Checked;
import eu.niem.io.check.ImportReport;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.document.DocumentReader;
import eu.niem.io.mapping.Importing;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationReader;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import eu.niem.io.saving.FileOperations;
import eu.niem.io.saving.FolderLock;
import eu.niem.io.table.StudyTable;
import eu.niem.io.table.TableEntry;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a study from its files. Every file is read, whatever is wrong with the others, so that all issues come
 * together.
 */
final class StudyReader {
    private static final int READINGS = 10;
    private static final long WAIT = 1_000_000;

    private final Limits limits;
    private final StudyFiles files;
    private final Issues issues;
    private final DocumentReader documents;
    private KnownIndicators indicators = KnownIndicators.unknown();
    private List<ObservationRow> examples = List.of(); // of many rows those that name something new
    private final Observing observing;
    private ImportReport report = new ImportReport(List.of());
    private Set<String> named = Set.of(); // the files of a mapping that is not read

    /** Which observations are read of a study that has both its own and a mapping. */
    enum Observing {
        /** Its own, with a warning. */
        OWN,
        /** Those of the files that the mapping names. */
        MAPPED
    }

    private StudyReader(Limits limits, StudyFiles files, Observing observing) {
        this.limits = limits;
        this.files = files;
        this.observing = observing;
        this.issues = new Issues(limits.issues());
        this.documents = new DocumentReader(Methods.load(), limits);
    }

    /** Reads a study from a folder, an archive of one, or several files. */
    static Checked<Study> read(Limits limits, Path... paths) {
        return imported(limits, Observing.OWN, paths).study();
    }

    /** Reads a study, with a report of what was read of the files that its mapping names. */
    static Imported imported(Limits limits, Observing observing, Path... paths) {
        Require.list("paths", paths);
        Require.notNull("limits", limits);
        if (paths.length == 1 && Files.isDirectory(paths[0])) {
            return folder(limits, observing, paths[0]);
        }
        if (paths.length == 1 && StudyArchive.is(paths[0])) {
            return new StudyArchive(paths[0], limits)
                    .read(folder -> imported(limits, observing, StudyFinder.find(limits, folder)));
        }
        return imported(limits, observing, StudyFinder.find(limits, paths));
    }

    /**
     * Reads a folder; again if another program saves it meanwhile, so that no study is half of one and of another.
     * Where that goes on and on, savers have to wait.
     */
    private static Imported folder(Limits limits, Observing observing, Path folder) {
        for (int i = 0; i < READINGS; i++) {
            FolderState before = FolderState.of(folder);
            Imported read = imported(limits, observing, StudyFinder.find(limits, folder));
            if (FolderState.of(folder).equals(before)) {
                return read;
            }
            LockSupport.parkNanos(WAIT << i);
        }
        return locked(limits, observing, folder);
    }

    /** Reads a folder while nobody may save to it, if that can be prevented. */
    private static Imported locked(Limits limits, Observing observing, Path folder) {
        try (FolderLock lock = FolderLock.of(folder.toRealPath(), FileOperations.STANDARD)) {
            if (lock.isExclusive()) {
                return imported(limits, observing, StudyFinder.find(limits, folder));
            }
        } catch (IOException e) {
            return changing(folder); // such as one that may only be read
        }
        return changing(folder);
    }

    private static Imported changing(Path folder) {
        return Imported.failed(Issue.error(
                "changing-folder",
                Location.of(folder.toString()),
                "the folder was saved to each time it was read; read it when nothing is saved there"));
    }

    static Checked<Study> read(Limits limits, StudyFiles files) {
        return imported(limits, Observing.OWN, files).study();
    }

    static Imported imported(Limits limits, Observing observing, StudyFiles files) {
        StudyReader reader = new StudyReader(limits, files, observing);
        return new Imported(reader.read(), reader.report);
    }

    /** Reads the rows of all observations: of the files of a mapping if these are meant, or there are no others. */
    private List<ObservationRow> rows(
            @Nullable Framework framework,
            ListedEntries<RefArea> areas,
            ListedEntries<Group> groups,
            ListedEntries<Round> rounds) {
        boolean isMapped = files.has(FileKind.MAPPING);
        if (isMapped && (observing == Observing.MAPPED || !files.has(FileKind.OBSERVATIONS))) {
            Importing.Imported imported =
                    new MappedFiles(files, limits, documents, issues).read(indicators, framework, areas, groups);
            report = imported.report();
            examples = imported.examples();
            return imported.rows();
        }
        if (isMapped) {
            issues.warning(
                    "mapping-not-read",
                    Location.of(files.find(FileKind.MAPPING).orElseThrow().shown()),
                    "the study has " + files.all(FileKind.OBSERVATIONS).get(0).name()
                            + " too, which is read, and not the files of the mapping: to read these, import them anew"
                            + " (Niem.imported, 'niem import'), or take it away");
            named = new MappedFiles(files, limits, documents, issues).named();
        }
        return new ObservationFiles(files, limits, documents, issues).rows(indicators, rounds, framework);
    }

    /** Adds that files were not read, but for those that the mapping names. */
    private void addNotRead() {
        Set<String> read = new TreeSet<>(named);
        report.lines().forEach(line -> read.add(normal(line.file())));
        files.issues().stream()
                .filter(issue ->
                        isNotRead(issue) && !read.contains(normal(issue.where().file())))
                .forEach(issues::add);
    }

    private static String normal(String file) {
        return Path.of(file).normalize().toString();
    }

    private static boolean isNotRead(Issue issue) {
        return issue.code().equals("file-not-read");
    }

    private Checked<Study> read() {
        files.issues().stream().filter(issue -> !isNotRead(issue)).forEach(issues::add);
        missing();
        Framework framework = framework();
        MethodologyFile methodology = new MethodologyFile(files, documents, limits, issues);
        methodology.read(framework);
        ListedEntries<RefArea> areas = list(FileKind.AREAS, StudyTable.AREAS);
        ListedEntries<AreaShare> shares = list(FileKind.AREAS_CROSSWALK, StudyTable.AREAS_CROSSWALK);
        ListedEntries<Group> groups = list(FileKind.GROUPS, StudyTable.GROUPS);
        ListedEntries<EvidenceSource> sources = list(FileKind.SOURCES, StudyTable.SOURCES);
        ListedEntries<Round> rounds = list(FileKind.ROUNDS, StudyTable.ROUNDS);
        ListedEntries<PolicyChange> changes = list(FileKind.CHANGES, StudyTable.CHANGES);
        ListedEntries<Recommendation> recommendations = list(FileKind.RECOMMENDATIONS, StudyTable.RECOMMENDATIONS);
        List<Crosswalk> crosswalks = new CrosswalkFiles(files, documents, limits, issues).read(framework);
        List<ObservationRow> rows = rows(framework, areas, groups, rounds);
        CrossChecks checks = new CrossChecks(framework, indicators, areas, groups, sources, issues);
        checks.observations(examples.isEmpty() ? rows : examples, rounds);
        checks.rounds(rounds, crosswalks);
        checks.areaShares(shares);
        checks.changes(changes);
        checks.recommendations(recommendations);
        List<Observation> toRecalculate = new ArrayList<>();
        PanelBuilder builder = framework == null ? null : Panel.builder(framework);
        observations(rows, areas, builder == null || !shares.entries().isEmpty() ? toRecalculate::add : builder::add);
        addNotRead();
        if (framework == null || builder == null || issues.hasErrors()) {
            return Checked.of(null, issues.list());
        }
        AreaRecalculation recalculation = new AreaRecalculation(framework, shares);
        if (!shares.entries().isEmpty()) {
            recalculated(recalculation, toRecalculate).forEach(builder::add);
        }
        if (!groups.values().isEmpty()) {
            builder.groups(groups.values());
        }
        Panel panel = builder.areas(areas.values()).sources(sources.values()).build();
        new AggregateWarnings(panel, areas, rows, recalculation.places(), issues).add();
        new EvidenceWarnings(framework, sources.values()).add(rows, issues);
        methodology.suit(panel);
        return Checked.of(
                issues.hasErrors()
                        ? null
                        : Study.of(methodology.methodology(), panel)
                                .withRounds(rounds.values())
                                .withChanges(changes.values())
                                .withRecommendations(recommendations.values())
                                .withCrosswalks(crosswalks)
                                .withAreaShares(shares.values()),
                issues.list());
    }

    /** Recalculates areas that were merged or split, and says so in the report, or by a warning where there is none. */
    private List<Observation> recalculated(AreaRecalculation recalculation, List<Observation> read) {
        List<Observation> all = recalculation.of(read);
        boolean isReported = !report.lines().isEmpty();
        recalculation.warn(isReported, issues);
        if (isReported) {
            List<ImportReport.Line> lines = new ArrayList<>(report.lines());
            lines.addAll(recalculation.report(
                    files.all(FileKind.AREAS_CROSSWALK).get(0).name()));
            report = new ImportReport(lines);
        }
        return all;
    }

    private void missing() {
        if (!files.has(FileKind.FRAMEWORK)) {
            missing("framework.json, which says what is measured");
        }
        if (!files.has(FileKind.OBSERVATIONS) && !files.has(FileKind.MAPPING)) {
            missing("observations.csv (or observations.json, or mapping.json with the files that it names), which says"
                    + " what was observed");
        }
    }

    private void missing(String what) {
        if (files.issues().stream().noneMatch(issue -> issue.code().equals("no-such-file"))) {
            issues.error("missing-file", Location.of(files.place()), "the study has no " + what + "; add it");
        }
    }

    private @Nullable Framework framework() {
        Input input = files.find(FileKind.FRAMEWORK).orElse(null);
        byte[] content = input == null ? null : input.read(limits, issues);
        if (input == null || content == null) {
            return null;
        }
        Checked<Framework> checked = documents.framework(input.shown(), content).checked();
        issues.addAll(checked.issues());
        indicators = checked.findValue()
                .map(KnownIndicators::of)
                .orElseGet(() -> documents.indicators(input.shown(), content));
        return checked.value();
    }

    private void observations(List<ObservationRow> rows, ListedEntries<RefArea> areas, Consumer<Observation> sound) {
        Map<String, Location> places = new LinkedHashMap<>();
        if (areas.complete()) {
            areas.entries().forEach(area -> places.put(area.value().id(), area.at("REF_AREA")));
        }
        new ObservationReader(indicators, limits).read(rows, places, issues, sound);
    }

    private <T> ListedEntries<T> list(FileKind kind, StudyTable<T> table) {
        Issues own = new Issues(limits.issues());
        List<TableEntry<T>> entries = new ArrayList<>();
        for (Input input : files.all(kind)) {
            byte[] content = input.read(limits, own);
            if (content != null) {
                List<TableEntry<T>> read = table.read(limits, input.shown(), content, own);
                entries.addAll(read);
                if (read.isEmpty() && !own.hasErrors()) {
                    input.warnEmpty(own);
                }
            }
        }
        issues.addAll(own.list());
        return new ListedEntries<>(entries, files.has(kind) && !own.hasErrors());
    }
}
