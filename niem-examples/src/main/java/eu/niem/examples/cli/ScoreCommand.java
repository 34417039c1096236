package eu.niem.examples.cli;

import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a study. */
@Command(name = "score", description = "Score all nodes for all areas, periods and groups.")
final class ScoreCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StudyArgument study;

    @Mixin
    private final ResultOptions result;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write scores.csv and scorecard.json to this folder.")
    private @Nullable Path folder;

    ScoreCommand(Console console) {
        this.console = console;
        this.study = new StudyArgument(console);
        this.result = new ResultOptions(console);
    }

    @Override
    public Integer call() throws IOException {
        Scorecard scorecard = study.open().score();
        if (folder == null) {
            result.show(scorecard);
        } else {
            save(scorecard, folder);
        }
        return Status.DONE;
    }

    private void save(Scorecard scorecard, Path where) throws IOException {
        Files.createDirectories(where);
        Path scores = where.resolve("scores.csv");
        Path document = where.resolve("scorecard.json");
        Niem.save(scorecard, scores, result.style());
        Niem.save(scorecard, document);
        console.say("Wrote " + scores + " and " + document);
    }
}
