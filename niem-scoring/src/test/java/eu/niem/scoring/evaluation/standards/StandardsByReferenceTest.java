package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.StandardsByReference.Line;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is met, row by row, is read off the table of {@link TwoRounds}. */
class StandardsByReferenceTest {
    private static final String URL = "https://example.org/directive";
    private static final StandardReference PERMITS =
            StandardReference.of("QD-24.1", "Directive (qualification), article 24(1): permits", URL);
    private static final StandardReference WORK =
            StandardReference.of("QD-26.1", "Directive (qualification), article 26(1): work", URL + "#26");
    private static final StandardReference COURT = StandardReference.of("COURT", "", "");

    private final StandardsByReference all = StandardsByReference.of(score(PERMITS));

    /** RES1 and RES2 rest on the first article, EMP1 on that and the second, EMP2, without a standard, on the second. */
    private static Scorecard score(StandardReference permits) {
        return Study.of(Methodology.standard(), panel(permits, TwoRounds.panel().areas()))
                .score();
    }

    private static Panel panel(StandardReference permits, List<RefArea> areas) {
        Framework framework = Framework.of(
                "demo",
                "2021",
                Dimension.of(
                        "overall",
                        "Overall",
                        Dimension.of(
                                "residency",
                                "Residency",
                                TwoRounds.RES1.withReferences(List.of(permits)),
                                TwoRounds.RES2.withReferences(List.of(permits)),
                                TwoRounds.RES9.withReferences(List.of(permits))),
                        Dimension.of(
                                "employment",
                                "Employment",
                                TwoRounds.EMP1.withReferences(List.of(permits, WORK)),
                                TwoRounds.EMP2.withReferences(List.of(WORK)))));
        return Panel.of(
                framework,
                TwoRounds.panel().observations(),
                areas,
                TwoRounds.panel().sources());
    }

    private static Line line(StandardsByReference found, String reference, RowKey key) {
        return found.lines().stream()
                .filter(line -> line.reference().equals(reference) && line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void flagsOfTheAnswersStandBesideTheText() {
        Panel plain = panel(PERMITS, TwoRounds.panel().areas());
        Panel flagged = Panel.of(
                plain.framework(),
                plain.observations().stream()
                        .map(each -> each.key().equals(TwoRounds.LATVIA)
                                        && each.indicator().equals("RES1")
                                ? each.withStatus(Set.of(ObsStatus.PROVISIONAL))
                                : each)
                        .toList(),
                plain.areas(),
                plain.sources());
        StandardsByReference found = StandardsByReference.of(
                Study.of(Methodology.standard(), flagged).score());
        assertThat(line(found, "QD-24.1", TwoRounds.LATVIA).quality().status()).isEqualTo("p");
        assertThat(line(found, "QD-26.1", TwoRounds.LATVIA).quality().status()).isEmpty();
        assertThat(line(found.byText(), "QD", TwoRounds.LATVIA).quality().status())
                .isEqualTo("p");
        assertThat(line(found.withheld((item, key) -> item.equals("RES1")), "QD-24.1", TwoRounds.LATVIA)
                        .quality()
                        .status())
                .isEmpty();
        assertThat(found.toString()).endsWith("p: provisional");
    }

    @Test
    void aTextIsNotMetWhereOneOfItsItemsIsNot() {
        Line latvia = line(all, "QD-24.1", TwoRounds.LATVIA);

        assertThat(latvia.notMet()).containsExactly("RES1", "RES2", "EMP1");
        assertThat(latvia.met()).isEmpty();
        assertThat(latvia.isMet()).isFalse();
        assertThat(line(all, "QD-24.1", TwoRounds.LITHUANIA).met()).containsExactly("RES1", "RES2");
        assertThat(line(all, "QD-24.1", TwoRounds.LITHUANIA).notMet()).containsExactly("EMP1");
    }

    @Test
    void aTextIsMetWhereAllItsItemsAreThatHaveAStandard() {
        Line estonia = line(all, "QD-26.1", TwoRounds.ESTONIA);

        assertThat(estonia.met()).containsExactly("EMP1");
        assertThat(estonia.unjudged()).containsExactly("EMP2");
        assertThat(estonia.isMet()).isTrue();
        assertThat(estonia.items()).isEqualTo(2);
    }

    @Test
    void whetherATextIsMetIsNotKnownWhereAnAnswerIsMissing() {
        Line before = line(all, "QD-26.1", RowKey.of("EE", "2019"));

        assertThat(before.unanswered()).containsExactly("EMP1");
        assertThat(before.isMet()).isNull();
    }

    @Test
    void contextIsNoItem() {
        assertThat(all.lines()).allSatisfy(line -> assertThat(line.notMet()).doesNotContain("RES9"));
    }

    @Test
    void whereATextDoesNotBindThereIsNoLineAndNoGap() {
        Scorecard limited = score(PERMITS.withAreas(List.of("EE", "LT")).withDays(LocalDate.of(2020, 1, 1), null));

        assertThat(StandardsByReference.of(limited).lines())
                .filteredOn(line -> line.reference().equals("QD-24.1"))
                .extracting(Line::key)
                .containsExactly(TwoRounds.ESTONIA, TwoRounds.LITHUANIA);
        StandardsShortfalls latvia = StandardsShortfalls.of(limited, TwoRounds.LATVIA);
        assertThat(latvia.belowStandard()).extracting(Shortfall::indicator).containsExactly("EMP1"); // the other binds
        assertThat(latvia.shortfalls())
                .filteredOn(shortfall -> shortfall.indicator().equals("RES1"))
                .allSatisfy(shortfall -> {
                    assertThat(shortfall.toStandard()).isNull();
                    assertThat(shortfall.costToStandard()).isEmpty();
                    assertThat(shortfall.toBest()).isEqualTo(100);
                });
    }

    @Test
    void aTextThatBindsAnAreaBindsThoseThatLieInIt() {
        List<RefArea> areas = List.of(new RefArea("LV", "Latvia", "BALTIC", Map.of()));
        Panel panel = panel(PERMITS.withAreas(List.of("BALTIC")), areas);

        StandardsByReference found = StandardsByReference.of(
                Study.of(Methodology.standard(), panel).score(), List.of(TwoRounds.LATVIA, TwoRounds.ESTONIA));

        assertThat(found.lines())
                .filteredOn(line -> line.reference().equals("QD-24.1"))
                .extracting(Line::key)
                .containsExactly(TwoRounds.LATVIA);
    }

    @Test
    void articlesOfOneTextAreOneLineInWhichAnItemCountsOnce() {
        StandardsByReference texts = all.byText();

        Line latvia = line(texts, "QD", TwoRounds.LATVIA);
        assertThat(latvia.title()).isEqualTo("Directive (qualification)");
        assertThat(latvia.notMet()).containsExactly("RES1", "RES2", "EMP1");
        assertThat(latvia.unjudged()).containsExactly("EMP2");
        assertThat(latvia.items()).isEqualTo(4);
        assertThat(texts.lines()).hasSize(7);
    }

    @Test
    void aReferenceWithoutAnAddressIsATextByItself() {
        StandardsByReference found = StandardsByReference.of(score(COURT), List.of(TwoRounds.LATVIA));

        assertThat(found.byText().lines()).extracting(Line::reference).containsExactly("COURT", "QD-26.1");
    }

    @Test
    void whatIsWithheldCountsAsUnanswered() {
        StandardsByReference found = all.withheld((indicator, key) -> indicator.equals("EMP1"));

        Line lithuania = line(found, "QD-24.1", TwoRounds.LITHUANIA);
        assertThat(lithuania.unanswered()).containsExactly("EMP1");
        assertThat(lithuania.isMet()).isNull();
        assertThat(lithuania.items()).isEqualTo(3);
    }

    @Test
    void theTableHasOneLineForEachTextAndRowWithTheItemsNotMet() {
        assertThat(StandardsByReference.of(score(PERMITS), List.of(TwoRounds.LATVIA, TwoRounds.SWEDEN)))
                .hasToString("""
                        Standards by reference: 0 met, 4 not met, 0 not known, 2021
                        REFERENCE  TITLE                                              REF_AREA  IS_MET  ITEMS  MET  NOT_MET  UNANSWERED  NO_STANDARD  ITEMS_NOT_MET
                        --------------------------------------------------------------------------------------------------------------------------------------------
                        QD-24.1    Directive (qualification), article 24(1): permits  LV        no          3    0        3           0            0  RES1+RES2+EMP1
                        QD-24.1    Directive (qualification), article 24(1): permits  SE        no          3    2        1           0            0  EMP1
                        QD-26.1    Directive (qualification), article 26(1): work     LV        no          2    0        1           0            1  EMP1
                        QD-26.1    Directive (qualification), article 26(1): work     SE        no          2    0        1           0            1  EMP1""");
    }

    @Test
    void aRowThatIsNotThereIsRefused() {
        Scorecard scorecard = score(PERMITS);

        assertThatThrownBy(() -> StandardsByReference.of(scorecard, List.of(RowKey.of("XX", "2021"))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("XX");
    }

    @Test
    void aMethodologyThatRefusesScoresRefusesThis() {
        Methodology refusing = Methodology.standard().withOutputs(Set.of(Output.RANKS));
        Scorecard scorecard =
                Study.of(refusing, panel(PERMITS, TwoRounds.panel().areas())).score();

        assertThatThrownBy(() -> StandardsByReference.of(scorecard)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void indicatorsWithoutReferencesGiveNoLines() {
        assertThat(StandardsByReference.of(TwoRounds.score()).lines()).isEmpty();
        assertThat(TwoRounds.FRAMEWORK.indicators())
                .extracting(Indicator::references)
                .containsOnly(List.of());
    }
}
