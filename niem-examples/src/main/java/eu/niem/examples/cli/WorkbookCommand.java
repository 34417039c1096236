package eu.niem.examples.cli;

import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbook of a study. */
@Command(
        name = "workbook",
        description = "Score a study and write a workbook for people: what it is about, scores, ranks, indicators,"
                + " sources, gaps between groups, progress towards targets, and the methodology.")
final class WorkbookCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StudyArgument study;

    @Option(
            names = {"-o", "--output"},
            converter = OutputFile.Workbook.class,
            required = true,
            paramLabel = "FILE",
            description = "Write it to this file, .xlsx.")
    private Path file = Path.of("");

    WorkbookCommand(Console console) {
        this.console = console;
        this.study = new StudyArgument(console);
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(console, false);
        Study opened = study.open(progress);
        Scorecard scorecard = progress.during("Scoring", study.path(), opened::score);
        Niem.save(scorecard, file);
        console.say("Wrote " + file);
        return Status.DONE;
    }
}
