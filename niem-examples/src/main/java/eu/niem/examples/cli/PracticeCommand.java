package eu.niem.examples.cli;

import eu.niem.core.result.Tabular;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts law, policy and practice side by side. */
@Command(
        name = "practice",
        description = "Put law, policy and practice side by side; in table 'outcomes' the values of outcomes.")
final class PracticeCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Mixin
    private final RowOptions rows = new RowOptions();

    @Mixin
    private final TableOption result;

    PracticeCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new TableOption(console);
    }

    @Override
    public Integer call() {
        Study opened = study.open();
        rows.of(opened.panel().rows());
        PaperToPractice practice = PaperToPractice.of(opened).where(rows::has);
        Map<String, Tabular> tables = new LinkedHashMap<>();
        tables.put("steps", practice);
        tables.put("outcomes", practice.outcomes());
        result.show(Secrets.of(opened.panel()).hiddenIn(tables));
        return Status.DONE;
    }
}
