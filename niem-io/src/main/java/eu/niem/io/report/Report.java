package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Disclosure;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.rounds.Rounds;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A study and its scores as pages for people. They say who ranks where and on what that rests, what changed between
 * rounds, how far groups are apart, which data there are, by which method, and from which sources.
 *
 * <pre>{@code
 * Report report = Report.of(study, study.score()).in(Locale.GERMAN);
 * report.page().save(Path.of("report.html"));
 * report.area("LV").save(Path.of("latvia.html"));
 * }</pre>
 *
 * <ul>
 *   <li>A section is there where the study has the data for it: changes where there are two periods, gaps where groups
 *       have a reference, and so on.
 *   <li>A page is about one period, the last one, and one group: everybody, else the first that has a reference.
 *       {@link #at} chooses others.
 *   <li>What is confidential is hidden, see {@link Scorecard#disclosure()}. What is missing, flagged, filled in or
 *       hidden is marked in every chart and table.
 *   <li>Where sample sizes are known they stand in the tables, and what rests on few persons is marked, see
 *       {@link #withFlagBelow}.
 *   <li>Names are those of the framework in the language, where it has them.
 * </ul>
 *
 * <p>Immutable.
 */
public final class Report {
    private final List<Study> studies;
    private final Scorecard scorecard;
    private final Words words;
    private final Slice slice;
    private final Disclosure disclosure;
    private final int flagBelow;

    private Report(
            List<Study> studies, Scorecard scorecard, Words words, Slice slice, Disclosure disclosure, int flagBelow) {
        this.studies = studies;
        this.scorecard = scorecard;
        this.words = words;
        this.slice = slice;
        this.disclosure = disclosure;
        this.flagBelow = flagBelow;
    }

    /**
     * Makes the report of a study in English.
     *
     * @param study the study
     * @param scorecard its scores, by any methodology
     * @throws IllegalArgumentException if there are no scores at all
     */
    public static Report of(Study study, Scorecard scorecard) {
        Require.notNull("study", study);
        Require.notNull("scorecard", scorecard);
        return of(List.of(study), scorecard);
    }

    /**
     * Makes the report of several rounds in English: all of them on the latest instrument, see
     * {@link Rounds#onLatestInstrument()}. So are the changes between them. Which data there are is told of the round
     * that the page is about.
     *
     * @throws eu.niem.scoring.evaluation.rounds.MissingCrosswalkException if no crosswalk leads from a version of the
     *     framework to the latest
     * @throws IllegalArgumentException if the rounds cannot be scored on the latest instrument
     */
    public static Report of(Rounds rounds) {
        Require.notNull("rounds", rounds);
        return of(rounds.studies(), rounds.onLatestInstrument());
    }

    private static Report of(List<Study> studies, Scorecard scorecard) {
        return new Report(
                studies,
                scorecard,
                Words.english(),
                usual(scorecard),
                scorecard.disclosure(),
                Samples.STANDARD_FLAG_BELOW);
    }

    /** Returns the last period, with everybody; else the first group that has another to be compared with, or any. */
    private static Slice usual(Scorecard scorecard) {
        List<RowKey> rows = scorecard.rows();
        if (rows.isEmpty()) {
            throw Refused.argument("a report needs a study with observations, but there are none");
        }
        String last = rows.get(rows.size() - 1).timePeriod();
        List<Slice> slices = rows.stream()
                .map(RowKey::slice)
                .filter(each -> each.timePeriod().equals(last))
                .distinct()
                .toList();
        Slice everybody = Slice.of(last);
        return slices.contains(everybody)
                ? everybody
                : slices.stream()
                        .filter(each -> isCompared(scorecard, each.group()))
                        .findFirst()
                        .orElse(slices.get(0));
    }

    private static boolean isCompared(Scorecard scorecard, String group) {
        return scorecard
                .panel()
                .findGroup(group)
                .filter(each -> !each.reference().isEmpty())
                .isPresent();
    }

    /**
     * Returns the same report in another language.
     *
     * @throws IllegalArgumentException if there are no texts in it; the message names the languages that there are
     */
    public Report in(Locale locale) {
        return in(Words.of(Require.notNull("locale", locale)));
    }

    /** Returns the same report in other words. */
    Report in(Words newWords) {
        return new Report(studies, scorecard, newWords, slice, disclosure, flagBelow);
    }

    /**
     * Returns the same report about another period and group.
     *
     * @throws IllegalArgumentException if the scorecard has no rows of them
     */
    public Report at(Slice slice) {
        Require.notNull("slice", slice);
        if (scorecard.rows().stream().noneMatch(key -> key.slice().equals(slice))) {
            throw Refused.argument("there are no scores of " + slice.timePeriod() + " and group " + slice.group());
        }
        return new Report(studies, scorecard, words, slice, disclosure, flagBelow);
    }

    /**
     * Returns the same report that hides something else, such as more scores that would give a value away, or nothing
     * for those who may see everything.
     */
    public Report withDisclosure(Disclosure disclosure) {
        return new Report(studies, scorecard, words, slice, Require.notNull("disclosure", disclosure), flagBelow);
    }

    /**
     * Returns the same report that marks figures from samples of fewer persons than a number, and the scores that they
     * enter. It is 50 if nothing else is asked for, as Eurostat does with estimates of EU-SILC.
     *
     * @param sampleSize the limit; with 0 no sample is small
     * @throws IllegalArgumentException if it is below 0
     */
    public Report withFlagBelow(int sampleSize) {
        Require.that(sampleSize >= 0, "the sample size below which figures are marked", "be 0 or more", sampleSize);
        return new Report(studies, scorecard, words, slice, disclosure, sampleSize);
    }

    /** Returns the period and group that it is about. */
    public Slice slice() {
        return slice;
    }

    /** Returns the languages that there are texts in, by their codes. */
    public static List<String> languages() {
        return Words.languages();
    }

    /** Returns the page of the whole study. */
    public Page page() {
        return new StudyPage(sections(Links.NONE)).page();
    }

    /**
     * Returns the page of one area, its profile.
     *
     * @throws IllegalArgumentException if the area has no row in the period and group
     */
    public Page area(String refArea) {
        Require.notNull("refArea", refArea);
        RowKey key = RowKey.of(refArea, slice);
        List<String> areas = scorecard.at(slice).refAreas();
        if (!areas.contains(refArea)) {
            throw Refused.argument(
                    "the area must be one of " + areas + " in " + slice.timePeriod() + ", but was '" + refArea + "'");
        }
        return new AreaPage(sections(Links.NONE), key).page();
    }

    /**
     * Returns the page of one dimension.
     *
     * @throws java.util.NoSuchElementException if the framework has no such node
     * @throws IllegalArgumentException if it is an indicator
     */
    public Page dimension(String id) {
        Node node = scorecard.plan().view().getNode(Require.notNull("id", id));
        if (node instanceof Dimension dimension) {
            return new DimensionPage(sections(Links.NONE), dimension).page();
        }
        throw Refused.argument("'" + id + "' is an indicator; a page is about a dimension");
    }

    /**
     * Saves a small site: {@code index.html}, a page for each area, and one for each dimension. It needs no server.
     * Files of the same names are replaced one by one; others stay.
     *
     * @param folder where to; it is made if it is not there
     * @return the files, {@code index.html} first
     * @throws java.io.UncheckedIOException if a file cannot be written
     */
    public List<Path> saveSite(Path folder) {
        return new Site(sections(Links.of(scorecard, slice)), Require.notNull("folder", folder)).save();
    }

    /** Returns the study that the period is of. */
    private Study study() {
        return studies.stream()
                .filter(each -> each.panel().timePeriods().contains(slice.timePeriod()))
                .findFirst()
                .orElseGet(() -> studies.get(studies.size() - 1));
    }

    private Sections sections(Links links) {
        return new Sections(study(), new Shown(scorecard, words, disclosure, flagBelow), slice, links);
    }
}
