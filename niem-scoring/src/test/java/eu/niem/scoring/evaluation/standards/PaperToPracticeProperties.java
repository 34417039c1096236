package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes;
import eu.niem.scoring.fixture.Assessment;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.random.RandomStudy;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of law, policy and practice whatever the study. */
class PaperToPracticeProperties {
    private static final Steps STEPS =
            Steps.standard().withSteps("step", "legal", "policy", "outcome").withoutOutcomes();
    private static final List<String> ANSWERED = List.of("H1", "H2", "H3", "H4", "W1", "W2", "W3");

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    /** The random study with means of equal weights, by the view given. */
    private static Study means(RandomStudy random, String... view) {
        Framework framework = random.study().framework();
        Assume.that(framework.findFacet("step").isPresent());
        return random.study()
                .withMethodology(Methodology.standard()
                        .withNormalisation(MinMax.standard())
                        .withGroups(random.study().methodology().groups())
                        .withView(List.of(view)));
    }

    @Property(tries = 200)
    void stepsAreTheNodesThatViewsByStepMakeOfThem(@ForAll("studies") RandomStudy random) {
        List<PaperToPractice.Line> lines =
                PaperToPractice.of(means(random, "tree"), STEPS).lines();
        Scorecard below = means(random, "tree", "step").score();
        Scorecard above = means(random, "step", "tree").score();
        String root = below.plan().framework().root().id();
        for (PaperToPractice.Line line : lines) {
            Node node = below.plan().framework().getNode(line.node());
            if (((Dimension) node).isLowest()) {
                assertSame(line.law(), below, line.node() + "/legal");
                assertSame(line.practice(), below, line.node() + "/outcome");
            }
            if (line.node().equals(root)) {
                assertSame(line.policy(), above, root + "/policy");
            }
        }
    }

    /** A node that a view has not made is a step of which nothing is asked. */
    private static void assertSame(Score step, Scorecard view, String node) {
        if (view.nodes().stream().noneMatch(each -> each.id().equals(node))) {
            assertThat(step.value()).isNull();
            assertThat(step.coverage()).isEqualTo(Coverage.NONE);
        } else {
            assertThat(step.value()).isEqualTo(view.score(node, step.key()).value());
        }
    }

    @Property(tries = 200)
    void lawAndPracticeExchangedTurnTheDifferenceRound(@ForAll("studies") RandomStudy random) {
        Study study = means(random, "tree");
        List<PaperToPractice.Line> lines = PaperToPractice.of(study, STEPS).lines();
        List<PaperToPractice.Line> exchanged = PaperToPractice.of(
                        study, STEPS.withSteps("step", "outcome", "policy", "legal"))
                .lines();
        for (int i = 0; i < lines.size(); i++) {
            Double difference = lines.get(i).difference();
            assertThat(exchanged.get(i).difference()).isEqualTo(difference == null ? null : (Double) (0 - difference));
            assertThat(exchanged.get(i).policy()).isEqualTo(lines.get(i).policy());
        }
    }

    @Property
    void aBetterAnswerInLawNeverLowersLawAndLeavesPracticeAlone(
            @ForAll @Size(7) List<@IntRange(min = 0, max = 2) Integer> answers,
            @ForAll @IntRange(min = 0, max = 6) int raised) {
        List<Integer> better = new ArrayList<>(answers);
        better.set(raised, 0);
        boolean inLaw = isLegal(ANSWERED.get(raised));
        List<PaperToPractice.Line> before = PaperToPractice.of(study(answers)).lines();
        List<PaperToPractice.Line> after = PaperToPractice.of(study(better)).lines();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).law().value())
                    .isGreaterThanOrEqualTo(before.get(i).law().value());
            assertThat(after.get(i).practice().value())
                    .isGreaterThanOrEqualTo(before.get(i).practice().value());
            if (inLaw) {
                assertThat(after.get(i).practice()).isEqualTo(before.get(i).practice());
            } else {
                assertThat(after.get(i).law()).isEqualTo(before.get(i).law());
            }
        }
    }

    @Property
    void theSameAnswerEverywhereLeavesNoDifference(@ForAll @IntRange(min = 0, max = 2) int answer) {
        List<Integer> answers = ANSWERED.stream().map(indicator -> answer).toList();
        assertThat(PaperToPractice.of(study(answers)).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.difference()).isEqualTo(0.0));
    }

    /** Figures of ten areas and an aggregate in two periods and groups; some are missing, some confidential. */
    @Property(tries = 200)
    void theMeanOfTheOthersIsThatOfAllFreeFiguresButOnesOwn(
            @ForAll @Size(44) List<@IntRange(min = -1, max = 1000) Integer> figures) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            int figure = figures.get(i);
            String area = i % 11 == 10 ? "EU27_2020" : "A" + i % 11;
            RowKey key = RowKey.of(area, i / 11 % 2 == 0 ? "2020" : "2021", i < 22 ? "REF" : "BSP");
            if (figure >= 0) {
                observations.add(Observation.of("H6", key, figure / 7.0)
                        .withConf(figure % 5 == 0 ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE));
            }
        }
        for (Outcomes.Outcome line : Outcomes.of(Assessment.study(observations)).lines()) {
            double[] others = observations.stream()
                    .filter(each -> each.key().slice().equals(line.key().slice()))
                    .filter(each -> !each.key().equals(line.key()))
                    .filter(each -> !each.key().refArea().startsWith("EU"))
                    .filter(each -> each.conf() == ConfStatus.FREE)
                    .mapToDouble(each -> ((Value.Numeric) each.value()).number())
                    .toArray();
            assertThat(line.reference())
                    .isEqualTo(
                            others.length == 0
                                    ? null
                                    : new Outcomes.Reference(
                                            "others", Mean.of(others), Quality.UNKNOWN, null, others.length));
        }
    }

    private static Study study(List<Integer> answers) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < ANSWERED.size(); i++) {
            String option = Assessment.ANSWERS.options().get(answers.get(i)).id();
            String indicator = ANSWERED.get(i);
            for (String group : isLegal(indicator) ? List.of("REF", "BSP") : List.of(RowKey.TOTAL)) {
                observations.add(Observation.of(indicator, RowKey.of("AA", "2021", group), Value.answer(option)));
            }
        }
        return Assessment.study(observations);
    }

    private static boolean isLegal(String indicator) {
        Indicator found = Assessment.FRAMEWORK.getIndicator(indicator);
        return "legal".equals(found.facets().get("step"));
    }
}
