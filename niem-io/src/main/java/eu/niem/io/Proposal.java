package eu.niem.io;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.framework.Framework;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.document.DocumentWriter;
import eu.niem.io.json.JsonWriter;
import eu.niem.io.proposal.Drafted;
import eu.niem.io.proposal.Drafting;
import eu.niem.io.proposal.KnownFigures;
import eu.niem.io.reading.Issues;
import eu.niem.io.saving.FileOperations;
import eu.niem.io.saving.FolderSave;
import eu.niem.io.table.StudyTable;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of how a file of others becomes a study, to be checked and edited. It says which of its columns are area,
 * period, group and indicator, which codes are kept, how its numbers are written, and has a framework with its figures.
 *
 * <ul>
 *   <li>The form is found by the content of the file, never by its name.
 *   <li>In statistical forms, dimensions are known by their usual names; every other with several codes is kept at its
 *       total, or at the first code that has values.
 *   <li>In sheets, columns are known by their usual names and by what stands in them. A decimal sign, a sign between
 *       thousands, percent signs and signs for missing values are proposed only where all cells agree and can be read
 *       in one way; a column where they do not is left out, and the table says so.
 *   <li>What nothing says, such as the period of a file without one, has a placeholder and a line {@code to check}.
 *   <li>Every indicator is proposed as higher-is-better, with a note to check it.
 *   <li>Where a framework is begun with, figures are looked up among its indicators by code, else by name, in any
 *       spelling; what is not found is left out, and the table says what to do.
 *   <li>Of a workbook with several sheets, each that has a table is drafted; the table names the others. A sheet that
 *       is named after a period is of that period, and its figures are those of other such sheets.
 * </ul>
 *
 * <p>As a table it has a line for the file, then for each column its use and why, then its first codes with their names
 * and numbers of cells, and how many more there are.
 */
public final class Proposal implements Tabular {
    private static final String BESIDE = "file-";

    private final Drafted drafted;
    private final String file;
    private final byte[] content;

    private Proposal(Drafted drafted, String file, byte[] content) {
        this.drafted = drafted;
        this.file = file;
        this.content = content;
    }

    /** Reads a file up to limits and drafts what it may be; for a framework that is there already, if one is. */
    static Checked<Proposal> of(Limits limits, Path path, @Nullable KnownFigures known) {
        Issues issues = new Issues(limits.issues());
        byte[] content = Input.of(path).read(limits, issues);
        if (content == null) {
            return Checked.of(null, issues.list());
        }
        String file = nameBeside(Input.fileName(path));
        Drafted drafted = Drafting.of(path.toString(), file, content, limits, known, issues);
        return Checked.of(drafted == null ? null : new Proposal(drafted, file, content), issues.list());
    }

    /** Returns a name under which a file is not taken for a part of the study. */
    private static String nameBeside(String name) {
        return FileKind.ofBeginning(name).isPresent() ? BESIDE + name : name;
    }

    /** Returns the form that was found, as a mapping names it, such as {@code json-stat}. */
    public String form() {
        return drafted.form().id();
    }

    /** Returns the text of the mapping. */
    public String mapping() {
        return drafted.mapping();
    }

    /** Returns the framework: with an indicator for each figure of the file, or the one that is begun with. */
    public Framework framework() {
        return drafted.framework();
    }

    /**
     * Returns a methodology that can score the framework: between the least and the greatest value, or the one that is
     * made for the framework that is begun with.
     */
    public Methodology methodology() {
        return drafted.methodology();
    }

    /** Returns the areas of the file that have names. */
    public List<RefArea> areas() {
        return drafted.areas();
    }

    /** Returns the groups that the file names. */
    public List<Group> groups() {
        return drafted.groups().entrySet().stream()
                .map(each -> Group.of(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public DataTable data() {
        return drafted.table();
    }

    @Override
    public Table table() {
        return drafted.printed().table();
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /** Saves the study that is proposed, with a copy of the file, in a folder that has nothing of a study. */
    void save(Path folder) {
        DocumentWriter documents = new DocumentWriter(Methods.load());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("framework.json", JsonWriter.text(documents.tree(framework())));
        texts.put("methodology.json", JsonWriter.text(documents.tree(methodology())));
        texts.put("mapping.json", mapping());
        if (!areas().isEmpty()) {
            texts.put("areas.csv", StudyTable.AREAS.write(areas()));
        }
        if (!groups().isEmpty()) {
            texts.put("groups.csv", StudyTable.GROUPS.write(groups()));
        }
        Map<String, ByteBuffer> files = Map.of(file, ByteBuffer.wrap(content));
        FolderSave.write(folder, texts, files, place -> refuse(place, texts), FileOperations.STANDARD);
    }

    private void refuse(Path folder, Map<String, String> texts) {
        List<String> there = FolderSave.names(folder).stream()
                .filter(name -> name.equals(file)
                        || texts.containsKey(name)
                        || FileKind.ofName(name).isPresent())
                .sorted()
                .toList();
        if (!there.isEmpty()) {
            throw new IllegalArgumentException("the folder '" + folder + "' has " + there
                    + " already, and a proposal overwrites nothing; choose another folder");
        }
    }
}
