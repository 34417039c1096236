package eu.niem.examples.cli;

import eu.niem.core.evidence.Slice;
import eu.niem.scoring.Scorecard;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ranks the areas on a node. */
@Command(name = "rank", description = "Rank the areas on a node.")
final class RankCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Parameters(paramLabel = "NODE", index = "1", description = "The id of a dimension or indicator.")
    private String node = "";

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final ResultOptions result;

    RankCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new ResultOptions(console);
    }

    @Override
    public Integer call() {
        Scorecard scorecard = study.open().score();
        Slice within = slice.of(scorecard);
        result.show(scorecard.disclosure().hiddenIn(scorecard.at(within).ranking(node), node, within));
        return Status.DONE;
    }
}
