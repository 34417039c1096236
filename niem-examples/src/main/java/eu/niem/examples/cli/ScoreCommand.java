package eu.niem.examples.cli;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.Disclosure;
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

    @Option(
            names = "--confidential",
            description = "Write scorecard.json too where values are confidential: it has them, for those who may see"
                    + " them.")
    private boolean confidential;

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
        Disclosure disclosure = scorecard.disclosure();
        if (folder != null) {
            save(scorecard, folder);
        } else if (disclosure.isEmpty() || result.isAsked()) {
            result.show(disclosure.hiddenIn(scorecard));
        } else {
            List<RowKey> rows = scorecard.rows();
            rows.stream()
                    .map(RowKey::slice)
                    .distinct()
                    .filter(slice ->
                            slice.timePeriod().equals(rows.get(rows.size() - 1).timePeriod()))
                    .forEach(slice ->
                            result.show(disclosure.hiddenIn(scorecard.at(slice).table(), "", slice)));
        }
        return Status.DONE;
    }

    private void save(Scorecard scorecard, Path where) throws IOException {
        Files.createDirectories(where);
        Path scores = where.resolve("scores.csv");
        Niem.save(scorecard, scores, result.style());
        Path document = where.resolve("scorecard.json");
        long secrets = scorecard.panel().observations().stream()
                .filter(Disclosure::isConfidential)
                .count();
        if (secrets > 0 && !confidential) {
            console.say("Wrote " + scores + ", but no " + document + ", which has every value, and "
                    + (secrets == 1 ? "one value" : secrets + " values") + " of this study "
                    + (secrets == 1 ? "is" : "are")
                    + " confidential; --confidential writes it too, for those who may see them");
            return;
        }
        Niem.save(scorecard, document);
        console.say("Wrote " + scores + " and " + document);
    }
}
