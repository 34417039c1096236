package eu.niem.examples.cli;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.standards.StandardsShortfalls;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which standards are not met. */
@Command(
        name = "standards",
        description =
                "Say which standards are not met, how far off they are and what that costs, and what has no answer.")
final class StandardsCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Mixin
    private final RowOptions rows = new RowOptions();

    @Mixin
    private final ResultOptions result;

    @Option(
            names = {"-o", "--output"},
            converter = OutputFile.Table.class,
            paramLabel = "FILE",
            description = "Write the table to this file, .csv or .json.")
    private @Nullable Path file;

    StandardsCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new ResultOptions(console);
    }

    @Override
    public Integer call() {
        Scorecard scorecard = study.open().score();
        StandardsShortfalls shortfalls =
                StandardsShortfalls.of(scorecard, rows.of(scorecard.rows()), Attribution.Sampling.standard());
        result.show(Secrets.of(scorecard.panel()).hiddenIn(shortfalls), file);
        return Status.DONE;
    }
}
