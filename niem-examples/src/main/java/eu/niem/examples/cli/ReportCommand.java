package eu.niem.examples.cli;

import eu.niem.io.report.Page;
import eu.niem.io.report.Report;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the page of a study or of an area, or a small site. */
@Command(
        name = "report",
        description = {
            "Score a study and write a page for people, or a small site: rankings, gaps, targets, outcomes, changes, which"
                    + " data there are, the method and the sources.",
            "A page is one file, which needs no other."
        })
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StudyArgument study;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Target target = new Target();

    @Option(names = "--area", paramLabel = "AREA", description = "Write the page of this area, its profile.")
    private @Nullable String area;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Write it in a language, such as 'de'; in English where none is given.")
    private Locale language = Locale.ENGLISH;

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    /** What is written: a call has one. */
    static final class Target {
        @Option(
                names = {"-o", "--output"},
                converter = OutputFile.Html.class,
                paramLabel = "FILE",
                description = "Write a page to this file, .html.")
        private @Nullable Path file;

        @Option(
                names = "--all",
                paramLabel = "DIR",
                description = "Write a site to this folder: index.html, a page for each area and each dimension.")
        private @Nullable Path folder;
    }

    ReportCommand(Console console) {
        this.console = console;
        this.study = new StudyArgument(console);
    }

    @Override
    public Integer call() {
        refuseWrong();
        Progress progress = new Progress(console, false);
        Study opened = study.open(progress);
        Scorecard scorecard = progress.during("Scoring", study.path(), opened::score);
        Report report = report(opened, scorecard).in(language);
        Path folder = target.folder;
        if (folder != null) {
            List<Path> files = progress.during("Writing", folder, () -> report.saveSite(folder));
            console.say("Wrote " + files.get(0) + " and " + (files.size() - 1) + " pages that it leads to");
        } else if (target.file != null) {
            page(report).save(target.file);
            console.say("Wrote " + target.file);
        }
        return Status.DONE;
    }

    /** Returns the report of what is asked for; says which group it is about where none of several is given. */
    private Report report(Study opened, Scorecard scorecard) {
        Report usual = Report.of(opened, scorecard);
        if (slice.isGiven()) {
            return usual.at(slice.of(scorecard));
        }
        List<String> groups = scorecard.panel().groups();
        if (groups.size() > 1) {
            console.say("This is about the group " + usual.slice().group() + "; --group names another of "
                    + String.join(", ", groups));
        }
        return usual;
    }

    private void refuseWrong() {
        if (!Report.languages().contains(language.getLanguage())) {
            throw new WrongCallException("--lang must be one of " + String.join(", ", Report.languages())
                    + ", but was '" + language.toLanguageTag() + "'");
        }
        if (area != null && target.folder != null) {
            throw new WrongCallException("--all writes the pages of all areas; leave out --area, or give -o");
        }
        if (target.folder != null && Files.exists(target.folder) && !Files.isDirectory(target.folder)) {
            throw new WrongCallException("'" + target.folder + "' is a file; give a folder to --all");
        }
    }

    private Page page(Report report) {
        if (area == null) {
            return report.page();
        }
        try {
            return report.area(area);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }
}
