package eu.niem.examples.cli;

import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.availability.DataAvailability;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what was asked and what was collected. */
@Command(
        name = "availability",
        description = "Count what was asked and what was collected, and why the rest was not: by dimension, in table"
                + " 'detail' by type and group too, in table 'index' as an index.")
final class AvailabilityCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Mixin
    private final TableOption result;

    AvailabilityCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new TableOption(console);
    }

    @Override
    public Integer call() {
        Study opened = study.open();
        DataAvailability availability = DataAvailability.of(opened);
        Map<String, Tabular> tables = new LinkedHashMap<>();
        tables.put("dimensions", availability.overTypes().overGroups());
        tables.put("detail", availability);
        tables.put("index", availability.index());
        result.show(tables, Disclosure.of(opened.panel().observations()));
        return Status.DONE;
    }
}
