package eu.niem.io.table;

import eu.niem.core.evidence.AreaShare;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.Round;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Reads and writes a table in which a study lists what is not an observation. */
public final class StudyTable<T> {
    /** {@code areas.csv}. */
    public static final StudyTable<RefArea> AREAS = new StudyTable<>(AreaTable::read, AreaTable::write);

    /** {@code areas-crosswalk.csv}. */
    public static final StudyTable<AreaShare> AREAS_CROSSWALK =
            new StudyTable<>(AreaShareTable::read, AreaShareTable::write);

    /** {@code groups.csv}. */
    public static final StudyTable<Group> GROUPS = new StudyTable<>(GroupTable::read, GroupTable::write);

    /** {@code sources.csv}. */
    public static final StudyTable<EvidenceSource> SOURCES = new StudyTable<>(SourceTable::read, SourceTable::write);

    /** {@code rounds.csv}. */
    public static final StudyTable<Round> ROUNDS = new StudyTable<>(RoundTable::read, RoundTable::write);

    /** {@code changes.csv}. */
    public static final StudyTable<PolicyChange> CHANGES = new StudyTable<>(ChangeTable::read, ChangeTable::write);

    /** {@code recommendations.csv}. */
    public static final StudyTable<Recommendation> RECOMMENDATIONS =
            new StudyTable<>(RecommendationTable::read, RecommendationTable::write);

    private final Reading<T> reading;
    private final Function<Collection<T>, String> writing;

    private StudyTable(Reading<T> reading, Function<Collection<T>, String> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** Reads the entries of a table, with every issue of it. */
    public List<TableEntry<T>> read(Limits limits, String file, byte[] content, Issues issues) {
        return reading.read(new TableReader(limits), file, content, issues);
    }

    /** Reads a table by itself, without its places. */
    public Checked<List<T>> read(String file, byte[] content, Limits limits) {
        Issues issues = new Issues(limits.issues());
        List<TableEntry<T>> entries = read(limits, file, content, issues);
        return Checked.of(entries.stream().map(TableEntry::value).toList(), issues.list());
    }

    /** Writes entries as a table. */
    public String write(Collection<T> values) {
        return writing.apply(values);
    }

    /** How a table is read. */
    private interface Reading<T> {
        List<TableEntry<T>> read(TableReader reader, String file, byte[] content, Issues issues);
    }
}
