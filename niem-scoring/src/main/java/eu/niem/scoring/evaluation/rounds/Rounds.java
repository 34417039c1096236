package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.ReferencePeriod;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rounds of an evaluation: one study for each version of the framework, each with one period or several.
 *
 * <ul>
 *   <li>{@link #scorecard} gives a round as it was published: on its own version, by its own methodology.
 *   <li>{@link #onLatestInstrument()} gives all rounds in one scorecard, recalculated by the constant method.
 *       Observations made with earlier versions are translated to the latest (see {@link Translation}) and scored by
 *       the plan of the latest study, which is fitted to that study alone. So the scores of the latest rounds stay as
 *       published, and earlier ones are measured by the yardstick of today. To learn from all rounds together instead,
 *       fit a plan to {@link #panel()} and give it to {@link #onLatestInstrument(Plan)}.
 *   <li>Scores of different versions are never compared without a crosswalk. Crosswalks come from the studies, and from
 *       {@link #withCrosswalks}; of several with the same ends the given ones count first, then those of later studies.
 *       Where none leads directly from a version to the latest, the shortest chain is joined to one.
 *   <li>A round of {@code rounds.csv} that names another version than its study's framework was observed with that
 *       version, and its values are recorded in terms of that version. It is translated like the others; as its own
 *       framework is not there, it cannot be scored as published.
 * </ul>
 *
 * @param studies the studies, ordered by their last period; the last is the latest
 * @param crosswalks the crosswalks that were given in addition to those of the studies
 */
public record Rounds(List<Study> studies, List<Crosswalk> crosswalks) implements Serializable {
    /**
     * Checks that the studies are of one framework, that equal versions have equal frameworks, and that each period is
     * in one study.
     */
    public Rounds {
        Require.notNull("studies", studies);
        if (studies.isEmpty()
                || studies.stream().anyMatch(study -> study.panel().size() == 0)) {
            throw new IllegalArgumentException("rounds must be one study or more, each with observations");
        }
        studies = studies.stream()
                .sorted(Comparator.comparing(Rounds::lastPeriod))
                .toList();
        crosswalks = Require.list("crosswalks", crosswalks);
        requireOneFramework(studies);
        requireOwnPeriods(studies);
    }

    /** Makes the rounds of studies, given in any order. */
    public static Rounds of(Study... studies) {
        return of(Require.list("studies", studies));
    }

    /** Makes the rounds of studies, given in any order. */
    public static Rounds of(List<Study> studies) {
        return new Rounds(studies, List.of());
    }

    private static TimePeriod lastPeriod(Study study) {
        List<String> periods = study.panel().timePeriods();
        return TimePeriod.parse(periods.get(periods.size() - 1));
    }

    private static void requireOneFramework(List<Study> studies) {
        Map<String, Framework> versions = new HashMap<>();
        for (Study study : studies) {
            Framework framework = study.framework();
            String id = studies.get(0).framework().id();
            if (!framework.id().equals(id)) {
                throw Refused.argument(
                        "rounds must be of one framework, but there are '" + id + "' and '" + framework.id() + "'");
            }
            Framework other = versions.putIfAbsent(framework.version(), framework);
            if (other != null && !other.equals(framework)) {
                throw Refused.argument("two studies have version " + framework.version()
                        + " of the framework '" + id
                        + "', but their frameworks differ: give one of them another version,"
                        + " and a crosswalk");
            }
        }
    }

    private static void requireOwnPeriods(List<Study> studies) {
        TreeSet<String> seen = new TreeSet<>();
        for (Study study : studies) {
            for (String period : study.panel().timePeriods()) {
                if (!seen.add(period)) {
                    throw Refused.argument(
                            "each period of rounds must be in one study, but '" + period + "' is in several");
                }
            }
        }
    }

    /** Returns a copy with more crosswalks, which go before those of the studies. */
    public Rounds withCrosswalks(Crosswalk... more) {
        return withCrosswalks(Require.list("more", more));
    }

    /** Returns a copy with more crosswalks, which go before those of the studies. */
    public Rounds withCrosswalks(List<Crosswalk> more) {
        Require.notNull("more", more);
        return new Rounds(
                studies, Stream.concat(more.stream(), crosswalks.stream()).toList());
    }

    /** Returns the study of the latest round, whose framework and methodology are those of today. */
    public Study latest() {
        return studies.get(studies.size() - 1);
    }

    /** Returns the periods of all studies, in their order. */
    public List<String> timePeriods() {
        return studies.stream()
                .flatMap(study -> study.panel().timePeriods().stream())
                .map(TimePeriod::parse)
                .sorted()
                .map(TimePeriod::code)
                .toList();
    }

    /** Returns the descriptions of the rounds, study by study. */
    public List<Round> rounds() {
        return studies.stream().flatMap(study -> study.rounds().stream()).toList();
    }

    /**
     * Returns the days that a round describes in an area. Each end is the area's own of {@code rounds.csv}, else that
     * of the round for all areas, else that of the period.
     *
     * @throws NoSuchElementException if there is no such period; the message names the known ones
     */
    public ReferencePeriod referencePeriod(String timePeriod, String refArea) {
        Require.notNull("timePeriod", timePeriod);
        Require.notNull("refArea", refArea);
        return ReferencePeriod.of(timePeriod, refArea, study(timePeriod).rounds());
    }

    /** Returns the study of a period. */
    Study study(String timePeriod) {
        return studies.stream()
                .filter(study -> study.panel().timePeriods().contains(timePeriod))
                .findFirst()
                .orElseThrow(() -> Refused.missing(
                        "there is no round of period '" + timePeriod + "'; there are " + timePeriods()));
    }

    /**
     * Returns the scores of a period as they were published: on its own version, by the methodology of its study fitted
     * to that study.
     *
     * @throws NoSuchElementException if there is no such period; the message names the known ones
     * @throws IllegalStateException if the period was observed with another version than its study's
     */
    public Scorecard scorecard(String timePeriod) {
        Require.notNull("timePeriod", timePeriod);
        Instrument instrument = new Instrument(study(timePeriod));
        Panel panel = instrument.period(timePeriod);
        return instrument.plan().score(panel);
    }

    /**
     * Translates observations of earlier versions to the latest, with one translation for each study and version, the
     * latest first.
     *
     * @throws MissingCrosswalkException if no crosswalk leads from a version to the latest
     * @throws IllegalArgumentException if a crosswalk does not fit
     */
    public List<Translation> translations() {
        return new Recalculation(this).translations();
    }

    /**
     * Returns the observations of all rounds on the latest version. Where the id of a source means another source in a
     * later study, the version is appended to it.
     *
     * @throws MissingCrosswalkException if no crosswalk leads from a version to the latest
     * @throws IllegalArgumentException if a crosswalk does not fit
     */
    public Panel panel() {
        return new Recalculation(this).panel();
    }

    /**
     * Returns the scores of all rounds on the latest version, by the plan of the latest study.
     *
     * @throws MissingCrosswalkException if no crosswalk leads from a version to the latest
     * @throws IllegalArgumentException if a crosswalk does not fit, or the methodology has a yardstick for each period,
     *     by which the scores of different periods do not compare
     */
    public Scorecard onLatestInstrument() {
        Panel all = panel(); // first, so that a missing crosswalk is reported before all else
        if (latest().methodology().reference() instanceof Reference.EachPeriod) {
            throw eachByItsOwn(latest().methodology(), "scores of different rounds");
        }
        return new Instrument(latest()).plan().score(all);
    }

    /** Makes the refusal of a methodology under which scores of several periods do not compare. */
    static IllegalArgumentException eachByItsOwn(Methodology methodology, String what) {
        return Refused.argument("the methodology '" + methodology.id()
                + "' measures each period by a yardstick of its own (reference 'each-period'), so that " + what
                + " do not compare: use 'pooled' or 'base-period'");
    }

    /**
     * Returns the scores of all rounds on the latest version, by a given plan.
     *
     * @param plan a plan for the framework of the latest study
     * @throws MissingCrosswalkException if no crosswalk leads from a version to the latest
     * @throws IllegalArgumentException if a crosswalk does not fit, or the plan is for another framework
     */
    public Scorecard onLatestInstrument(Plan plan) {
        return Require.notNull("plan", plan).score(panel());
    }

    /**
     * Returns the scores of one period on the latest version, by the plan of the latest study.
     *
     * @throws NoSuchElementException if there is no such period; the message names the known ones
     * @throws MissingCrosswalkException if no crosswalk leads from a version to the latest
     * @throws IllegalArgumentException as for {@link #onLatestInstrument()}
     */
    public Scorecard recalculated(String timePeriod) {
        Require.notNull("timePeriod", timePeriod);
        study(timePeriod);
        Scorecard all = onLatestInstrument();
        return all.plan().score(all.panel().period(timePeriod));
    }

    /**
     * Returns the change between two periods, both on the latest version.
     *
     * @throws NoSuchElementException if there is no such period; the message names the known ones
     * @throws MissingCrosswalkException if no crosswalk leads from a version to the latest
     * @throws IllegalArgumentException as for {@link #onLatestInstrument()}, or if {@code from} is later than
     *     {@code to}
     */
    public Change change(String from, String to) {
        Require.notNull("from", from);
        Require.notNull("to", to);
        return Change.between(onLatestInstrument(), from, to);
    }

    /** Returns a short text, for example {@code Rounds 2019 (version 2019), 2021 (version 2021) of 'niem'}. */
    @Override
    public String toString() {
        List<String> periods = new ArrayList<>();
        for (String period : timePeriods()) {
            Study study = study(period);
            TreeSet<String> versions = new TreeSet<>();
            study.panel().rows().stream()
                    .filter(key -> key.timePeriod().equals(period))
                    .forEach(key -> versions.add(new Instrument(study).version(key)));
            periods.add(period + " (version " + String.join(", ", versions) + ")");
        }
        return "Rounds " + String.join(", ", periods) + " of '"
                + latest().framework().id() + "'";
    }
}
