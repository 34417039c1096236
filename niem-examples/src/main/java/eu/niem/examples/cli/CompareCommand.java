package eu.niem.examples.cli;

import eu.niem.core.evidence.Slice;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.Comparison;
import eu.niem.scoring.analysis.StepEffects;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.rounds.Rounds;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two studies, and why. */
@Command(
        name = "compare",
        description = {
            "Say what changed between two studies, and why.",
            "Of two rounds: between their last periods, on the instrument of the later. Of a round and its corrected copy:"
                    + " what was corrected. Of one study scored in two ways: the scores side by side, and what each step"
                    + " of the methodology moved."
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "STUDY", index = "0", description = "A study: a folder, or a .zip of one.")
    private Path first = Path.of("");

    @Parameters(paramLabel = "STUDY", index = "1", description = "The study that it is compared with.")
    private Path second = Path.of("");

    @Option(names = "--node", paramLabel = "NODE", description = "The node that is shown side by side; the root.")
    private @Nullable String node;

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Mixin
    private final TableOption result;

    CompareCommand(Console console) {
        this.console = console;
        this.result = new TableOption(console);
    }

    @Override
    public Integer call() {
        Study one = StudyArgument.open(console, first);
        Study other = StudyArgument.open(console, second);
        refuseUnknown(other);
        if (Collections.disjoint(one.panel().timePeriods(), other.panel().timePeriods())) {
            Rounds rounds = Rounds.of(one, other);
            List<String> last =
                    rounds.studies().stream().map(CompareCommand::last).toList();
            result.showAll(
                    ChangeTables.of(rounds, last.get(0), last.get(1)),
                    rounds.onLatestInstrument().disclosure());
        } else {
            showScores(one, other);
        }
        return Status.DONE;
    }

    private void refuseUnknown(Study study) {
        if (node != null) {
            study.fit().view().getNode(node);
        }
    }

    private void showScores(Study one, Study other) {
        Scorecard before = one.score();
        Scorecard after = other.score();
        Disclosure disclosure = before.disclosure().and(after.disclosure());
        boolean sameMethod = one.methodology().equals(other.methodology());
        if (sameMethod && one.framework().equals(other.framework())) {
            String period = slice.of(before, after).timePeriod();
            result.showAll(ChangeTables.of(Change.corrections(before, after, period)), disclosure);
        } else {
            result.showAll(sideBySide(before, after, disclosure), disclosure);
        }
    }

    private static String last(Study study) {
        List<String> periods = study.panel().timePeriods();
        return periods.get(periods.size() - 1);
    }

    /** Returns tables about one node, which their lines do not name. */
    private Map<String, Tabular> sideBySide(Scorecard one, Scorecard other, Disclosure disclosure) {
        Slice common = slice.of(one, other);
        String shown = node == null ? other.plan().view().root().id() : node;
        Map<String, Scorecard> labelled = new LinkedHashMap<>();
        String label = label(first, "first");
        labelled.put(label, one);
        labelled.put(label(second, "second").equals(label) ? "second" : label(second, "second"), other);
        Map<String, Tabular> tables = new LinkedHashMap<>();
        tables.put("scores", disclosure.hiddenIn(Comparison.of(labelled).at(shown, common), shown, common));
        if (one.panel().equals(other.panel())) {
            tables.put("steps", disclosure.hiddenIn(StepEffects.between(one, other, shown, common), shown, common));
        }
        return tables;
    }

    private static String label(Path path, String otherwise) {
        Path name = path.getFileName();
        return name == null || name.toString().isBlank() ? otherwise : name.toString();
    }
}
