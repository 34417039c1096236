package eu.niem.examples.cli;

import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the score of a node for an area. */
@Command(
        name = "explain",
        description = "Explain the score of a node for an area, down to the answers and their sources.")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Parameters(paramLabel = "NODE", index = "1", description = "The id of a dimension or indicator.")
    private String node = "";

    @Parameters(paramLabel = "AREA", index = "2", description = "The code of an area.")
    private String area = "";

    @Option(names = "--confidential", description = "Show confidential values too, for those who may see them.")
    private boolean confidential;

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final ResultOptions result;

    ExplainCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new ResultOptions(console);
    }

    @Override
    public Integer call() {
        Scorecard scorecard = study.open().score();
        Explanation whole = scorecard.at(slice.of(scorecard)).explain(node, area);
        result.show(confidential ? whole : scorecard.disclosure().hiddenIn(whole));
        return Status.DONE;
    }
}
