package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Study;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A study as one version of the framework, with which most or all of its rows were observed. */
record Instrument(Study study) {

    String version() {
        return study.framework().version();
    }

    /**
     * The version that a row was observed with: as its area's round says, else the round for all areas, else this one.
     */
    String version(RowKey key) {
        for (String holder : new String[] {key.refArea(), ""}) {
            for (Round round : study.rounds()) {
                if (round.timePeriod().equals(key.timePeriod())
                        && round.refArea().equals(holder)
                        && !round.frameworkVersion().isEmpty()) {
                    return round.frameworkVersion();
                }
            }
        }
        return version();
    }

    /** The versions that its rows were observed with. */
    Set<String> versions() {
        return study.panel().rows().stream().map(this::version).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows that were observed with a version. */
    Panel panel(String version) {
        return versions().equals(Set.of(version))
                ? study.panel()
                : study.panel().where(key -> version(key).equals(version));
    }

    /** The methodology fitted to the rows that were observed with this version. */
    Plan plan() {
        return Plan.fit(study.framework(), study.methodology(), panel(version()));
    }

    /** The rows of a period, all of which were observed with this version. */
    Panel period(String timePeriod) {
        List<String> others = study.panel().rows().stream()
                .filter(key -> key.timePeriod().equals(timePeriod))
                .map(this::version)
                .filter(each -> !each.equals(version()))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            throw new IllegalStateException("the round " + timePeriod + " was observed with version " + others.get(0)
                    + " of the framework '" + study.framework().id() + "', but its study has version " + version()
                    + ", so that it is not known what was published: make it a study of its own with the framework of"
                    + " version " + others.get(0) + ", or ask for the scores on the latest instrument");
        }
        return study.panel().period(timePeriod);
    }
}
