package eu.niem.examples.cli;

import eu.niem.core.framework.Facet;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts law, policy and practice side by side. */
@Command(
        name = "practice",
        description = "Put law, policy and practice side by side, and below the outcomes as they were observed;"
                + " table 'outcomes' has these alone.")
final class PracticeCommand implements Callable<Integer> {
    private static final List<String> STEPS = List.of("legal", "policy", "implementation");

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

    private static PaperToPractice practice(Study opened) {
        List<String> codes = opened.framework().facets().stream()
                .filter(facet -> facet.id().equals("step"))
                .flatMap(facet -> facet.codes().stream())
                .map(Facet.Code::code)
                .toList();
        if (!codes.containsAll(STEPS)) {
            throw new WrongCallException("the framework '" + opened.framework().id()
                    + "' does not say which indicators are law, policy and practice; that needs a facet 'step' with the"
                    + " codes " + String.join(", ", STEPS)
                    + ", as the framework niem has it (niem init DIR --framework niem)");
        }
        return PaperToPractice.of(opened);
    }

    @Override
    public Integer call() {
        Study opened = study.open();
        rows.of(opened.panel().rows());
        PaperToPractice practice = practice(opened).where(rows::has);
        Map<String, Tabular> tables = new LinkedHashMap<>();
        tables.put("steps", practice);
        if (!practice.outcomes().lines().isEmpty() || result.isNamed()) {
            tables.put("outcomes", practice.outcomes());
        }
        result.showAll(tables, opened.score().disclosure());
        return Status.DONE;
    }
}
