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
     * Returns the version with which a row was observed: that of its area's round, else of the round for all areas,
     * else of this study.
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

    /** Returns the versions with which its rows were observed. */
    Set<String> versions() {
        return study.panel().rows().stream().map(this::version).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the rows that were observed with a version. */
    Panel panel(String version) {
        return versions().equals(Set.of(version))
                ? study.panel()
                : study.panel().where(key -> version(key).equals(version));
    }

    /** Fits the methodology to the rows that were observed with this version. */
    Plan plan() {
        return Plan.fit(study.framework(), study.methodology(), panel(version()));
    }

    /** Returns the rows of a period, all of which must have been observed with this version. */
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
