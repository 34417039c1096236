package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Translates the observations of all rounds to the latest version of their framework. */
final class Recalculation {
    private final List<Study> latestFirst;
    private final Framework today;
    private final CrosswalkSearch search;

    Recalculation(Rounds rounds) {
        this.latestFirst = new ArrayList<>(rounds.studies());
        Collections.reverse(latestFirst);
        this.today = rounds.latest().framework();
        this.search = new CrosswalkSearch(
                Stream.concat(
                                rounds.crosswalks().stream(),
                                latestFirst.stream().flatMap(study -> study.crosswalks().stream()))
                        .toList(),
                latestFirst.stream().map(Study::framework).toList());
    }

    List<Translation> translations() {
        List<Translation> translations = new ArrayList<>();
        for (Study study : latestFirst) {
            Instrument instrument = new Instrument(study);
            for (String version : instrument.versions()) {
                if (!version.equals(today.version())) {
                    translations.add(translation(instrument, version));
                }
            }
        }
        return translations;
    }

    private Translation translation(Instrument instrument, String version) {
        Crosswalk crosswalk = search.find(version, today.version());
        Panel panel = instrument.panel(version);
        return version.equals(instrument.version())
                ? Translation.of(panel, crosswalk, today)
                : Translation.translated(panel, crosswalk, today);
    }

    Panel panel() {
        JoinedPanel joined = new JoinedPanel(today);
        for (Study study : latestFirst) {
            Instrument instrument = new Instrument(study);
            for (String version : instrument.versions()) {
                boolean current = version.equals(today.version());
                joined.add(
                        current
                                ? instrument.panel(version)
                                : translation(instrument, version).panel(),
                        version);
            }
        }
        return joined.panel();
    }
}
