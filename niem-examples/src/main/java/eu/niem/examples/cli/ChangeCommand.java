package eu.niem.examples.cli;

import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.rounds.Rounds;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what changed between two periods of a study, and why. */
@Command(
        name = "change",
        description = "Say what changed between two periods, and why: nodes, answers, and the effects of laws and"
                + " recommendations where the study names them.")
final class ChangeCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Mixin
    private final PeriodsOptions periods = new PeriodsOptions();

    @Mixin
    private final TableOption result;

    ChangeCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new TableOption(console);
    }

    @Override
    public Integer call() {
        Study opened = study.open();
        Rounds rounds = Rounds.of(opened);
        PeriodsOptions.Periods two = periods.of(rounds.timePeriods());
        result.showAll(
                ChangeTables.of(rounds, two.from(), two.to()),
                rounds.onLatestInstrument().disclosure());
        return Status.DONE;
    }
}
