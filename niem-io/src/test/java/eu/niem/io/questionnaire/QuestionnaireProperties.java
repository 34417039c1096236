package eu.niem.io.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Scale;
import eu.niem.io.Niem;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was answered is read back, whatever was answered; and whatever is in a file, reading it ends with issues at most. */
class QuestionnaireProperties {
    private static final Framework NIEM = Niem.framework("niem");
    private static final Questionnaire LARGE = Questionnaire.template(NIEM, "LV", "2021", List.of("REF", "BSP"));
    private static final List<String> TEXTS =
            List.of("", "as in law", "=1+1", "'=1", "a;b,\"c\"", "two\r\nlines", "\u0101\u4E16", " - ", "+", "@x");
    private static final List<String> CODERS = List.of("A. Coder", "=B", "\u0100. \u4E16, jun.", "'-");

    @Property(tries = 100)
    void answersAreReadBack(@ForAll Random random) {
        for (Questionnaire asked :
                List.of(DemoQuestionnaire.ASKED, random.nextInt(10) == 0 ? LARGE : DemoQuestionnaire.ASKED)) {
            var answered = new AnsweredQuestionnaire(asked, answers(asked, random), DemoQuestionnaire.SOURCES);
            var read = DemoQuestionnaire.read(asked, answered.csv());
            assertThat(read.errors()).isEmpty();
            assertThat(read.orThrow()).isEqualTo(answered);
            assertThat(read.orThrow().panel()).isEqualTo(answered.panel());
        }
    }

    @Property(tries = 100)
    void everyAnswerComesIntoThePanelWithItsCoderAndReviewer(@ForAll Random random) {
        var answered = new AnsweredQuestionnaire(
                DemoQuestionnaire.ASKED, answers(DemoQuestionnaire.ASKED, random), DemoQuestionnaire.SOURCES);
        var panel = answered.addTo(DemoQuestionnaire.EARLIER);
        for (Answer answer : answered.answers()) {
            Observation observation = panel.observations().stream()
                    .filter(each -> each.indicator().equals(answer.observation().indicator())
                            && each.key().equals(answer.observation().key()))
                    .findFirst()
                    .orElseThrow();
            assertThat(observation.withSources(List.of()))
                    .isEqualTo(answer.observation().withSources(List.of()));
            assertThat(observation.sources()).allSatisfy(id -> {
                var source = panel.findSource(id).orElseThrow();
                assertThat(source.coder()).isEqualTo(answer.coder());
                assertThat(source.reviewer()).isEqualTo(answer.reviewer());
            });
            boolean isCoded = !answer.coder().isEmpty() || !answer.reviewer().isEmpty();
            assertThat(observation.sources())
                    .hasSize(Math.max(answer.observation().sources().size(), isCoded ? 1 : 0));
        }
    }

    @Property(tries = 300)
    void anyTextGivesAnswersOrIssuesWithinItsLines(@ForAll("tables") String text) {
        var read = new QuestionnaireReader(
                        DemoQuestionnaire.ASKED, DemoQuestionnaire.SOURCES, Limits.STANDARD.withIssues(50))
                .read("x.csv", text.getBytes(UTF_8));
        int lines = text.split("\r\n|\r|\n", -1).length;
        assertThat(read.issues())
                .hasSizeLessThanOrEqualTo(51)
                .allSatisfy(issue -> assertThat(issue.where().line()).isBetween(0, lines));
        assertThat(read.issues()).anyMatch(Issue::isError); // no line of it answers the last question
    }

    private static List<Answer> answers(Questionnaire asked, Random random) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : asked.questions()) {
            answers.add(answer(question, random));
        }
        return answers;
    }

    private static Answer answer(Question question, Random random) {
        boolean missing = random.nextInt(4) == 0;
        Value value = missing
                ? Value.missing(any(List.of(MissingReason.values()), random))
                : value(question.indicator().scale(), random);
        List<String> sources = List.of(List.<String>of(), List.of("law"), List.of("lfs", "law"))
                .get(random.nextInt(3));
        String comment = question.isChangedBy(value) ? "changed " + any(TEXTS, random) : any(TEXTS, random);
        Set<ObsStatus> status = EnumSet.noneOf(ObsStatus.class);
        if (random.nextInt(3) == 0) {
            status.add(any(List.of(ObsStatus.values()), random));
        }
        String coder = missing && random.nextBoolean() ? "" : any(CODERS, random);
        String reviewer = random.nextBoolean() ? "" : "R. Reviewer";
        Observation observation = Observation.of(question.indicator().id(), question.key(), value)
                .withStatus(status)
                .withConf(random.nextInt(5) == 0 ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE)
                .withSources(sources)
                .withComment(comment);
        return new Answer(observation, coder, reviewer);
    }

    private static Value value(Scale scale, Random random) {
        if (scale instanceof Options options) {
            return Value.answer(any(options.options(), random).id());
        }
        if (scale instanceof Checklist checklist) {
            return Value.checks(checklist.items().stream()
                    .filter(item -> random.nextBoolean())
                    .map(Checklist.Item::id)
                    .toArray(String[]::new));
        }
        return Value.of(random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.strings()
                .withChars("aRES1_T,;\"\n\r =")
                .ofMaxLength(60)
                .map(text -> DemoQuestionnaire.HEADER + text);
    }
}
