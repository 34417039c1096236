package eu.niem.examples.cli;

import eu.niem.core.result.Disclosure;
import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import eu.niem.io.questionnaire.Answer;
import eu.niem.io.questionnaire.AnsweredQuestionnaire;
import eu.niem.io.questionnaire.Question;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.scoring.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the answers to a questionnaire. */
@Command(
        name = "answers",
        description =
                "Read a questionnaire that was filled in: say all that is wrong with it, by line, or show its answers.")
final class AnswersCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StudyArgument study;

    @Parameters(
            paramLabel = "FILE",
            index = "1",
            converter = OutputFile.Questionnaire.class,
            description = "The questionnaire, .csv or .xlsx.")
    private Path file = Path.of("");

    @Mixin
    private final ResultOptions result;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write the study with these answers, in the place of those it had, to this folder.")
    private @Nullable Path folder;

    AnswersCommand(Console console) {
        this.console = console;
        this.study = new StudyArgument(console);
        this.result = new ResultOptions(console);
    }

    @Override
    public Integer call() {
        Study opened = study.open();
        if (!Files.isRegularFile(file)) {
            throw new WrongCallException("there is no '" + file + "'; give a questionnaire that was filled in");
        }
        Checked<AnsweredQuestionnaire> checked = Niem.answers(opened, file);
        if (checked.isValid()) {
            new Messages(console).all(checked.issues());
        }
        AnsweredQuestionnaire answered = checked.orThrow();
        if (folder == null) {
            result.show(shown(answered));
        } else {
            Niem.save(opened.withPanel(answered.replaceIn(opened.panel())), folder);
            console.say("Wrote the study with " + answered.answers().size() + " answers to " + folder);
        }
        return Status.DONE;
    }

    /** Returns answers, and those of the round before, as others may see them. */
    private static AnsweredQuestionnaire shown(AnsweredQuestionnaire answered) {
        Questionnaire asked = answered.questionnaire();
        List<Question> questions = asked.questions().stream()
                .map(each -> new Question(
                        each.dimension(),
                        each.indicator(),
                        each.key(),
                        each.last() == null ? null : Disclosure.shown(each.last())))
                .toList();
        List<Answer> answers = answered.answers().stream()
                .map(each -> new Answer(Disclosure.shown(each.observation()), each.coder(), each.reviewer()))
                .toList();
        return new AnsweredQuestionnaire(
                new Questionnaire(asked.framework(), asked.refArea(), asked.timePeriod(), questions),
                answers,
                answered.listedSources());
    }
}
