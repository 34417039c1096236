package eu.niem.io;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Tabular;
import eu.niem.io.check.Checked;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Limits;
import eu.niem.io.export.JsonStatExport;
import eu.niem.io.export.SdmxCsvExport;
import eu.niem.io.proposal.KnownFigures;
import eu.niem.io.questionnaire.AnsweredQuestionnaire;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.io.table.ObservationTable;
import eu.niem.io.table.ResultTable;
import eu.niem.io.table.StudyTable;
import eu.niem.io.table.WeightTable;
import eu.niem.io.workbook.ScorecardWorkbook;
import eu.niem.io.workbook.WorkbookSheet;
import eu.niem.io.workbook.WorkbookWriter;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.weighting.GivenWeighting;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Opens and checks studies, reads and saves the files they are made of, and has studies and frameworks of its own.
 *
 * <ul>
 *   <li>What reads from a file throws {@link InvalidInputException} if there is an error in it; the message prints them
 *       all, each with file, line and column. {@link #check} returns them instead.
 *   <li>Warnings of what is read all the same, such as doubtful evidence or figures, are logged: one record of level
 *       {@code WARNING} of the {@link System.Logger} {@code eu.niem.io} for each call, with their number and the first
 *       few. {@link #check} returns all of them, and logs none.
 *   <li>What is saved replaces the file, or the study's folder, when it is complete, and not before; a failure leaves
 *       the old one as it was. The ending of a file's name says how it is written. Saving throws
 *       {@link java.io.UncheckedIOException} where the file system refuses.
 *   <li>What reads takes {@link Limits}: for one's own files {@link Limits#STANDARD}, if none are given. What is saved
 *       and larger than these is saved, and a warning logged, with what it is to be read with ({@link System.Logger}
 *       {@code eu.niem.io}).
 * </ul>
 */
public final class Niem {
    private static final String ALL_WARNINGS = "Niem.check returns them all, and logs none";

    private Niem() {}

    /**
     * Opens a study. Warnings are logged; {@link #check} returns them with the study.
     *
     * @param paths a folder, a {@code .zip} of one, or the files of a study: known by their names, or by what they
     *     begin with
     * @throws InvalidInputException if anything is wrong with the files
     */
    public static Study open(Path... paths) {
        return open(Limits.STANDARD, paths);
    }

    /**
     * Opens a study whose files keep within limits.
     *
     * @throws InvalidInputException if anything is wrong with the files
     */
    public static Study open(Limits limits, Path... paths) {
        return ReadWarnings.valueOf(check(limits, paths), ALL_WARNINGS);
    }

    /** Checks the files of a study: returns all that is wrong with them, and the study if there is no error. */
    public static Checked<Study> check(Path... paths) {
        return check(Limits.STANDARD, paths);
    }

    /** Checks the files of a study, which are read up to limits. */
    public static Checked<Study> check(Limits limits, Path... paths) {
        return StudyReader.read(limits, paths);
    }

    /**
     * Reads a study whose observations stand in the files of others that its {@code mapping.json} names. It comes with
     * everything that is wrong with it, and with a report of what was read and what was left out. Observations that the
     * study has too, such as those of an earlier import, are not read; {@link #open} and {@link #check} read them.
     *
     * @param paths a folder, or the files of a study
     */
    public static Imported imported(Path... paths) {
        return imported(Limits.STANDARD, paths);
    }

    /** Reads a study whose observations stand in files of others, which are read up to limits. */
    public static Imported imported(Limits limits, Path... paths) {
        return StudyReader.imported(limits, StudyReader.Observing.MAPPED, paths);
    }

    /**
     * Reads files of others as observations of a framework that comes with a mapping for them: files in, one panel out.
     *
     * <ul>
     *   <li>A file is known by the code of its dataset, one of {@link #datasets}, anywhere in its name, and its form by
     *       what it holds. The name of one that is not known is an error, within a folder a warning.
     *   <li>The report ends with a line for each dataset of which no file is given.
     *   <li>The study has the framework, its default methodology, and what else comes with it.
     * </ul>
     *
     * @param framework the name of a framework that has {@link #datasets}
     * @param paths the files, or folders with them
     * @throws IllegalArgumentException if there is no framework of this name, or it comes without a mapping
     */
    public static Imported imported(String framework, Path... paths) {
        return imported(Limits.STANDARD, framework, paths);
    }

    /** Reads files of others as observations of a framework that comes with a mapping for them, up to limits. */
    public static Imported imported(Limits limits, String framework, Path... paths) {
        return DatasetFiles.imported(limits, Require.notNull("framework", framework), paths);
    }

    /**
     * Returns the codes of the datasets of others for which a framework comes with a mapping; none if it comes without.
     *
     * @param framework one of {@link #frameworks}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static List<String> datasets(String framework) {
        BundledFrameworks.framework(Require.notNull("framework", framework));
        return BundledMapping.find(framework).map(BundledMapping::datasets).orElse(List.of());
    }

    /**
     * Makes a study of a folder with files of others: adds a framework of the library, what comes with it, and a
     * mapping for the files there.
     *
     * <ul>
     *   <li>A file is known as in {@link #imported(String, Path...)}; one that is not stays as it is, and is told.
     *   <li>Nothing is overwritten: a framework, methodology or list that is there already stays.
     * </ul>
     *
     * @param framework the name of a framework that has {@link #datasets}
     * @return a line for each file, and for each dataset of which there is none
     * @throws IllegalArgumentException if it comes without a mapping, or the folder has none of its files, or a mapping
     *     or observations already
     */
    public static DataTable prepare(String framework, Path folder) {
        return prepare(Limits.STANDARD, framework, folder);
    }

    /** Makes a study of a folder with files of others, which are read up to limits. */
    public static DataTable prepare(Limits limits, String framework, Path folder) {
        return DatasetFiles.prepare(
                Require.notNull("limits", limits),
                Require.notNull("framework", framework),
                Require.notNull("folder", folder));
    }

    /**
     * Opens a study whose files are in memory, and keep within {@link Limits#SERVICE}. Warnings are logged.
     *
     * @throws InvalidInputException if anything is wrong with them
     */
    public static Study open(StudyDocuments documents) {
        return open(Limits.SERVICE, documents);
    }

    /**
     * Opens a study whose files are in memory, and keep within limits.
     *
     * @throws InvalidInputException if anything is wrong with them
     */
    public static Study open(Limits limits, StudyDocuments documents) {
        return ReadWarnings.valueOf(check(limits, documents), ALL_WARNINGS);
    }

    /** Checks the files of a study in memory, which are read up to {@link Limits#SERVICE}. */
    public static Checked<Study> check(StudyDocuments documents) {
        return check(Limits.SERVICE, documents);
    }

    /** Checks the files of a study in memory, which are read up to limits. */
    public static Checked<Study> check(Limits limits, StudyDocuments documents) {
        return imported(limits, StudyReader.Observing.OWN, documents).study();
    }

    /** Reads a study in memory whose observations stand in the documents of others that its mapping names. */
    public static Imported imported(Limits limits, StudyDocuments documents) {
        return imported(limits, StudyReader.Observing.MAPPED, documents);
    }

    private static Imported imported(Limits limits, StudyReader.Observing observing, StudyDocuments documents) {
        Require.notNull("limits", limits);
        Require.notNull("documents", documents);
        return StudyReader.imported(limits, observing, StudyFinder.find(limits, documents));
    }

    /**
     * Proposes how a file of others becomes a study: a mapping, a framework with its figures, and a methodology, to be
     * checked and edited. The form is found by the content of the file.
     *
     * @throws InvalidInputException if the file cannot be read, or nothing in it can be scored
     */
    public static Proposal proposal(Path path) {
        return proposal(Limits.STANDARD, path);
    }

    /** Proposes how a file of others becomes a study, which is read up to limits. */
    public static Proposal proposal(Limits limits, Path path) {
        Require.notNull("limits", limits);
        return ReadWarnings.valueOf(Proposal.of(limits, Require.notNull("path", path), null), "");
    }

    /**
     * Proposes how a file of others becomes a study that begins with a framework of the library. Its figures are looked
     * up among the framework's indicators, by code or name; what is not found is left out, and the proposal says so.
     *
     * @param framework one of {@link #frameworks}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     * @throws InvalidInputException if the file cannot be read, or has no table
     */
    public static Proposal proposal(Path path, String framework) {
        return proposal(Limits.STANDARD, path, framework);
    }

    /** Proposes how a file, which is read up to limits, becomes a study that begins with a framework of the library. */
    public static Proposal proposal(Limits limits, Path path, String framework) {
        Require.notNull("limits", limits);
        Require.notNull("path", path);
        Study begun = example(framework);
        KnownFigures known = new KnownFigures(begun.framework(), begun.methodology());
        return ReadWarnings.valueOf(Proposal.of(limits, path, known), "");
    }

    /**
     * Opens a study that comes with the library.
     *
     * @param name one of {@link #studies}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static Study study(String name) {
        return ReadWarnings.valueOf(BundledStudies.study(Require.notNull("name", name)), "");
    }

    /** Returns the names of the studies that come with the library. */
    public static List<String> studies() {
        return BundledStudies.names();
    }

    /**
     * Returns the crosswalks that lead to a framework of the library from an earlier version of it, for
     * {@link eu.niem.scoring.evaluation.rounds.Rounds#withCrosswalks}; most have none.
     *
     * @param framework one of {@link #frameworks} that is made for reuse
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static List<Crosswalk> crosswalks(String framework) {
        return BundledFrameworks.crosswalks(Require.notNull("framework", framework));
    }

    /** Returns the names of the frameworks of the library: those made for reuse, then those of its studies. */
    public static List<String> frameworks() {
        return BundledFrameworks.namesWithStudies();
    }

    /**
     * Returns a framework that comes with the library.
     *
     * @param name one of {@link #frameworks}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static Framework framework(String name) {
        return BundledFrameworks.framework(Require.notNull("name", name));
    }

    /**
     * Returns a study to begin with: a framework of the library, the methodology that is made for it, and observations
     * that are to be replaced. Those of a framework made for reuse are <b>invented</b>, of three areas {@code XA},
     * {@code XB} and {@code XC}, and of the groups that come with it; those of a study's framework are the study's.
     *
     * @param framework one of {@link #frameworks}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static Study example(String framework) {
        Framework found = BundledFrameworks.framework(Require.notNull("framework", framework));
        return BundledStudies.names().contains(framework)
                        && !BundledFrameworks.names().contains(framework)
                ? study(framework)
                : ExampleStudy.of(
                        found,
                        methodology(framework, methodologies(framework).get(0)),
                        BundledFrameworks.groups(framework));
    }

    /**
     * Returns the ids of the methodologies that come with a framework of the library, the default first.
     *
     * @param framework the name of a framework made for reuse
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static List<String> methodologies(String framework) {
        return BundledFrameworks.methodologies(Require.notNull("framework", framework));
    }

    /**
     * Returns a methodology that comes with a framework of the library.
     *
     * @param framework the name of a framework made for reuse
     * @param id one of its {@link #methodologies}
     * @throws IllegalArgumentException if there is none of this name; the message names those there are
     */
    public static Methodology methodology(String framework, String id) {
        Require.notNull("framework", framework);
        Require.notNull("id", id);
        return BundledFrameworks.methodology(framework, id).orThrow();
    }

    /** Reads a framework. */
    public static Framework framework(Path path) {
        return framework(Limits.STANDARD, path);
    }

    /** Reads a framework up to limits. */
    public static Framework framework(Limits limits, Path path) {
        return SingleFile.of("a framework's file", path, ".json").read(limits, documents(limits)::framework);
    }

    /** Reads a methodology. Whether it suits a framework is said by {@link Methodology#check}, or when it is fitted. */
    public static Methodology methodology(Path path) {
        return methodology(Limits.STANDARD, path);
    }

    /** Reads a methodology up to limits. */
    public static Methodology methodology(Limits limits, Path path) {
        return SingleFile.of("a methodology's file", path, ".json").read(limits, documents(limits)::methodology);
    }

    /** Reads observations of a framework's indicators from a table or a JSON document. */
    public static List<Observation> observations(Framework framework, Path path) {
        return observations(Limits.STANDARD, framework, path);
    }

    /** Reads observations of a framework's indicators from a table or a JSON document up to limits. */
    public static List<Observation> observations(Limits limits, Framework framework, Path path) {
        Require.notNull("limits", limits);
        Require.notNull("framework", framework);
        SingleFile file = SingleFile.of("a file of observations", path, ".csv", ".json");
        return ReadWarnings.valueOf(ObservationFiles.read(framework, file.path(), limits), "");
    }

    /**
     * Reads observations of a framework's indicators from rows in memory, up to {@link Limits#SERVICE}.
     *
     * @throws InvalidInputException if there is an error in them; the message prints them all, by row
     */
    public static List<Observation> observations(Framework framework, Rows rows) {
        return observations(Limits.SERVICE, framework, rows);
    }

    /** Reads observations of a framework's indicators from rows in memory up to limits. */
    public static List<Observation> observations(Limits limits, Framework framework, Rows rows) {
        return ReadWarnings.valueOf(check(limits, framework, rows), ALL_WARNINGS);
    }

    /**
     * Checks rows in memory of observations of a framework's indicators, up to {@link Limits#SERVICE}: returns all that
     * is wrong with them, by row, and the observations if there is no error.
     */
    public static Checked<List<Observation>> check(Framework framework, Rows rows) {
        return check(Limits.SERVICE, framework, rows);
    }

    /** Checks rows in memory of observations, which are read up to limits. */
    public static Checked<List<Observation>> check(Limits limits, Framework framework, Rows rows) {
        Require.notNull("limits", limits);
        Require.notNull("framework", framework);
        return Require.notNull("rows", rows).observations(framework, limits);
    }

    /** Reads a plan. */
    public static Plan plan(Path path) {
        return plan(Limits.STANDARD, path);
    }

    /** Reads a plan up to limits. */
    public static Plan plan(Limits limits, Path path) {
        return SingleFile.of("a plan's file", path, ".json").read(limits, documents(limits)::plan);
    }

    /** Reads a scorecard from its JSON document. */
    public static Scorecard scorecard(Path path) {
        return scorecard(Limits.STANDARD, path);
    }

    /** Reads a scorecard up to limits. */
    public static Scorecard scorecard(Limits limits, Path path) {
        return SingleFile.of("a scorecard's file", path, ".json").read(limits, documents(limits)::scorecard);
    }

    /**
     * Reads a crosswalk. Whether it suits the versions it leads between is found out by {@link Crosswalk#check}, or
     * when it is used.
     */
    public static Crosswalk crosswalk(Path path) {
        return crosswalk(Limits.STANDARD, path);
    }

    /** Reads a crosswalk up to limits. */
    public static Crosswalk crosswalk(Limits limits, Path path) {
        return SingleFile.of("a crosswalk's file", path, ".json").read(limits, documents(limits)::crosswalk);
    }

    /** Reads evidence sources from a table. */
    public static List<EvidenceSource> sources(Path path) {
        return sources(Limits.STANDARD, path);
    }

    /** Reads evidence sources from a table up to limits. */
    public static List<EvidenceSource> sources(Limits limits, Path path) {
        Require.notNull("limits", limits);
        return SingleFile.of("a file of sources", path, ".csv")
                .read(limits, (file, content) -> StudyTable.SOURCES.read(file, content, limits));
    }

    /**
     * Reads given weights from a table of the columns {@code NODE} and {@code WEIGHT}, such as saved
     * {@link eu.niem.scoring.analysis.EffectiveWeights}.
     */
    public static GivenWeighting weights(Path path) {
        return weights(Limits.STANDARD, path);
    }

    /** Reads given weights from a table up to limits. */
    public static GivenWeighting weights(Limits limits, Path path) {
        Require.notNull("limits", limits);
        return SingleFile.of("a file of weights", path, ".csv")
                .read(limits, (file, content) -> WeightTable.read(file, content, limits));
    }

    /**
     * Reads the answers to a questionnaire from the table, {@code .csv} or {@code .xlsx}, that was filled in.
     *
     * @param asked what was asked
     * @param sources the sources that answers may name
     * @throws InvalidInputException if there is an error in it; the message prints them all, by line, or sheet and cell
     */
    public static AnsweredQuestionnaire questionnaire(
            Questionnaire asked, Path path, Collection<EvidenceSource> sources) {
        return questionnaire(Limits.STANDARD, asked, path, sources);
    }

    /** Reads the answers to a questionnaire up to limits. */
    public static AnsweredQuestionnaire questionnaire(
            Limits limits, Questionnaire asked, Path path, Collection<EvidenceSource> sources) {
        return ReadWarnings.valueOf(check(limits, asked, path, sources), ALL_WARNINGS);
    }

    /**
     * Checks the answers to a questionnaire: returns all that is wrong with them, by line, or sheet and cell, and the
     * answers if there is no error.
     *
     * @param asked what was asked
     * @param sources the sources that answers may name
     */
    public static Checked<AnsweredQuestionnaire> check(
            Questionnaire asked, Path path, Collection<EvidenceSource> sources) {
        return check(Limits.STANDARD, asked, path, sources);
    }

    /** Checks the answers to a questionnaire, whose file is read up to limits. */
    public static Checked<AnsweredQuestionnaire> check(
            Limits limits, Questionnaire asked, Path path, Collection<EvidenceSource> sources) {
        Require.notNull("limits", limits);
        Require.notNull("asked", asked);
        List<EvidenceSource> known = Require.list("sources", sources);
        return SingleFile.of("a questionnaire's file", path, ".csv", FileEndings.XLSX)
                .check(limits, (file, content) -> asked.read(file, content, known, limits));
    }

    /**
     * Checks the answers to a questionnaire of a study. Its lines say which area, period and groups were asked; the
     * answers of the round before, and the sources that answers may name, are those of the study.
     */
    public static Checked<AnsweredQuestionnaire> answers(Study study, Path path) {
        return answers(Limits.STANDARD, study, path);
    }

    /** Checks the answers to a questionnaire of a study, whose file is read up to limits. */
    public static Checked<AnsweredQuestionnaire> answers(Limits limits, Study study, Path path) {
        Require.notNull("limits", limits);
        Require.notNull("study", study);
        return SingleFile.of("a questionnaire's file", path, ".csv", FileEndings.XLSX)
                .check(limits, new StudyAnswers(study, limits)::read);
    }

    /**
     * Saves a questionnaire to be filled in with a spreadsheet: as {@code .csv}, or as {@code .xlsx} with lists to
     * choose answers from.
     *
     * @throws UnsupportedOperationException if it is to be a workbook, and fastexcel, which writes it, is not there
     */
    public static void save(Questionnaire questionnaire, Path path) {
        Require.notNull("questionnaire", questionnaire);
        save(path, questionnaire::csv, questionnaire::xlsx);
    }

    /**
     * Saves a questionnaire with its answers as {@code .csv} or {@code .xlsx}, as it was filled in.
     *
     * @throws UnsupportedOperationException if it is to be a workbook, and fastexcel, which writes it, is not there
     */
    public static void save(AnsweredQuestionnaire questionnaire, Path path) {
        Require.notNull("questionnaire", questionnaire);
        save(path, questionnaire::csv, questionnaire::xlsx);
    }

    private static void save(Path path, Supplier<String> csv, Supplier<byte[]> xlsx) {
        SingleFile file = SingleFile.of("a questionnaire's file", path, ".csv", FileEndings.XLSX);
        if (file.isWorkbook()) {
            byte[] bytes = xlsx.get();
            file.write(out -> out.write(bytes));
        } else {
            file.write(csv.get());
        }
    }

    /** Saves a framework as {@code .json}. */
    public static void save(Framework framework, Path path) {
        SingleFile.of("a framework's file", path, ".json").write(documents().write(framework));
    }

    /** Saves a methodology as {@code .json}. */
    public static void save(Methodology methodology, Path path) {
        SingleFile.of("a methodology's file", path, ".json").write(documents().write(methodology));
    }

    /** Saves a plan as {@code .json}. */
    public static void save(Plan plan, Path path) {
        SingleFile.of("a plan's file", path, ".json").write(documents().write(plan));
    }

    /**
     * Saves a scorecard: its scores, a workbook for people, or all of it.
     *
     * <ul>
     *   <li>Scores are {@code .csv}, or for others to read {@code .sdmx.csv} or {@code .jsonstat.json}.
     *   <li>A workbook is {@code .xlsx}, see {@link #save(Scorecard, Path, Disclosure)}.
     *   <li>All of it is {@code .json}, which reads back as it is. In all but that, what its
     *       {@link Scorecard#disclosure} hides is suppressed: scores of indicators whose observation is not free.
     * </ul>
     *
     * @throws IllegalArgumentException if it is to be JSON-stat, and there are no scores or too many for a cube; or a
     *     workbook, and there are more than 1 048 575 scores
     * @throws UnsupportedOperationException if it is to be a workbook, and fastexcel, which writes it, is not there
     */
    public static void save(Scorecard scorecard, Path path) {
        Require.notNull("scorecard", scorecard);
        SingleFile file = SingleFile.of(
                "a scorecard's file",
                path,
                ".csv",
                ".json",
                FileEndings.XLSX,
                FileEndings.SDMX_CSV,
                FileEndings.JSON_STAT);
        Framework framework = scorecard.plan().framework();
        if (file.isWorkbook()) {
            save(scorecard, path, scorecard.disclosure());
        } else if (file.endsIn(FileEndings.SDMX_CSV)) {
            file.write(SdmxCsvExport.scores(shown(scorecard), framework));
        } else if (file.endsIn(FileEndings.JSON_STAT)) {
            file.write(JsonStatExport.scores(shown(scorecard), scorecard.panel(), framework));
        } else {
            file.write(
                    file.isTable()
                            ? ResultTable.write(shown(scorecard))
                            : documents().write(scorecard));
        }
    }

    /**
     * Saves the workbook of a scorecard, {@code .xlsx}, for readers who may see more, or less, than others. It has a
     * sheet about the study, then scores, ranks, indicators, sources, gaps between groups and the methodology, each
     * where the study has it. It is written row by row.
     *
     * @param disclosure what is hidden in it; {@code Disclosure.of(List.of())} hides nothing
     * @throws IllegalArgumentException if there are more than 1 048 575 scores, which no sheet holds
     * @throws UnsupportedOperationException if fastexcel, which writes it, is not there
     */
    public static void save(Scorecard scorecard, Path path, Disclosure disclosure) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("disclosure", disclosure);
        SingleFile.of("a scorecard's workbook", path, FileEndings.XLSX)
                .write(out -> ScorecardWorkbook.write(out, scorecard, disclosure));
    }

    /**
     * Saves a result, such as a ranking or a table of scores, as {@code .csv}, {@code .json} or {@code .xlsx}. Numbers
     * are exact, also those that a table, or a cell, shows rounded. A table of all scores has those of
     * {@link #save(Scorecard, Path)}; any other result is saved as it is: {@link Scorecard#disclosure} hides what
     * others may not see.
     *
     * @throws UnsupportedOperationException if it is to be a workbook, and fastexcel, which writes it, is not there
     */
    public static void save(Tabular result, Path path) {
        Require.notNull("result", result);
        SingleFile file = SingleFile.of("a result's file", path, ".csv", ".json", FileEndings.XLSX);
        if (file.isWorkbook()) {
            DataTable data = shown(result);
            file.write(out -> WorkbookWriter.write(out, data.title(), List.of(WorkbookSheet.of(data.title(), data))));
            return;
        }
        file.write(
                file.isTable() ? ResultTable.write(shown(result)) : documents().write(shown(result)));
    }

    /** Saves a result as {@code .csv} in a style, such as that of spreadsheets in another language. */
    public static void save(Tabular result, Path path, CsvStyle style) {
        Require.notNull("result", result);
        Require.notNull("style", style);
        SingleFile.of("a result's file", path, ".csv").write(style.write(shown(result)));
    }

    /** Returns a result as it is saved: all scores of a study without those that others may not see. */
    private static DataTable shown(Tabular result) {
        return (result instanceof Scorecard scorecard ? scorecard.disclosure().hiddenIn(scorecard) : result).data();
    }

    /** Saves given weights as {@code .csv}. */
    public static void save(GivenWeighting weights, Path path) {
        Require.notNull("weights", weights);
        SingleFile.of("a file of weights", path, ".csv").write(WeightTable.write(weights));
    }

    /** Saves a crosswalk as {@code .json}; the name {@code crosswalk-*.json} makes it part of a study's folder. */
    public static void save(Crosswalk crosswalk, Path path) {
        SingleFile.of("a crosswalk's file", path, ".json").write(documents().write(crosswalk));
    }

    /**
     * Saves the observations of a panel as {@code .csv} or {@code .json}; or, for others to read, as {@code .sdmx.csv}
     * or {@code .jsonstat.json}. In these, values whose {@link eu.niem.core.evidence.ConfStatus} is not free are
     * suppressed.
     *
     * @throws IllegalArgumentException if it is to be JSON-stat, and there are no observations or too many for a cube
     */
    public static void save(Panel panel, Path path) {
        Require.notNull("panel", panel);
        SingleFile file = SingleFile.of(
                "a file of observations", path, ".csv", ".json", FileEndings.SDMX_CSV, FileEndings.JSON_STAT);
        if (file.endsIn(FileEndings.SDMX_CSV)) {
            file.write(SdmxCsvExport.observations(panel));
        } else if (file.endsIn(FileEndings.JSON_STAT)) {
            file.write(JsonStatExport.observations(panel));
        } else {
            file.write(
                    file.isTable()
                            ? ObservationTable.write(panel.observations())
                            : documents().write(panel.observations()));
        }
    }

    /**
     * Saves a study as a folder, which is made where there is none.
     *
     * @throws IllegalArgumentException if the folder has another file that would be read as part of the study
     */
    public static void save(Study study, Path path) {
        StudyWriter.write(Require.notNull("study", study), Require.notNull("path", path));
    }

    /**
     * Saves the study that is proposed for a file as a folder, which is made where there is none, with a copy of the
     * file. Nothing is overwritten.
     *
     * @throws IllegalArgumentException if the folder has a file of a study already
     */
    public static void save(Proposal proposal, Path path) {
        Require.notNull("proposal", proposal).save(Require.notNull("path", path));
    }

    private static Documents documents() {
        return documents(Limits.STANDARD);
    }

    private static Documents documents(Limits limits) {
        return new Documents(Methods.load(), limits);
    }
}
