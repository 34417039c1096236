package eu.niem.io;

import eu.niem.core.evidence.Group;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.internal.Refused;
import eu.niem.io.document.DocumentWriter;
import eu.niem.io.json.JsonWriter;
import eu.niem.io.saving.FileOperations;
import eu.niem.io.saving.FolderSave;
import eu.niem.io.table.ObservationTable;
import eu.niem.io.table.StudyTable;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methods;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a study as a folder. */
final class StudyWriter {
    private final Map<String, String> texts = new LinkedHashMap<>();

    private StudyWriter(Study study, DocumentWriter documents) {
        texts.put("framework.json", JsonWriter.text(documents.tree(study.framework())));
        texts.put("methodology.json", JsonWriter.text(documents.tree(study.methodology())));
        texts.put("observations.csv", ObservationTable.write(study.panel().observations()));
        add("areas.csv", study.panel().areas(), StudyTable.AREAS);
        add("areas-crosswalk.csv", study.areaShares(), StudyTable.AREAS_CROSSWALK);
        List<Group> groups = study.panel().describedGroups();
        add("groups.csv", groups.equals(study.framework().groups()) ? List.of() : groups, StudyTable.GROUPS);
        add("sources.csv", study.panel().sources(), StudyTable.SOURCES);
        add("rounds.csv", study.rounds(), StudyTable.ROUNDS);
        add("changes.csv", study.changes(), StudyTable.CHANGES);
        add("recommendations.csv", study.recommendations(), StudyTable.RECOMMENDATIONS);
        study.crosswalks().forEach(each -> texts.put(name(each), JsonWriter.text(documents.tree(each))));
    }

    private <T> void add(String name, Collection<T> values, StudyTable<T> table) {
        if (!values.isEmpty()) {
            texts.put(name, table.write(values));
        }
    }

    /**
     * Returns a name that says between which versions a crosswalk leads, as far as their letters are safe in one; else
     * a number.
     */
    private String name(Crosswalk crosswalk) {
        String versions = crosswalk.from() + "-" + crosswalk.to();
        String name = "crosswalk-" + versions + ".json";
        boolean taken = texts.keySet().stream().anyMatch(name::equalsIgnoreCase);
        return versions.matches("[A-Za-z0-9_.-]{1,100}") && !taken ? name : "crosswalk-(" + texts.size() + ").json";
    }

    /**
     * Writes a study as a folder, which is made where there is none.
     *
     * @throws IllegalArgumentException if the folder has another file that would be read as part of the study
     */
    static void write(Study study, Path folder) {
        write(study, folder, FileOperations.STANDARD);
    }

    static void write(Study study, Path folder, FileOperations operations) {
        StudyWriter writer = new StudyWriter(study, new DocumentWriter(Methods.load()));
        FolderSave.write(folder, writer.texts, place -> writer.refuseOthers(folder), operations);
    }

    /** Refuses a folder with a file of another study, which would be read with this one. */
    private void refuseOthers(Path folder) {
        String[] present = Objects.requireNonNullElse(folder.toFile().list(), new String[0]);
        List<String> others = Arrays.stream(present)
                .filter(name -> !texts.containsKey(name)
                        && FileKind.ofName(name)
                                .filter(kind -> kind != FileKind.MAPPING) // not read beside observations.csv
                                .isPresent())
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            throw Refused.argument("the folder '" + folder + "' has " + others
                    + ", which would be read as part of the study; remove them, or choose another folder");
        }
    }
}
