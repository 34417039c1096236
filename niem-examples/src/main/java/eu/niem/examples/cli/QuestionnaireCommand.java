package eu.niem.examples.cli;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Disclosure;
import eu.niem.io.Niem;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.scoring.Study;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a questionnaire. */
@Command(
        name = "questionnaire",
        description =
                "Make the questionnaire of an area and period, with the answers of the round before, to be filled in"
                        + " with a spreadsheet.")
final class QuestionnaireCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StudyArgument study;

    @Option(
            names = {"-o", "--output"},
            converter = OutputFile.Questionnaire.class,
            required = true,
            paramLabel = "FILE",
            description = "Write it to this file, .csv, or .xlsx with lists to choose from.")
    private Path file = Path.of("");

    @Option(names = "--area", paramLabel = "A", description = "The area; needed where the study has several.")
    private @Nullable String area;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "The period; where none is given, the last one that the study has rounds or observations of.")
    private @Nullable String period;

    @Option(
            names = "--group",
            paramLabel = "G",
            description = "Ask for this group; may stand several times. All groups.")
    private List<String> groups = List.of();

    QuestionnaireCommand(Console console) {
        this.console = console;
        this.study = new StudyArgument(console);
    }

    @Override
    public Integer call() {
        Study opened = study.open();
        Questionnaire asked = template(opened);
        Niem.save(asked, file);
        console.say("Wrote " + asked.questions().size() + " questions to " + file);
        return Status.DONE;
    }

    private Questionnaire template(Study opened) {
        String asked = area(opened);
        String when = period(opened);
        Panel answered = shown(opened.panel());
        try {
            return Questionnaire.template(opened.framework(), asked, when, groups, answered);
        } catch (IllegalArgumentException e) { // of the words of the call, as all else was read
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }

    /** Returns a panel as others may see it. */
    private static Panel shown(Panel panel) {
        return Panel.of(
                panel.framework(),
                panel.observations().stream().map(Disclosure::shown).toList(),
                panel.areas(),
                panel.sources());
    }

    private String area(Study opened) {
        List<String> areas = Stream.concat(
                        opened.panel().areas().stream().map(RefArea::id), opened.panel().refAreas().stream())
                .distinct()
                .sorted()
                .toList();
        if (area != null && !areas.contains(area)) {
            throw new WrongCallException("there is no area '" + area + "'; the study has " + String.join(", ", areas)
                    + "; to ask another, add it to areas.csv");
        }
        if (area != null) {
            return area;
        }
        if (areas.size() == 1) {
            return areas.get(0);
        }
        throw new WrongCallException("say which --area is asked; the study has " + String.join(", ", areas));
    }

    private String period(Study opened) {
        if (period != null) {
            return period;
        }
        return Stream.concat(opened.rounds().stream().map(Round::timePeriod), opened.panel().timePeriods().stream())
                .max(Comparator.comparing(TimePeriod::parse))
                .orElseThrow(() -> new WrongCallException("say which --period is asked; the study has none"));
    }
}
