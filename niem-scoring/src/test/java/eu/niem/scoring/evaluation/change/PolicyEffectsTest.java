package eu.niem.scoring.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.change.PolicyEffects.Effect;
import eu.niem.scoring.evaluation.change.PolicyEffects.NodeEffect;
import eu.niem.scoring.evaluation.change.RecommendationProgress.Targeted;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.fixture.Values;
import eu.niem.scoring.methodology.Methodology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In Latvia RES1 takes 12.5 points of the whole and RES2 gives 8.33; in Lithuania RES1 gives 12.5 and EMP1 10. */
class PolicyEffectsTest {
    private static final PolicyChange PERMITS = law("permits", "LV", "2020-05-01", "RES1");
    private static final PolicyChange REFORM = law("reform", "LV", "2020-08-01", "RES1", "RES2", "EMP1");
    private static final PolicyChange OLD = law("old", "LV", "2018-01-01", "RES2");
    private static final PolicyChange ALLOWED = law("allowed", "LT", "2021-03-01", "EMP2");
    private static final PolicyChange WORK = law("work", "LV", "2021-12-31", "EMP2");
    private static final PolicyChange SWEDISH = law("swedish", "SE", "2020-08-01", "RES1");
    private static final List<PolicyChange> LAWS = List.of(PERMITS, REFORM, OLD, ALLOWED, WORK, SWEDISH);

    private final Change change = Change.between(TwoRounds.score(), "2019", "2021");
    private final PolicyEffects effects = PolicyEffects.of(change, LAWS, List.of());

    private static PolicyChange law(String id, String area, String date, String... indicators) {
        return PolicyChange.of(id, area, PolicyChange.Kind.LEGISLATIVE, LocalDate.parse(date), "Law of " + id)
                .withIndicators(List.of(indicators));
    }

    @Test
    void lawsThatTouchTheSameIndicatorShareItsPoints() {
        assertThat(effects.effects()).extracting(Effect::change).containsExactly(PERMITS, REFORM);
        assertThat(effects.effects().get(0).find("overall")).contains(new NodeEffect("overall", 0, -6.25));
        assertThat(effects.effects().get(0).find("residency")).contains(new NodeEffect("residency", 0, -12.5));
        assertThat(effects.effects().get(0).find("employment")).isEmpty();
    }

    @Test
    void pointsGainedAndLostAreSummedApart() {
        NodeEffect overall = effects.effects().get(1).find("overall").orElseThrow();

        assertThat(overall.gained()).isCloseTo(25.0 / 3, within(1e-12));
        assertThat(overall.lost()).isEqualTo(-6.25);
        assertThat(overall.net()).isCloseTo(25.0 / 3 - 6.25, within(1e-12));
        assertThat(effects.effects().get(1).indicators()).containsExactly("RES1", "RES2");
    }

    @Test
    void whatNoLawExplainsIsThereAndWhatMovedNothingToo() {
        assertThat(effects.unexplained())
                .extracting(each -> each.refArea() + " " + each.indicator())
                .containsExactly("LT RES1", "LT EMP1");
        assertThat(effects.movedNothing()).containsExactly(ALLOWED, WORK);
    }

    @Test
    void referenceDatesDecideWhatLiesBetweenTheRounds() {
        List<Round> rounds = List.of(
                Round.of("2019").withReference(null, LocalDate.parse("2017-12-31")),
                Round.of("2019").withRefArea("LV").withReference(null, LocalDate.parse("2020-05-01")),
                Round.of("2021").withReference(null, LocalDate.parse("2021-06-30")));
        PolicyEffects dated = PolicyEffects.of(change, LAWS, rounds);

        assertThat(dated.effects())
                .extracting(Effect::change)
                .containsExactly(REFORM); // permits: on the last day before
        assertThat(dated.effects().get(0).find("residency").orElseThrow().lost())
                .isEqualTo(-25);
        assertThat(dated.movedNothing()).containsExactly(ALLOWED); // work: after the later round
    }

    @Test
    void withoutLawsNothingIsExplained() {
        assertThat(PolicyEffects.of(change, List.of(), List.of()).unexplained()).hasSize(4);
    }

    /** Of (0, 0) there is no geometric mean, so that its change to (100, 100) cannot be split. */
    @Test
    void whatCannotBeSplitIsThereWithoutPoints() {
        List<Observation> all = new ArrayList<>();
        for (String indicator : List.of("a", "b")) {
            all.add(Observation.of(indicator, RowKey.of("LV", "2019"), 0));
            all.add(Observation.of(indicator, RowKey.of("LV", "2021"), 100));
        }
        Panel panel =
                Panel.of(Framework.of("values", "1", Dimension.of("all", "All", Values.indicators("a", "b"))), all);
        Scorecard card = Study.of(Methodology.standard().withAggregation(GeometricMean.standard()), panel)
                .score();
        List<PolicyChange> laws = List.of(law("first", "LV", "2020-05-01", "a"));
        PolicyEffects unsplit = PolicyEffects.of(Change.between(card, "2019", "2021"), laws, List.of());

        assertThat(unsplit.data().rows())
                .containsExactly(
                        DataTable.row(
                                "2019",
                                "2021",
                                "LV",
                                "_T",
                                "first",
                                "legislative",
                                "2020-05-01",
                                "Law of first",
                                "a",
                                "moved",
                                null,
                                null,
                                null,
                                null),
                        DataTable.row(
                                "2019",
                                "2021",
                                "LV",
                                "_T",
                                null,
                                null,
                                null,
                                null,
                                "b",
                                "unexplained",
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void aCorrectionIsNoEffect() {
        Scorecard card = TwoRounds.score();

        assertThatThrownBy(() -> PolicyEffects.of(Change.corrections(card, card, "2019"), LAWS, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a correction of 2019 has no law as its cause; effects are asked of the change between two "
                        + "rounds");
    }

    @Test
    void isPrintedByLaw() {
        assertThat(effects.toString().lines().toList())
                .startsWith("Effects of laws and policies from 2019 to 2021")
                .anyMatch(line -> line.matches("LV .* permits +legislative +2020-05-01 +Law of permits .*-6[.]2500"))
                .anyMatch(line -> line.matches("LT +RES1 +unexplained +overall +12[.]50 +0[.]0000"))
                .anyMatch(line -> line.matches("LV +work .*Law of work +EMP2 +moved-nothing"))
                .hasSize(3 + 2 + 2 + 2);
        assertThat(effects.data().rows()).hasSize(2 * 2 + 2 * 2 + 2);
    }

    @Test
    void recommendationsAreFollowedIntoTheLaterRound() {
        Recommendation longer = recommendation("longer", "2019-05-01", Recommendation.Status.ACCEPTED, "RES1", "RES2");
        Recommendation late = recommendation("late", "2022-05-01", Recommendation.Status.OPEN, "RES1");
        Recommendation work = recommendation("work", "2020-05-01", Recommendation.Status.REJECTED, "EMP2", "RES9");
        RecommendationProgress progress = RecommendationProgress.of(change, List.of(longer, late, work), List.of());

        assertThat(progress.targets())
                .extracting(each -> each.recommendation().id() + " " + each.indicator() + " " + each.trend())
                .containsExactly("longer RES1 DOWN", "longer RES2 UP", "work EMP2 UNCHANGED", "work RES9 UNKNOWN");
        Targeted permit = progress.targets().get(0);
        assertThat(permit.before()).isEqualTo(50);
        assertThat(permit.after()).isZero();
        assertThat(permit.points().get(0).points()).isEqualTo(-12.5);
        assertThat(progress.targets())
                .extracting(each -> each.recommendation().status())
                .containsExactly(
                        Recommendation.Status.ACCEPTED, Recommendation.Status.ACCEPTED,
                        Recommendation.Status.REJECTED, Recommendation.Status.REJECTED);
        assertThat(progress.toString()).startsWith("Recommendations from 2019 to 2021, LV\n");
    }

    private static Recommendation recommendation(
            String id, String date, Recommendation.Status status, String... indicators) {
        return Recommendation.of(id, "LV", LocalDate.parse(date), "More of " + id)
                .withIndicators(List.of(indicators))
                .withAddressee("Ministry")
                .withStatus(status);
    }

    @Test
    void aBreakIsNoEffectOfALawAndLeavesNothingUnexplained() {
        Change broken = Change.between(FlaggedRounds.score("RES1 LV 2021 b", "EMP1 LT 2021 b"), "2019", "2021");
        PolicyEffects found = PolicyEffects.of(broken, LAWS, List.of());

        assertThat(found.effects()).extracting(Effect::change).containsExactly(REFORM);
        assertThat(found.effects().get(0).indicators()).containsExactly("RES2");
        assertThat(found.unexplained())
                .extracting(each -> each.refArea() + " " + each.indicator())
                .containsExactly("LT RES1");
        assertThat(found.movedNothing()).containsExactly(ALLOWED, WORK); // permits: one cannot tell
        assertThat(found.notComparable())
                .extracting(each -> each.refArea() + " " + each.indicator() + " "
                        + (each.change() == null ? "" : each.change().id()) + " " + each.breaks())
                .containsExactly(
                        "LT EMP1  [EMP1: break in 2021]",
                        "LV RES1 permits [RES1: break in 2021]",
                        "LV RES1 reform [RES1: break in 2021]");
        assertThat(found.toString().lines().toList())
                .anyMatch(line -> line.matches("LV +permits .* RES1 +not-comparable .*RES1: break in 2021"))
                .anyMatch(line -> line.matches("LT +EMP1 +not-comparable .*EMP1: break in 2021"));
        assertThat(found.data().columns()).endsWith("LOST", "BREAKS");
    }

    /** Of Latvia EMP2 did not change; with a break one cannot tell, so the law has not moved nothing. */
    @Test
    void ofABreakWithoutAChangeOneCannotTellEither() {
        Change broken = Change.between(FlaggedRounds.score("EMP2 LV 2021 b"), "2019", "2021");
        PolicyEffects found = PolicyEffects.of(broken, LAWS, List.of());

        assertThat(found.movedNothing()).containsExactly(ALLOWED);
        assertThat(found.notComparable())
                .extracting(PolicyEffects.NotComparable::change)
                .containsExactly(WORK);
    }

    /** Ten questions of weight 0.1, 0.2 and so on, which gain a point each: in any order the same sum. */
    @Test
    void theOrderOfAnswersChangesNoDigitOfASum() {
        List<ChangedAnswers.Line> answers = new ArrayList<>();
        List<String> indicators = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            indicators.add("q" + i);
            answers.add(new ChangedAnswers.Line(
                    "LV",
                    "_T",
                    "q" + i,
                    "",
                    "",
                    "",
                    0.0,
                    1.0,
                    List.of(new Attribution.Points("all", "q" + i, i / 10.0, 0)),
                    List.of(),
                    Quality.UNKNOWN,
                    Quality.UNKNOWN));
        }
        List<ChangedAnswers.Line> backwards = new ArrayList<>(answers);
        Collections.reverse(backwards);
        PolicyChange law = law("all", "LV", "2020-05-01", indicators.toArray(String[]::new));

        assertThat(effects(answers, law).gained()).isEqualTo(5.5);
        assertThat(effects(backwards, law)).isEqualTo(effects(answers, law));
    }

    private NodeEffect effects(List<ChangedAnswers.Line> answers, PolicyChange law) {
        Change of = new Change(
                change.kind(),
                change.from(),
                change.to(),
                change.deadBand(),
                change.largestBroken(),
                change.sampling(),
                change.nodes(),
                new ChangedAnswers("", "2019", "2021", answers),
                List.of(),
                List.of());
        return PolicyEffects.of(of, List.of(law), List.of())
                .effects()
                .get(0)
                .find("all")
                .orElseThrow();
    }

    @Test
    void aRecommendationIsNotProgressAcrossABreak() {
        Change broken = Change.between(FlaggedRounds.score("RES1 LV 2021 b", "RES2 LV 2021 u"), "2019", "2021");
        Recommendation longer = recommendation("longer", "2019-05-01", Recommendation.Status.OPEN, "RES1", "RES2");
        RecommendationProgress progress = RecommendationProgress.of(broken, List.of(longer), List.of());

        Targeted permit = progress.targets().get(0);
        assertThat(permit.trend()).isEqualTo(NodeChange.Trend.NOT_COMPARABLE);
        assertThat(permit.points()).isEmpty();
        assertThat(permit.breaks()).hasToString("[RES1: break in 2021]");
        assertThat(progress.targets().get(1).points()).isNotEmpty();
        assertThat(progress.toString())
                .contains("0.00 b", "66.67 u", "not comparable", "RES1: break in 2021")
                .endsWith("\nb: break in the series; u: low reliability"); // 'open' is not a row of flags
    }
}
