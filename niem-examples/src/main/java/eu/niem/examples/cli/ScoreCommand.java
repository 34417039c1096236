package eu.niem.examples.cli;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongCallException("'" + folder + "' is a file; give a folder to -o");
        }
        Progress progress = new Progress(console, result.isAsked());
        Study opened = study.open(progress);
        Scorecard scorecard = progress.during("Scoring", study.path(), opened::score);
        Secrets secrets = Secrets.of(scorecard.panel());
        if (folder != null) {
            save(scorecard, secrets, folder);
        } else if (secrets.isEmpty() || result.isAsked()) {
            result.show(secrets.hiddenIn(scorecard));
        } else {
            List<RowKey> rows = scorecard.rows();
            rows.stream()
                    .map(RowKey::slice)
                    .distinct()
                    .filter(slice ->
                            slice.timePeriod().equals(rows.get(rows.size() - 1).timePeriod()))
                    .forEach(slice ->
                            result.show(secrets.hiddenIn(scorecard.at(slice).table(), "", slice)));
        }
        return Status.DONE;
    }

    private void save(Scorecard scorecard, Secrets secrets, Path where) throws IOException {
        Files.createDirectories(where);
        Path scores = where.resolve("scores.csv");
        Niem.save(secrets.hiddenIn(scorecard), scores, result.style());
        if (!secrets.isEmpty()) {
            console.say("Wrote " + scores + "; a scorecard.json has every value, and " + secrets.count()
                    + " of this study are confidential: it is not written");
            return;
        }
        Path document = where.resolve("scorecard.json");
        Niem.save(scorecard, document);
        console.say("Wrote " + scores + " and " + document);
    }
}
