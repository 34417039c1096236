package eu.niem.scoring.evaluation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.RowAggregator;
import eu.niem.scoring.evaluation.rounds.ConstantPanel.Average;
import eu.niem.scoring.evaluation.rounds.InstrumentChange.Line;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.random.Dice;
import eu.niem.scoring.random.RandomStudy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any rounds, crosswalks and areas. */
class RoundsProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Provide
    Arbitrary<RandomInstruments> instruments() {
        return RandomInstruments.any();
    }

    private static Framework version(Framework framework, String version) {
        return framework.withVersion(version);
    }

    private static Crosswalk identity(Framework framework, String to) {
        return Crosswalk.of(
                framework.id(),
                framework.version(),
                to,
                framework.indicators().stream()
                        .map(each -> new CrosswalkEntry.Same(each.id(), each.id()))
                        .toArray(CrosswalkEntry[]::new));
    }

    @Property(tries = 200)
    void anIdentityCrosswalkChangesNoBit(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        Framework later = version(study.framework(), "2");
        Crosswalk named = identity(study.framework(), "2");
        Crosswalk unnamed = Crosswalk.of(study.framework().id(), "1", "2").withUnmappedSame();
        for (Crosswalk crosswalk : List.of(named, unnamed)) {
            Translation translation = Translation.of(study.panel(), crosswalk, later);
            assertThat(translation.panel().observations())
                    .isEqualTo(study.panel().observations());
            assertThat(translation.panel().sources()).isEqualTo(study.panel().sources());
            assertThat(translation.incomparable()).isEmpty();
            assertThat(Study.of(study.methodology(), translation.panel())
                            .score()
                            .data())
                    .isEqualTo(study.score().data());
        }
    }

    @Property(tries = 100)
    void withoutACrosswalkVersionsAreNeverCompared(@ForAll("studies") RandomStudy random) {
        Study study = random.study();
        List<String> periods = study.panel().timePeriods();
        Assume.that(periods.size() > 1);
        String last = periods.get(periods.size() - 1);
        Panel later = Translation.of(
                        study.panel().period(last), identity(study.framework(), "2"), version(study.framework(), "2"))
                .panel();
        Rounds rounds = Rounds.of(
                study.withPanel(study.panel().where(key -> !key.timePeriod().equals(last))), study.withPanel(later));
        String first = periods.get(0);
        assertThatThrownBy(rounds::panel).isInstanceOf(MissingCrosswalkException.class);
        assertThatThrownBy(rounds::translations).isInstanceOf(MissingCrosswalkException.class);
        assertThatThrownBy(() -> rounds.recalculated(first)).isInstanceOf(MissingCrosswalkException.class);
        assertThatThrownBy(rounds::onLatestInstrument).isInstanceOf(MissingCrosswalkException.class);
        Rounds backwards = rounds.withCrosswalks(Crosswalk.of(study.framework().id(), "2", "1"));
        assertThatThrownBy(() -> InstrumentChange.between(backwards, first, last))
                .isInstanceOf(MissingCrosswalkException.class)
                .hasMessageContaining("\"from\": \"1\", \"to\": \"2\"");
    }

    /** The values that are there, by indicator and row. */
    private static Map<String, Value> values(Panel panel) {
        Map<String, Value> values = new TreeMap<>();
        for (Observation each : panel.observations()) {
            if (!(each.value() instanceof Value.Missing)) {
                values.put(each.indicator() + " " + each.key(), each.value());
            }
        }
        return values;
    }

    @Property(tries = 500)
    void oneComposedCrosswalkIsOneAfterTheOther(@ForAll("instruments") RandomInstruments random) {
        Crosswalk first = random.crosswalks().get(0);
        Crosswalk next = random.crosswalks().get(1);
        Panel between = Translation.of(random.first(), first, random.version(2)).panel();
        Panel oneByOne = Translation.of(between, next, random.version(3)).panel();
        composed(first, next)
                .ifPresent(both -> assertThat(values(Translation.of(random.first(), both, random.version(3))
                                .panel()))
                        .isEqualTo(values(oneByOne)));
    }

    /** What no one mapping can say is refused when composed; then there is nothing to compare. */
    private static Optional<Crosswalk> composed(Crosswalk first, Crosswalk next) {
        try {
            return Optional.of(first.then(next));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("one after the other");
            return Optional.empty();
        }
    }

    @Property(tries = 300)
    void translatingNeverInventsAValue(@ForAll("instruments") RandomInstruments random) {
        Crosswalk crosswalk = random.crosswalks().get(0);
        Translation translation = Translation.of(random.first(), crosswalk, random.version(2));
        Map<String, Value> before = values(random.first());
        for (Observation each : translation.panel().observations()) {
            CrosswalkEntry mapping = crosswalk.mappings().stream()
                    .filter(one -> one.after().contains(each.indicator()))
                    .findFirst()
                    .orElseThrow();
            boolean present = !(each.value() instanceof Value.Missing);
            boolean had = mapping.isComparable()
                    && mapping.before().stream().allMatch(id -> before.containsKey(id + " " + each.key()));
            boolean lost = translation.incomparable().stream()
                    .anyMatch(one -> each.key().equals(one.key()) && one.to().contains(each.indicator()));
            assertThat(present).as("%s by %s", each, mapping).isEqualTo(had && !lost);
        }
        assertThat(random.first().rows()).containsAll(translation.panel().rows());
    }

    @Property(tries = 200)
    void thePartsSumToTheDifferenceOfThePublishedScores(@ForAll("instruments") RandomInstruments random) {
        Rounds rounds = Rounds.of(
                        Study.of(Methodology.standard(), random.first()),
                        Study.of(Methodology.standard(), random.last()))
                .withCrosswalks(random.crosswalks());
        Assume.that(
                composed(random.crosswalks().get(0), random.crosswalks().get(1)).isPresent());
        Scorecard before = rounds.scorecard("2019");
        Scorecard after = rounds.scorecard("2021");
        for (Line line : InstrumentChange.between(rounds, "2019", "2021").lines()) {
            Double difference = line.difference();
            if (difference != null) {
                double policy = Stream.of(Optional.ofNullable(line.policy()), Optional.ofNullable(line.broken()))
                        .flatMap(Optional::stream)
                        .mapToDouble(each -> each)
                        .sum(); // one of the two
                assertThat(line.instrument() + line.composition() + policy).isCloseTo(difference, within(1e-9));
                assertThat(difference)
                        .isEqualTo(
                                after.score(line.node(), line.refArea(), "2021").value()
                                        - before.score(line.node(), line.refArea(), "2019")
                                                .value());
            }
        }
    }

    @Property(tries = 200)
    void theMeanOfTheConstantPanelIsThatOfItsAreasWhoeverComesOrGoes(@ForAll("studies") RandomStudy random) {
        Assume.that(!(random.study().methodology().reference() instanceof Reference.EachPeriod));
        Assume.that(random.aggregatesBy(RowAggregator.class::isInstance));
        // what is asked of a group that is combined depends on the areas that answer
        Assume.that(!(random.study().methodology().groups() instanceof Groups.Combine));
        Scorecard card = random.study().score();
        Assume.that(card.panel().size() > 0);
        String group = card.rows().get(0).group();
        for (var node : card.nodes()) {
            ConstantPanel all = ConstantPanel.of(card, node.id(), group);
            Panel constant = card.panel().where(key -> all.areas().contains(key.refArea()));
            if (!all.areas().isEmpty()) {
                ConstantPanel alone = ConstantPanel.of(card.plan().score(constant), node.id(), group);
                assertThat(alone.averages())
                        .extracting(Average::constantMean)
                        .isEqualTo(all.averages().stream()
                                .map(Average::constantMean)
                                .toList());
                assertThat(alone.averages()).allSatisfy(each -> {
                    assertThat(each.mean()).isEqualTo(each.constantMean());
                    assertThat(each.joined()).isEmpty();
                    assertThat(each.left()).isEmpty();
                });
            }
        }
    }

    @Property(tries = 50)
    void theOrderOfStudiesAndObservationsChangesNothing(@ForAll("instruments") RandomInstruments random) {
        Assume.that(
                composed(random.crosswalks().get(0), random.crosswalks().get(1)).isPresent());
        Study first = Study.of(Methodology.standard(), random.first());
        Study last = Study.of(Methodology.standard(), random.last());
        Study shuffled = first.withPanel(Panel.of(
                random.first().framework(),
                new Dice(random.seed()).shuffled(random.first().observations())));
        assertThat(Rounds.of(last, shuffled).withCrosswalks(random.crosswalks()).onLatestInstrument())
                .isEqualTo(Rounds.of(first, last)
                        .withCrosswalks(random.crosswalks())
                        .onLatestInstrument());
    }
}
