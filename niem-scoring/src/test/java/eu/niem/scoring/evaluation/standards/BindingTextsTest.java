package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Standard;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BindingTextsTest {
    private static final StandardReference REFUGEES =
            StandardReference.of("FRD-12", "Family reunification", "").withGroups(List.of("REF"));
    private static final StandardReference CHILDREN = StandardReference.of("CRC-10", "Rights of the child", "");
    private static final RowKey ALL = RowKey.of("LV", "2021");
    private static final RowKey REF = ALL.withGroup("REF");
    private static final RowKey BSP = ALL.withGroup("BSP");
    private static final Groups COMBINED = Groups.combine(List.of("REF", "BSP"));
    private static final Indicator REUNION = Indicator.of(
            "reunion",
            "Reunion",
            Options.of(new Option("yes", "Yes", 100, Standard.MEETS), new Option("no", "No", 0, Standard.BELOW)));

    /** A question that is answered 'no' in some rows and 'yes' in others; in Estonia in those of both groups. */
    private static Scorecard score(Groups groups, List<RowKey> no, List<RowKey> yes, StandardReference... texts) {
        return score(REUNION.withReferences(List.of(texts)), groups, no, yes);
    }

    private static Scorecard score(Indicator reunion, Groups groups, List<RowKey> no, List<RowKey> yes) {
        Panel panel = Panel.of(
                        Framework.of("f", "1", Dimension.of("all", "All", reunion)),
                        Stream.concat(
                                        no.stream().map(key -> Observation.of("reunion", key, Value.answer("no"))),
                                        Stream.concat(
                                                        yes.stream(),
                                                        Stream.of(
                                                                RowKey.of("EE", "2021", "REF"),
                                                                RowKey.of("EE", "2021", "BSP")))
                                                .map(key -> Observation.of("reunion", key, Value.answer("yes"))))
                                .toList())
                .withGroups(List.of(
                        Group.of("REF", "Refugees"),
                        Group.of("REF-W", "Women").withParent("REF"),
                        Group.of("BSP", "Others")));
        return Study.of(Methodology.standard().withGroups(groups), panel).score();
    }

    private static List<Shortfall> below(Scorecard card, RowKey key) {
        return StandardsShortfalls.of(card, key).belowStandard();
    }

    private static List<String> notMet(Scorecard card, RowKey key) {
        return StandardsByReference.of(card, List.of(key)).lines().stream()
                .filter(line -> !line.notMet().isEmpty())
                .map(StandardsByReference.Line::reference)
                .toList();
    }

    @Test
    void whereATextDoesNotBindForAGroupThereIsNoGapOfThatGroup() {
        Scorecard card = score(Groups.separate(), List.of(REF, BSP), List.of(), REFUGEES);

        assertThat(below(card, REF))
                .singleElement()
                .satisfies(gap -> assertThat(gap.toStandard()).isEqualTo(100));
        assertThat(below(card, BSP)).isEmpty();
        assertThat(StandardsShortfalls.of(card, BSP).shortfalls())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.toStandard()).isNull();
                    assertThat(gap.toBest()).isEqualTo(100);
                });
        assertThat(StandardsByReference.of(card, List.of(REF, BSP)).lines())
                .extracting(StandardsByReference.Line::key)
                .containsExactly(REF);
    }

    @Test
    void aTextBindsForThoseInAGroupAndWhatIsObservedOfEverybody() {
        RowKey women = ALL.withGroup("REF-W");
        Scorecard card = score(Groups.separate(), List.of(women, ALL), List.of(), REFUGEES);

        assertThat(below(card, women)).hasSize(1);
        assertThat(below(card, ALL)).hasSize(1);
    }

    /** The mean of both is 0. With what binds it is 50, as only refugees have to be raised; the best is 100. */
    @Test
    void ofCombinedGroupsOnlyAnswersThatATextBindsAreRaised() {
        Scorecard card = score(COMBINED, List.of(REF, BSP), List.of(), REFUGEES);

        assertThat(below(card, ALL)).singleElement().satisfies(gap -> {
            assertThat(gap.toStandard()).isEqualTo(50);
            assertThat(gap.toBest()).isEqualTo(100);
        });
        assertThat(below(score(COMBINED, List.of(REF, BSP), List.of(), REFUGEES, CHILDREN), ALL))
                .singleElement()
                .satisfies(gap -> assertThat(gap.toStandard()).isEqualTo(100));
    }

    @Test
    void ofCombinedGroupsTheAnswerOfOneForWhichNoTextBindsIsNoGap() {
        Scorecard card = score(COMBINED, List.of(BSP), List.of(REF), REFUGEES);

        assertThat(below(card, ALL)).isEmpty();
        assertThat(StandardsByReference.of(card, List.of(ALL)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.met()).containsExactly("reunion"));
    }

    @Test
    void eachTextIsNotMetOnlyByTheAnswersOfThoseForWhomItBinds() {
        Scorecard card = score(COMBINED, List.of(BSP), List.of(REF), REFUGEES, CHILDREN);

        assertThat(notMet(card, ALL)).containsExactly("CRC-10");
        assertThat(below(card, ALL))
                .singleElement()
                .satisfies(gap -> assertThat(gap.toStandard()).isEqualTo(50));
    }

    @Test
    void anAnswerForCombinedGroupsIsBoundWhereOneOfThemIs() {
        Groups filled =
                new Groups.Combine(((Groups.Combine) COMBINED).aggregation(), List.of("REF", "BSP"), Map.of(), true);
        assertThat(below(score(filled, List.of(ALL), List.of(), REFUGEES), ALL))
                .singleElement()
                .satisfies(gap -> assertThat(gap.toStandard()).isEqualTo(100));
        Groups others = new Groups.Combine(((Groups.Combine) COMBINED).aggregation(), List.of("BSP"), Map.of(), true);
        assertThat(below(score(others, List.of(ALL), List.of(), REFUGEES), ALL)).isEmpty();
    }

    @Test
    void anAnswerForAllDoesNotStandForAGroupThatIsNotAsked() {
        Groups filled = ((Groups.Combine) COMBINED).withFallback(true);
        Indicator ofRefugees = REUNION.withGroups(List.of("REF"));
        StandardReference others = REFUGEES.withGroups(List.of("BSP"));

        Scorecard unbound = score(ofRefugees.withReferences(List.of(others)), filled, List.of(ALL), List.of());
        assertThat(below(unbound, ALL)).isEmpty();
        assertThat(StandardsByReference.of(unbound, List.of(ALL)).lines()).isEmpty();
        Scorecard bound = score(ofRefugees.withReferences(List.of(REFUGEES)), filled, List.of(ALL), List.of());
        assertThat(below(bound, ALL)).hasSize(1);
        assertThat(notMet(bound, ALL)).containsExactly("FRD-12");
    }

    @Test
    void aQuestionThatIsAskedForAllStandsForEveryGroup() {
        Groups filled = ((Groups.Combine) COMBINED).withFallback(true);
        Indicator ofAll = REUNION.withGroups(List.of(RowKey.TOTAL)).withReferences(List.of(REFUGEES));
        assertThat(below(score(ofAll, filled, List.of(ALL), List.of()), ALL)).hasSize(1);
    }

    @Test
    void aTextIsUnansweredWhereThoseForWhomItBindsHaveNoAnswer() {
        Groups some = ((Groups.Combine) COMBINED).withMinimum(0);
        Scorecard card = score(some, List.of(), List.of(REF), REFUGEES, CHILDREN.withGroups(List.of("BSP")));

        assertThat(StandardsByReference.of(card, List.of(ALL)).lines())
                .extracting(
                        StandardsByReference.Line::reference,
                        StandardsByReference.Line::met,
                        StandardsByReference.Line::unanswered)
                .containsExactly(
                        tuple("FRD-12", List.of("reunion"), List.of()), tuple("CRC-10", List.of(), List.of("reunion")));
    }
}
