package eu.niem.examples.cli;

import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.progress.TargetProgress;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether targets are met, or will be in time. */
@Command(
        name = "progress",
        description =
                "Say of each quantity with a target, in every area and group, whether it is met, or whether the change"
                        + " since the base is fast enough to reach it in time.")
final class ProgressCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Mixin
    private final NodeOption node = new NodeOption();

    @Mixin
    private final AreaOptions areas = new AreaOptions();

    @Option(
            names = "--period",
            paramLabel = "P",
            description =
                    "Count up to this period, as if there were nothing later; up to the last where none is given.")
    private @Nullable String period;

    @Mixin
    private final TableFile result;

    ProgressCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new TableFile(console);
    }

    @Override
    public Integer call() {
        TargetProgress all = upToPeriod(study.open());
        TargetProgress chosen = node.of(all, TargetProgress::indicator);
        areas.refuseNone(chosen.lines().stream().map(TargetProgress.Line::key).toList());
        result.show(chosen.where(each -> areas.has(each.key())));
        return Status.DONE;
    }

    private TargetProgress upToPeriod(Study opened) {
        return period == null
                ? TargetProgress.of(opened)
                : TargetProgress.of(
                        opened, PeriodsOptions.known(period, opened.panel().timePeriods()));
    }
}
