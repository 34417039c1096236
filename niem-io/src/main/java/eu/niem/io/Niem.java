package eu.niem.io;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Tabular;
import eu.niem.io.check.Checked;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Limits;
import eu.niem.io.file.AtomicFiles;
import eu.niem.io.file.FileEndings;
import eu.niem.io.file.Input;
import eu.niem.io.questionnaire.AnsweredQuestionnaire;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.io.reading.Issues;
import eu.niem.io.study.BundledFrameworks;
import eu.niem.io.study.BundledStudies;
import eu.niem.io.study.ObservationFiles;
import eu.niem.io.study.StudyReader;
import eu.niem.io.study.StudyWriter;
import eu.niem.io.table.ObservationTable;
import eu.niem.io.table.ResultTable;
import eu.niem.io.table.SourceTable;
import eu.niem.io.table.WeightTable;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.weighting.GivenWeighting;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The way in: opens and checks studies, reads and saves the documents they are made of, and has some studies of its own.
 *
 * <ul>
 *   <li>What reads from a file throws {@link InvalidInputException} if there is an error in it; the message prints them
 *       all, each with file, line and column. {@link #check} returns them instead.
 *   <li>What is saved replaces the file when it is complete, and not before; a failure leaves the old file as it was.
 *       The ending of the name says how it is written. Saving throws {@link java.io.UncheckedIOException} where the file
 *       system refuses.
 * </ul>
 */
public final class Niem {
    private Niem() {}

    /**
     * Opens a study.
     *
     * @param paths a folder, or the files of a study: known by their names, or by what they begin with
     * @throws InvalidInputException if anything is wrong with the files
     */
    public static Study open(Path... paths) {
        return open(Limits.STANDARD, paths);
    }

    /**
     * Opens a study, up to some limits.
     *
     * @throws InvalidInputException if anything is wrong with the files
     */
    public static Study open(Limits limits, Path... paths) {
        return check(limits, paths).orThrow();
    }

    /** Everything that is wrong with the files of a study; the study itself if there is no error. */
    public static Checked<Study> check(Path... paths) {
        return check(Limits.STANDARD, paths);
    }

    /** Everything that is wrong with the files of a study, read up to some limits. */
    public static Checked<Study> check(Limits limits, Path... paths) {
        return StudyReader.read(limits, paths);
    }

    /**
     * A study that comes with the library.
     *
     * @param name one of {@link #studies}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static Study study(String name) {
        return BundledStudies.study(name).orThrow();
    }

    /** The names of the studies that come with the library. */
    public static List<String> studies() {
        return BundledStudies.names();
    }

    /** The names of the frameworks that come with the library: those made for reuse, then those of its studies. */
    public static List<String> frameworks() {
        return BundledFrameworks.namesWithStudies();
    }

    /**
     * A framework that comes with the library.
     *
     * @param name one of {@link #frameworks}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static Framework framework(String name) {
        return BundledFrameworks.framework(name);
    }

    /**
     * The ids of the methodologies that come with a framework of the library, the default first.
     *
     * @param framework the name of a framework made for reuse
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static List<String> methodologies(String framework) {
        return BundledFrameworks.methodologies(framework);
    }

    /**
     * A methodology that comes with a framework of the library.
     *
     * @param framework the name of a framework made for reuse
     * @param id one of its {@link #methodologies}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static Methodology methodology(String framework, String id) {
        return BundledFrameworks.methodology(framework, id).orThrow();
    }

    /**
     * Reads a framework.
     *
     * @throws InvalidInputException if there is an error in it
     */
    public static Framework framework(Path path) {
        return read("a framework's file", path, ".json", documents()::framework);
    }

    /**
     * Reads a methodology. Whether it suits a framework is found out by {@link Methodology#check}, or when it is fitted.
     *
     * @throws InvalidInputException if there is an error in it
     */
    public static Methodology methodology(Path path) {
        return read("a methodology's file", path, ".json", documents()::methodology);
    }

    /**
     * Reads observations of a framework's indicators from a table or a JSON document.
     *
     * @throws InvalidInputException if there is an error in them
     */
    public static List<Observation> observations(Framework framework, Path path) {
        FileEndings.require("a file of observations", path, ".csv", ".json");
        return ObservationFiles.read(framework, path, Limits.STANDARD).orThrow();
    }

    /**
     * Reads a plan.
     *
     * @throws InvalidInputException if there is an error in it
     */
    public static Plan plan(Path path) {
        return read("a plan's file", path, ".json", documents()::plan);
    }

    /**
     * Reads a scorecard from its JSON document.
     *
     * @throws InvalidInputException if there is an error in it
     */
    public static Scorecard scorecard(Path path) {
        return read("a scorecard's file", path, ".json", documents()::scorecard);
    }

    /**
     * Reads a crosswalk. Whether it suits the versions it leads between is found out by {@link Crosswalk#check}, or when it
     * is used.
     *
     * @throws InvalidInputException if there is an error in it
     */
    public static Crosswalk crosswalk(Path path) {
        return read("a crosswalk's file", path, ".json", documents()::crosswalk);
    }

    /**
     * Reads evidence sources from a table.
     *
     * @throws InvalidInputException if there is an error in it
     */
    public static List<EvidenceSource> sources(Path path) {
        return read(
                "a file of sources", path, ".csv", (file, content) -> SourceTable.read(file, content, Limits.STANDARD));
    }

    /**
     * Reads given weights from a table of the columns {@code NODE} and {@code WEIGHT}, such as saved
     * {@link eu.niem.scoring.EffectiveWeights}.
     *
     * @throws InvalidInputException if there is an error in it
     */
    public static GivenWeighting weights(Path path) {
        return read(
                "a file of weights", path, ".csv", (file, content) -> WeightTable.read(file, content, Limits.STANDARD));
    }

    /**
     * Reads the answers to a questionnaire from the table that was filled in.
     *
     * @param asked what was asked
     * @param sources the sources that answers may name
     * @throws InvalidInputException if there is an error in it; the message prints them all, by line
     */
    public static AnsweredQuestionnaire questionnaire(
            Questionnaire asked, Path path, Collection<EvidenceSource> sources) {
        return check(asked, path, sources).orThrow();
    }

    /**
     * Everything that is wrong with the answers to a questionnaire, by line; the answers if there is no error.
     *
     * @param asked what was asked
     * @param sources the sources that answers may name
     */
    public static Checked<AnsweredQuestionnaire> check(
            Questionnaire asked, Path path, Collection<EvidenceSource> sources) {
        return check(
                "a questionnaire's file",
                path,
                ".csv",
                (file, content) -> asked.read(file, content, sources, Limits.STANDARD));
    }

    /** Saves a questionnaire as {@code .csv}, to be filled in with a spreadsheet. */
    public static void save(Questionnaire questionnaire, Path path) {
        save("a questionnaire's file", path, ".csv", questionnaire::csv);
    }

    /** Saves a questionnaire with its answers as {@code .csv}, as it was filled in. */
    public static void save(AnsweredQuestionnaire questionnaire, Path path) {
        save("a questionnaire's file", path, ".csv", questionnaire::csv);
    }

    /** Saves a framework as {@code .json}. */
    public static void save(Framework framework, Path path) {
        save("a framework's file", path, ".json", () -> documents().write(framework));
    }

    /** Saves a methodology as {@code .json}. */
    public static void save(Methodology methodology, Path path) {
        save("a methodology's file", path, ".json", () -> documents().write(methodology));
    }

    /** Saves a plan as {@code .json}. */
    public static void save(Plan plan, Path path) {
        save("a plan's file", path, ".json", () -> documents().write(plan));
    }

    /** Saves a scorecard: its scores as {@code .csv}, or all of it as {@code .json}. */
    public static void save(Scorecard scorecard, Path path) {
        save(
                "a scorecard's file",
                path,
                () -> ResultTable.write(scorecard.data()),
                () -> documents().write(scorecard));
    }

    /**
     * Saves a result, such as a ranking or a table of scores, as {@code .csv} or {@code .json}. Numbers are exact, also those
     * that a table shows rounded.
     */
    public static void save(Tabular result, Path path) {
        save(
                "a result's file",
                path,
                () -> ResultTable.write(result.data()),
                () -> documents().write(result.data()));
    }

    /** Saves given weights as {@code .csv}. */
    public static void save(GivenWeighting weights, Path path) {
        save("a file of weights", path, ".csv", () -> WeightTable.write(weights));
    }

    /** Saves a crosswalk as {@code .json}; the name {@code crosswalk-*.json} makes it part of a study's folder. */
    public static void save(Crosswalk crosswalk, Path path) {
        save("a crosswalk's file", path, ".json", () -> documents().write(crosswalk));
    }

    /** Saves the observations of a panel as {@code .csv} or {@code .json}. */
    public static void save(Panel panel, Path path) {
        save(
                "a file of observations",
                path,
                () -> ObservationTable.write(panel.observations()),
                () -> documents().write(panel.observations()));
    }

    /**
     * Saves a study as a folder, which is made where there is none.
     *
     * @throws IllegalArgumentException if the folder has another file that would be read as part of the study
     */
    public static void save(Study study, Path path) {
        StudyWriter.write(study, path);
    }

    private static Documents documents() {
        return new Documents(Methods.load(), Limits.STANDARD);
    }

    private static <T> T read(String what, Path path, String ending, BiFunction<String, byte[], Checked<T>> reader) {
        return check(what, path, ending, reader).orThrow();
    }

    private static <T> Checked<T> check(
            String what, Path path, String ending, BiFunction<String, byte[], Checked<T>> reader) {
        FileEndings.require(what, path, ending);
        Issues issues = new Issues(Limits.STANDARD.issues());
        byte[] content = Input.of(path).read(Limits.STANDARD, issues);
        return content == null ? new Checked<>(null, issues.list()) : reader.apply(path.toString(), content);
    }

    private static void save(String what, Path path, String ending, Supplier<String> text) {
        FileEndings.require(what, path, ending);
        AtomicFiles.write(path, text.get());
    }

    private static void save(String what, Path path, Supplier<String> table, Supplier<String> document) {
        FileEndings.require(what, path, ".csv", ".json");
        AtomicFiles.write(path, FileEndings.isCsv(path.toString()) ? table.get() : document.get());
    }
}
