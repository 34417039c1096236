package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.analysis.AreaProfile;
import eu.niem.scoring.analysis.NodeAvailability;
import eu.niem.scoring.evaluation.availability.DataAvailability;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.NodeChange;
import eu.niem.scoring.evaluation.rounds.InstrumentChange;
import eu.niem.scoring.evaluation.rounds.Rounds;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.weighting.EntropyWeighting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups that stay apart where others are combined: rows of their own in the same scorecard. */
class GroupsApartTest {
    private static final Quantity SHARE = Quantity.of("PC", 0, 100);
    private static final Indicator RATE = Indicator.of("rate", "Rate", SHARE).withGroups(List.of("REF", "BSP", "ASY"));
    private static final Indicator COUNTRY = Indicator.of("country", "Of the country", SHARE);
    private static final Framework FRAMEWORK = Framework.of("f", "1", Dimension.of("all", "All", RATE, COUNTRY));
    private static final Groups.Combine COMBINED =
            Groups.combine(List.of("REF", "BSP")).withFallback(true);
    private static final Groups APART = COMBINED.withApart(List.of("ASY"));
    private static final RowKey AT = RowKey.of("AT", "2021");
    private static final RowKey LV = RowKey.of("LV", "2021");
    private static final RowKey ASYLUM = AT.withGroup("ASY");

    private static Observation rate(RowKey area, String group, double value) {
        return Observation.of("rate", area.withGroup(group), value);
    }

    private static List<Observation> observations() {
        return new ArrayList<>(List.of(
                rate(AT, "REF", 10),
                rate(AT, "BSP", 30),
                rate(AT, "ASY", 80),
                Observation.of("country", AT, 50),
                rate(LV, "REF", 40),
                rate(LV, "BSP", 60),
                rate(LV, "ASY", 20),
                Observation.of("country", LV, 90)));
    }

    private static Scorecard score(Methodology methodology) {
        return Study.of(methodology, Panel.of(FRAMEWORK, observations())).score();
    }

    private static Scorecard score(Groups groups) {
        return score(Methodology.standard().withGroups(groups));
    }

    @Test
    void theyKeepRowsOfTheirOwnInTheSameScorecard() {
        Scorecard card = score(APART);
        assertThat(card.rows()).containsExactly(ASYLUM, LV.withGroup("ASY"), AT, LV);
        assertThat(card.score("rate", AT).value()).isEqualTo(20);
        assertThat(card.score("rate", ASYLUM).value()).isEqualTo(80);
        assertThat(card.score("country", ASYLUM).value()).as("by fallback").isEqualTo(50);
        assertThat(card.score("all", ASYLUM).value()).isEqualTo(65);
    }

    @Test
    void theyAreScoredAsUnderSeparate() {
        Scorecard separate = score(Groups.separate().withFallback(true));
        Scorecard card = score(APART);
        for (String node : List.of("all", "rate", "country")) {
            assertThat(card.score(node, ASYLUM)).isEqualTo(separate.score(node, ASYLUM));
        }
        assertThat(card.explain("all", ASYLUM)).isEqualTo(separate.explain("all", ASYLUM));
    }

    @Test
    void theyChangeNothingForTheOthers() {
        Methodology learning = Methodology.standard()
                .withNormalisation(MinMax.standard().withRange(1, 100))
                .withWeighting(EntropyWeighting.standard());
        Scorecard with = score(learning.withGroups(APART));
        Scorecard without = score(learning.withGroups(COMBINED));
        assertThat(with.score("all", AT)).isEqualTo(without.score("all", AT));
        assertThat(with.plan().yardsticks()).isEqualTo(without.plan().yardsticks());
    }

    @Test
    void theyAreRankedByThemselves() {
        Scorecard card = score(APART);
        assertThat(card.rank("rate", ASYLUM)).hasValue(1);
        assertThat(card.rank("rate", AT)).hasValue(2);
        assertThat(card.at(Slice.of("2021", "ASY")).ranking("rate").places())
                .extracting(place -> place.score().key().refArea())
                .containsExactly("AT", "LV");
        assertThat(card.at(Slice.of("2021", "ASY")).rows()).containsExactly(ASYLUM, LV.withGroup("ASY"));
        assertThat(card.at(Slice.of("2021")).rows()).containsExactly(AT, LV);
        assertThatThrownBy(() -> card.at(Slice.of("2021", "REF")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[2021 ASY, 2021 _T]");
    }

    @Test
    void titlesNameTheGroupAndHowMuchIsAskedOfIt() {
        Scorecard card = score(APART);
        assertThat(card.at(Slice.of("2021", "ASY")).ranking("all").title()).isEqualTo("Ranking: All, 2021, group ASY");
        assertThat(card.ranking("all", "2021").title()).isEqualTo("Ranking: All, 2021, group _T");
        Scorecard separate = score(Groups.separate().withFallback(true));
        assertThat(separate.ranking("all", "2021").title())
                .isEqualTo("Ranking: All, 2021, group _T (1 of 2 indicators are asked of it)");
        assertThat(separate.ranking("rate", "2021").title())
                .isEqualTo("Ranking: Rate, 2021, group _T (not asked of it)");
        assertThat(separate.at(Slice.of("2021")).table().title())
                .endsWith(", 2021, group _T (1 of 2 indicators are asked of it)");
        assertThat(score(COMBINED).ranking("all", "2021").title())
                .as("a scorecard of one group need not name it")
                .isEqualTo("Ranking: All, 2021");
    }

    @Test
    void tablesHaveALineForEach() {
        Scorecard card = score(APART);
        assertThat(card.data().rows()).hasSize(3 * 4);
        assertThat(card.wide().rows()).hasSize(4);
        assertThat(card.at(Slice.of("2021", "ASY")).table().toString()).contains("65", "55");
    }

    @Test
    void whatIfChangesTheirRowAlone() {
        Scorecard card = score(APART);
        WhatIf more = WhatIf.of(card, ASYLUM).withRaw("rate", raw -> raw + 10);
        assertThat(more.score("all").value()).isEqualTo(70);
        WhatIf combined = WhatIf.of(card, AT).withRaw("rate", raw -> raw + 10);
        assertThat(combined.score("rate").value()).isEqualTo(30);
    }

    @Test
    void ofAllGroupsTheOthersAreCombined() {
        Groups.Combine all = Groups.combine(List.of()).withApart(List.of("ASY")).withWeights(Map.of("REF", 3.0));
        Scorecard card = score(all);
        assertThat(card.score("rate", AT).value()).isEqualTo(15);
        assertThat(((Groups.Combine) card.plan().methodology().groups()).of()).containsExactly("BSP", "REF");
        assertThat(((Groups.Combine) card.plan().methodology().groups()).apart())
                .containsExactly("ASY");
    }

    @Test
    void theirReasonsAreTheirOwn() {
        List<Observation> observations = observations();
        observations.set(2, Observation.of("rate", ASYLUM, Value.missing(MissingReason.SUPPRESSED)));
        Scorecard card = Study.of(Methodology.standard().withGroups(APART), Panel.of(FRAMEWORK, observations))
                .score();
        assertThat(card.score("rate", ASYLUM).absent()).isEqualTo(AbsenceReason.SUPPRESSED);
        assertThat(card.score("rate", AT).value()).isEqualTo(20);
    }

    /** In 2019 rates of asylum seekers were 70 in Austria and 10 in Latvia; all else was as in 2021. */
    private static List<Observation> twoYears() {
        List<Observation> all = observations();
        for (Observation each : observations()) {
            double asylum = each.key().refArea().equals("AT") ? 70 : 10;
            RowKey before = new RowKey(each.key().refArea(), "2019", each.key().group());
            all.add(
                    before.group().equals("ASY")
                            ? Observation.of(each.indicator(), before, asylum)
                            : Observation.of(each.indicator(), before, each.value()));
        }
        return all;
    }

    private static Study study(Collection<Observation> observations) {
        return Study.of(Methodology.standard().withGroups(APART), Panel.of(FRAMEWORK, observations));
    }

    private static NodeChange change(Change change, String group) {
        return change.find("all", "AT", group).orElseThrow();
    }

    @Test
    void eachIsComparedWithItselfOverTime() {
        Change change = Change.between(study(twoYears()).score(), "2019", "2021");

        assertThat(change(change, "ASY").before()).isEqualTo(60);
        assertThat(change(change, "ASY").difference()).isEqualTo(5);
        assertThat(change(change, "_T").trend()).isEqualTo(NodeChange.Trend.UNCHANGED);
        assertThat(change.answers().answers())
                .extracting(each -> each.refArea() + " " + each.group() + " " + each.indicator())
                .containsExactly("AT ASY rate", "LV ASY rate");
        assertThat(change.joined()).isEmpty();
        assertThat(change.left()).isEmpty();
    }

    @Test
    void aBreakConcernsTheRowsThatItEnters() {
        for (String broken : List.of("ASY", "REF")) {
            RowKey flagged = AT.withGroup(broken);
            Change change = Change.between(
                    study(twoYears().stream()
                                    .map(each -> each.key().equals(flagged)
                                            ? each.withStatus(Set.of(ObsStatus.BREAK))
                                            : each)
                                    .toList())
                            .score(),
                    "2019",
                    "2021");
            boolean apart = broken.equals("ASY");
            assertThat(change(change, "ASY").breaks()).hasSize(apart ? 1 : 0);
            assertThat(change(change, "_T").breaks()).hasSize(apart ? 0 : 1);
            assertThat(change(change, "ASY").qualities().after().mark()).isEqualTo(apart ? "b" : "");
            assertThat(change(change, "_T").qualities().after().mark()).isEqualTo(apart ? "" : "b");
        }
    }

    @Test
    void peersAreOfTheSameGroup() {
        AreaProfile profile = AreaProfile.of(score(APART), ASYLUM);

        AreaProfile.Line rate = profile.find("rate").orElseThrow();
        assertThat(rate.rank()).isEqualTo(1);
        assertThat(rate.ranked()).isEqualTo(2);
        assertThat(rate.mean()).isEqualTo(20); // Latvia's asylum seekers, not all of Latvia
        assertThat(profile.title()).contains("ASY");
    }

    @Test
    void whatIsAvailableIsCountedForEach() {
        List<Observation> fewer = observations();
        fewer.removeIf(each -> each.key().equals(LV.withGroup("ASY")));
        DataAvailability counted = DataAvailability.of(study(fewer));
        NodeAvailability scored = NodeAvailability.of(study(fewer).score());

        assertThat(counted.lines())
                .filteredOn(line -> line.group().equals("ASY"))
                .extracting(line -> line.refArea() + " " + line.count().collected() + " of "
                        + line.count().expected())
                .containsExactly("AT 1 of 1", "LV 0 of 1");
        assertThat(scored.lines())
                .extracting(line -> line.key() + ": " + line.available() + " of " + line.expected())
                .containsExactly("AT 2021 ASY: 2 of 2", "AT 2021: 2 of 2", "LV 2021: 2 of 2");
    }

    @Test
    void roundsKeepThemApartToo() {
        List<Observation> both = twoYears();
        Study earlier = study(both.stream()
                .filter(each -> each.key().timePeriod().equals("2019"))
                .toList());
        Rounds rounds = Rounds.of(earlier, study(observations()));
        RowKey before = new RowKey("AT", "2019", "ASY");

        assertThat(rounds.scorecard("2019").score("all", before).value()).isEqualTo(60);
        assertThat(rounds.recalculated("2019").rows())
                .containsExactly(
                        before, new RowKey("LV", "2019", "ASY"), RowKey.of("AT", "2019"), RowKey.of("LV", "2019"));
        assertThat(rounds.change("2019", "2021"))
                .isEqualTo(Change.between(study(both).score(), "2019", "2021"));
        InstrumentChange.Line asylum = InstrumentChange.between(rounds, "2019", "2021")
                .find("all", "AT", "ASY")
                .orElseThrow();
        assertThat(asylum.instrument()).isZero();
        assertThat(asylum.policy()).isEqualTo(5);
    }
}
