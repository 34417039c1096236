package eu.niem.scoring.evaluation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry.Dropped;
import eu.niem.core.framework.CrosswalkEntry.New;
import eu.niem.core.framework.CrosswalkEntry.Recoded;
import eu.niem.core.framework.CrosswalkEntry.Same;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.ChangedAnswers;
import eu.niem.scoring.evaluation.change.NodeChange;
import eu.niem.scoring.evaluation.change.ReferencePeriod;
import eu.niem.scoring.fixture.TwoRounds;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private final Study first = TwoInstruments.first();
    private final Study second = TwoInstruments.second();
    private final Rounds rounds = TwoInstruments.rounds();

    @Test
    void eachRoundStandsAsItWasPublished() {
        assertThat(rounds.scorecard("2019").score("overall", "LV", "2019").value())
                .isCloseTo((175.0 / 3 + 54) / 2, EXACT); // 56.17
        assertThat(rounds.scorecard("2019").score("overall", "LT", "2019").value())
                .isEqualTo(25);
        assertThat(rounds.scorecard("2021")).isEqualTo(second.score());
        assertThat(Rounds.of(first, second).scorecard("2019")).isEqualTo(first.score());
    }

    @Test
    void earlierRoundsAreRecalculatedOnTheLatestInstrument() {
        Scorecard card = rounds.onLatestInstrument();
        assertThat(card.score("housing", "LV", "2019").value()).isEqualTo(25);
        assertThat(card.score("work", "LV", "2019").value()).isEqualTo(57.5);
        assertThat(card.score("overall", "LV", "2019").value()).isEqualTo(41.25);
        assertThat(card.score("work", "LV", "2019").coverage()).hasToString("4 of 5");
        assertThat(card.score("overall", "LT", "2019").value()).isEqualTo(0);
        assertThat(card.score("work", "LT", "2019").coverage()).hasToString("1 of 4");
        assertThat(card.score("overall", "LV", "2021").value()).isEqualTo(80);
        assertThat(card.score("overall", "EE", "2021").value()).isEqualTo(77.5);
        assertThat(rounds.recalculated("2019").score("overall", "LV", "2019").value())
                .isEqualTo(41.25);
        assertThat(rounds.recalculated("2019").panel().timePeriods()).containsExactly("2019");
        assertThat(rounds.translations())
                .containsExactly(Translation.of(first.panel(), TwoInstruments.CROSSWALK, TwoInstruments.LATER));
    }

    /** 41.25 to 80: 33.75 by answers to old questions, 5 by the new question N. */
    @Test
    void changeBetweenRoundsTakesTheScorecardOnTheLatestInstrument() {
        Change change = Change.between(rounds.onLatestInstrument(), "2019", "2021");
        NodeChange latvia = change.find("overall", "LV").orElseThrow();
        assertThat(latvia.before()).isEqualTo(41.25);
        assertThat(latvia.after()).isEqualTo(80);
        assertThat(latvia.difference()).isEqualTo(33.75);
        assertThat(latvia.composition()).isEqualTo(5);
        assertThat(change.answers().answers())
                .filteredOn(ChangedAnswers.Line::isComparable)
                .extracting(ChangedAnswers.Line::indicator)
                .containsExactly("H1", "H2", "Q");
        assertThat(change.joined()).containsExactly(RowKey.of("EE", "2021"));
        assertThat(change.left()).containsExactly(RowKey.of("LT", "2019"));
    }

    @Test
    void crosswalksOfTheStudiesCountAndThoseGivenGoFirst() {
        Crosswalk cruder = Crosswalk.of(
                "demo",
                "2019",
                "2021",
                new Dropped("H1"),
                new New("H1"),
                new Dropped("H2"),
                new New("H2"),
                new Dropped("W12"),
                new New("W1"),
                new New("W2"),
                new Dropped("W3"),
                new Dropped("W4"),
                new New("W34"),
                new New("N"),
                new Dropped("D"),
                new Same("Q", "Q"));
        Rounds own = Rounds.of(second.withCrosswalks(List.of(TwoInstruments.CROSSWALK)), first);
        assertThat(own.onLatestInstrument()).isEqualTo(rounds.onLatestInstrument());
        assertThat(own.withCrosswalks(cruder)
                        .onLatestInstrument()
                        .score("overall", "LV", "2019")
                        .value())
                .isEqualTo(80);
        assertThat(rounds.withCrosswalks(cruder)
                        .onLatestInstrument()
                        .score("overall", "LV", "2019")
                        .value())
                .isEqualTo(80);
    }

    @Test
    void withoutACrosswalkTheMessageSaysWhatToSupply() {
        Rounds without = Rounds.of(first, second);
        assertThatThrownBy(without::onLatestInstrument)
                .isInstanceOfSatisfying(MissingCrosswalkException.class, refused -> {
                    assertThat(refused.from()).isEqualTo("2019");
                    assertThat(refused.to()).isEqualTo("2021");
                })
                .hasMessageContaining("a file crosswalk-2019.json with \"from\": \"2019\", \"to\": \"2021\"")
                .hasMessageContaining("the folder of the study of version 2021")
                .hasMessageContaining("Rounds.withCrosswalks")
                .hasMessageContaining("It must map H1 (on another scale), H2 (on another scale), W12 (only in 2019)")
                .hasMessageContaining("W34 (only in 2021) and 1 more; ")
                .hasMessageContaining("\"unmapped\": \"same\"");
        assertThatThrownBy(without::panel).isInstanceOf(MissingCrosswalkException.class);
        assertThatThrownBy(() -> without.change("2019", "2021")).isInstanceOf(MissingCrosswalkException.class);
        assertThatThrownBy(() -> without.recalculated("2021")).isInstanceOf(MissingCrosswalkException.class);
        assertThatThrownBy(() -> InstrumentChange.between(without, "2019", "2021"))
                .isInstanceOf(MissingCrosswalkException.class);
    }

    private static Framework oldest() {
        return TwoInstruments.framework(
                "2017",
                List.of(TwoInstruments.EARLIER.getIndicator("H1"), TwoInstruments.EARLIER.getIndicator("H2")),
                List.of(
                        TwoInstruments.EARLIER.getIndicator("W12"),
                        TwoInstruments.EARLIER.getIndicator("W3"),
                        TwoInstruments.EARLIER.getIndicator("Q")));
    }

    private static Study zeroth() {
        RowKey latvia = RowKey.of("LV", "2017");
        return Study.of(
                Methodology.standard(),
                Panel.of(
                        oldest(),
                        List.of(
                                Observation.of("H1", latvia, Value.answer("c")),
                                Observation.of("W12", latvia, Value.answer("a")),
                                Observation.of("W3", latvia, Value.answer("n")),
                                Observation.of("Q", latvia, 10))));
    }

    private static final Crosswalk OLDEST = Crosswalk.of(
                    "demo",
                    "2017",
                    "2019",
                    new Recoded("H1", "H1", Map.of("a", "c", "b", "b", "c", "a")),
                    new New("W4"),
                    new New("D"))
            .withUnmappedSame();

    /** c of 2017 is a of 2019 and of 2021: 100. W1 and W2 100 each, W34 without W4 not comparable, Q 20 of 100. */
    @Test
    void crosswalksChain() {
        Rounds three = Rounds.of(second, zeroth(), first).withCrosswalks(OLDEST, TwoInstruments.CROSSWALK);
        Scorecard card = three.onLatestInstrument();
        assertThat(three.timePeriods()).containsExactly("2017", "2019", "2021");
        assertThat(card.score("housing", "LV", "2017").value()).isEqualTo(100);
        assertThat(card.score("work", "LV", "2017").value()).isCloseTo(220.0 / 3, EXACT);
        assertThat(card.score("W34", "LV", "2017").isPresent()).isFalse();
        assertThat(card.score("overall", "LV", "2019").value()).isEqualTo(41.25);
        assertThat(three).hasToString("Rounds 2017 (version 2017), 2019 (version 2019), 2021 (version 2021) of 'demo'");
    }

    @Test
    void theMessageNamesTheGapInAChain() {
        assertThatThrownBy(() -> Rounds.of(zeroth(), first, second)
                        .withCrosswalks(OLDEST)
                        .translations())
                .isInstanceOf(MissingCrosswalkException.class)
                .hasMessageContaining("crosswalk-2019.json with \"from\": \"2019\", \"to\": \"2021\"");
        assertThatThrownBy(() -> Rounds.of(zeroth(), second)
                        .withCrosswalks(TwoInstruments.CROSSWALK)
                        .translations())
                .isInstanceOf(MissingCrosswalkException.class)
                .hasMessageContaining("crosswalk-2017.json with \"from\": \"2017\", \"to\": \"2019\"")
                .hasMessageContaining("It must map every indicator of both versions");
    }

    @Test
    void aSourceKeepsItsMeaningAndAreasAreNamedAsToday() {
        Panel panel = rounds.panel();
        assertThat(panel.areaName("LV")).isEqualTo("Latvia");
        assertThat(panel.areaName("LT")).isEqualTo("Lithuania");
        Observation before = panel.findObservation(
                        "H1", panel.findRow(RowKey.of("LV", "2019")).orElseThrow())
                .orElseThrow();
        assertThat(before.sources()).containsExactly("law.2019", "visit");
        assertThat(panel.findSource("law.2019").orElseThrow().title()).isEqualTo("The law of 2015");
        assertThat(panel.findSource("law").orElseThrow().title()).isEqualTo("The law of 2020");
        assertThat(panel.sources()).hasSize(3);
    }

    @Test
    void aSourceThatBothStudiesHaveIsDescribedAsToday() {
        EvidenceSource old =
                EvidenceSource.of("S", EvidenceKind.LEGAL_TEXT, "Act").withSupersededBy("T");
        JoinedPanel joined = new JoinedPanel(TwoInstruments.LATER);
        joined.add(panel(old, EvidenceSource.of("T", EvidenceKind.LEGAL_TEXT, "Act of 2020")), "2021");
        joined.add(panel(old, EvidenceSource.of("T", EvidenceKind.LEGAL_TEXT, "Act of 2018")), "2019+");
        Panel all = joined.panel();
        assertThat(all.findSource("S")).contains(old);
        assertThat(all.findSource("T").orElseThrow().title()).isEqualTo("Act of 2020");
        assertThat(all.findSource("T.2019.").orElseThrow().title()).isEqualTo("Act of 2018");
    }

    private static Panel panel(EvidenceSource... sources) {
        return Panel.of(TwoInstruments.LATER, List.of(), List.of(), List.of(sources));
    }

    /** Q is 10 in 2019, and 25 and 50 in 2021: by the range of 2021, 10 is at -60; by that of both rounds, 25 is at 37.5. */
    @Test
    void theYardstickIsThatOfTheLatestStudyUnlessAnotherPlanIsGiven() {
        Study learning = second.withMethodology(Methodology.standard().withNormalisation(MinMax.standard()));
        Rounds learned = Rounds.of(withQ(10), learning).withCrosswalks(TwoInstruments.CROSSWALK);
        assertThat(learned.onLatestInstrument().score("Q", "LV", "2019").value())
                .isCloseTo(-60, EXACT);
        assertThat(learned.onLatestInstrument().score("Q", "LV", "2021").value())
                .isEqualTo(0);
        Plan joint = Plan.fit(learning.framework(), learning.methodology(), learned.panel());
        assertThat(learned.onLatestInstrument(joint).score("Q", "LV", "2019").value())
                .isEqualTo(0);
        assertThat(learned.onLatestInstrument(joint).score("Q", "LV", "2021").value())
                .isEqualTo(37.5);
    }

    private Study withQ(double number) {
        return first.withPanel(
                Panel.of(TwoInstruments.EARLIER, List.of(Observation.of("Q", RowKey.of("LV", "2019"), number))));
    }

    @Test
    void aYardstickForEachPeriodDoesNotCompareRounds() {
        Study each = second.withMethodology(Methodology.standard().withReference(Reference.eachPeriod()));
        assertThatThrownBy(() -> Rounds.of(first, each)
                        .withCrosswalks(TwoInstruments.CROSSWALK)
                        .onLatestInstrument())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'each-period'");
    }

    /** The answers of 2019 stand in the study of 2021, in terms of 2019: H1 'b' is then half, now nothing. */
    @Test
    void aRoundOfAnotherVersionInAStudyIsTranslatedToo() {
        RowKey before = RowKey.of("LV", "2019");
        List<Observation> all = new ArrayList<>(second.panel().observations());
        all.add(Observation.of("H1", before, Value.answer("b")));
        all.add(Observation.of("Q", before, 40));
        Study both = second.withPanel(Panel.of(TwoInstruments.LATER, all))
                .withRounds(List.of(Round.of("2019").withFrameworkVersion("2019")));
        assertThatThrownBy(() -> Rounds.of(both).onLatestInstrument()).isInstanceOf(MissingCrosswalkException.class);
        Rounds translated = Rounds.of(both).withCrosswalks(TwoInstruments.CROSSWALK);
        Scorecard card = translated.onLatestInstrument();
        assertThat(card.score("H1", "LV", "2019").value()).isEqualTo(0);
        assertThat(card.score("Q", "LV", "2019").value()).isEqualTo(80);
        assertThat(card.score("overall", "LV", "2021").value()).isEqualTo(80);
        assertThat(translated.scorecard("2021").rows()).hasSize(2);
        assertThatThrownBy(() -> translated.scorecard("2019"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("observed with version 2019")
                .hasMessageContaining("a study of its own");
        all.add(Observation.of("W1", before, Value.answer("y")));
        Rounds wrong =
                Rounds.of(both.withPanel(Panel.of(TwoInstruments.LATER, all))).withCrosswalks(TwoInstruments.CROSSWALK);
        assertThatThrownBy(wrong::onLatestInstrument)
                .hasMessageContaining("'W1' was observed in LV 2019, but by the crosswalk");
    }

    @Test
    void anAreasOwnReferenceDatesGoBeforeThoseOfTheRoundAndThePeriod() {
        Rounds dated = Rounds.of(
                first.withRounds(List.of(
                        Round.of("2019").withReference(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31)),
                        Round.of("2019").withRefArea("LV").withReference(null, LocalDate.of(2019, 6, 30)))),
                second);
        assertThat(dated.referencePeriod("2019", "LV"))
                .isEqualTo(new ReferencePeriod(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 6, 30)));
        assertThat(dated.referencePeriod("2019", "LT")).hasToString("2018-04-01 to 2019-03-31");
        assertThat(dated.referencePeriod("2021", "LV")).hasToString("2021-01-01 to 2021-12-31");
        assertThat(dated.rounds()).hasSize(2);
        assertThatThrownBy(() -> dated.referencePeriod("2020", "LV"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[2019, 2021]");
    }

    @Test
    void roundsAreOfOneFrameworkAndEachPeriodIsInOneStudy() {
        Study other =
                Study.of(Methodology.standard(), TwoRounds.panel().period("2019")); // another framework 'demo' 2021
        assertThatThrownBy(() -> Rounds.of(second, other)).hasMessageContaining("their frameworks differ");
        assertThatThrownBy(() -> Rounds.of(first, first)).hasMessageContaining("'2019' is in several");
        assertThatThrownBy(() -> Rounds.of(List.of())).hasMessageContaining("one study or more");
        Study foreign = Study.of(
                Methodology.standard(),
                Panel.of(
                        Framework.of("else", "2017", oldest().root()),
                        List.of(Observation.of("Q", RowKey.of("LV", "2017"), 1))));
        assertThatThrownBy(() -> Rounds.of(foreign, second)).hasMessageContaining("'else' and 'demo'");
    }
}
