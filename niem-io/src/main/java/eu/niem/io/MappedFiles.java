package eu.niem.io;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.io.check.Checked;
import eu.niem.io.check.ImportReport;
import eu.niem.io.check.Limits;
import eu.niem.io.document.DocumentReader;
import eu.niem.io.mapping.FileMapping;
import eu.niem.io.mapping.Importing;
import eu.niem.io.mapping.Importing.Imported;
import eu.niem.io.mapping.Mapping;
import eu.niem.io.mapping.Meanings;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.reading.Issues;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the observations of a study from the files of others that its mapping names. */
final class MappedFiles {
    private static final Imported NOTHING = new Imported(List.of(), List.of(), new ImportReport(List.of()));

    private final StudyFiles files;
    private final Limits limits;
    private final DocumentReader documents;
    private final Issues issues;

    MappedFiles(StudyFiles files, Limits limits, DocumentReader documents, Issues issues) {
        this.files = files;
        this.limits = limits;
        this.documents = documents;
        this.issues = issues;
    }

    /** Reads the rows of all files, with a report. */
    Imported read(
            KnownIndicators indicators,
            @Nullable Framework framework,
            ListedEntries<RefArea> areas,
            ListedEntries<Group> groups) {
        Input input = files.find(FileKind.MAPPING).orElseThrow();
        byte[] content = input.read(limits, issues);
        if (content == null) {
            return NOTHING;
        }
        Checked<Mapping> mapping = documents.mapping(input.shown(), content).checked();
        issues.addAll(mapping.issues());
        Mapping read = mapping.value();
        if (read == null) {
            return NOTHING;
        }
        Meanings meanings = new Meanings(indicators, issues);
        areas.values().forEach(area -> meanings.name("area", area.id(), area.name()));
        if (framework != null) {
            for (Node node : framework.indicators()) {
                meanings.name("indicator", node.id(), node.name());
            }
        }
        groups.values().forEach(group -> meanings.name("group", group.id(), group.name()));
        return new Importing(read, files.folder(), meanings, limits, issues).read();
    }

    /** Returns the files that the mapping names, whatever is wrong with it. */
    Set<String> named() {
        Input input = files.find(FileKind.MAPPING).orElseThrow();
        Issues own = new Issues(limits.issues());
        byte[] content = input.read(limits, own);
        Mapping mapping = content == null
                ? null
                : documents.mapping(input.shown(), content).checked().value();
        Set<String> named = new TreeSet<>();
        for (FileMapping file : mapping == null ? List.<FileMapping>of() : mapping.files()) {
            Importing.Found found = files.folder().find(file.file(), own);
            if (found != null) {
                named.add(found.shown());
            }
        }
        return named;
    }
}
