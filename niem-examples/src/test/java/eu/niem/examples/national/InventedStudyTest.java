package eu.niem.examples.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Panel;
import eu.niem.examples.NationalProfile;
import eu.niem.io.Niem;
import eu.niem.io.check.Checked;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedStudyTest {
    private static final InventedStudy STUDY = InventedStudy.of(NationalProfile.SEED);

    @TempDir
    private Path folder;

    private static Map<String, Value> values(Study study) {
        return study.panel().observations().stream()
                .collect(Collectors.toMap(
                        each -> each.indicator() + " " + each.key().refArea() + " "
                                + each.key().group(),
                        Observation::value));
    }

    @Test
    void bothRoundsOpenWithoutAnErrorAndAsTheyWereMade() throws IOException {
        STUDY.save(folder);
        for (Map.Entry<String, Study> round : Map.of("round-2019", STUDY.first(), "round-2021", STUDY.second())
                .entrySet()) {
            Checked<Study> checked = Niem.check(folder.resolve(round.getKey()));
            assertThat(checked.errors()).isEmpty();
            assertThat(checked.orThrow().panel()).isEqualTo(round.getValue().panel());
            assertThat(checked.orThrow().changes()).isEqualTo(round.getValue().changes());
            assertThat(checked.orThrow().recommendations())
                    .isEqualTo(round.getValue().recommendations());
            assertThat(checked.orThrow().rounds()).isEqualTo(round.getValue().rounds());
        }
    }

    /** The sum is that of the machine on which this test was written; new wording in the framework leaves it alone. */
    @Test
    void theFilesAreTheSameOnEveryMachine() throws IOException {
        Locale before = Locale.getDefault();
        Map<String, Long> sums;
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            InventedStudy.of(NationalProfile.SEED).save(folder);
            sums = sums();
        } finally {
            Locale.setDefault(before);
        }
        STUDY.save(folder);
        assertThat(sums()).isEqualTo(sums);
        assertThat(sums).containsEntry("round-2021/observations.csv", 1921218625L);
    }

    private Map<String, Long> sums() throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(folder.relativize(file).toString().replace('\\', '/'), sum.getValue());
            }
        }
        return sums;
    }

    @Test
    void anotherSeedGivesOtherAnswers() {
        assertThat(InventedStudy.of(7).second().panel().observations())
                .isNotEqualTo(STUDY.second().panel().observations());
    }

    @Test
    void everyPlaceSaysThatItIsInvented() throws IOException {
        STUDY.save(folder);
        for (Study round : List.of(STUDY.first(), STUDY.second())) {
            assertThat(round.framework().title()).contains("invented");
            assertThat(round.framework().note()).startsWith(InventedStudy.LABEL);
            assertThat(round.panel().areas())
                    .allMatch(area ->
                            area.name().contains("(invented)") && area.id().matches("X[A-D]"));
            assertThat(round.panel().sources())
                    .allMatch(source -> source.title().toLowerCase(Locale.ROOT).contains("invented"));
            assertThat(round.rounds()).allMatch(each -> each.label().startsWith("Invented"));
        }
        assertThat(STUDY.second().changes()).allMatch(change -> change.title().contains("(invented)"));
        assertThat(folder.resolve("round-2021/SOURCE.md")).content().contains(InventedStudy.LABEL);
        assertThat(folder.resolve("round-2021/crosswalk-2019-2021.json"))
                .content()
                .contains(InventedStudy.LABEL);
    }

    @Test
    void oneCountryJoinsLate() {
        assertThat(STUDY.first().panel().refAreas()).containsExactly("XA", "XB", "XC");
        assertThat(STUDY.second().panel().refAreas()).containsExactly("XA", "XB", "XC", "XD");
    }

    @Test
    void everyReasonForSilenceEveryGroupAndEveryStatusOccurs() {
        for (Study round : List.of(STUDY.first(), STUDY.second())) {
            Set<MissingReason> reasons = round.panel().observations().stream()
                    .map(Observation::value)
                    .filter(Value.Missing.class::isInstance)
                    .map(value -> ((Value.Missing) value).reason())
                    .collect(Collectors.toSet());
            assertThat(reasons).containsExactlyInAnyOrder(MissingReason.values());
            assertThat(round.panel().groups()).containsExactly("ASY", "BSP", "HUM", "REF", "RES", "TMP", "UAM", "_T");
        }
        assertThat(STUDY.second().recommendations())
                .extracting(Recommendation::status)
                .contains(Recommendation.Status.values());
        assertThat(STUDY.second().changes()).extracting(PolicyChange::kind).contains(PolicyChange.Kind.values());
    }

    @Test
    void everySourceHasCoderAndReviewerAndSomeAreSuperseded() {
        for (Study round : List.of(STUDY.first(), STUDY.second())) {
            assertThat(round.panel().sources())
                    .noneMatch(source ->
                            source.coder().isEmpty() || source.reviewer().isEmpty());
            Set<String> superseded = round.panel().sources().stream()
                    .filter(source -> !source.supersededBy().isEmpty())
                    .map(EvidenceSource::id)
                    .collect(Collectors.toSet());
            assertThat(round.panel().observations())
                    .anyMatch(each -> each.sources().stream().anyMatch(superseded::contains));
        }
    }

    @Test
    void theCrosswalkMapsEveryQuestionOfBothEditionsOnce() {
        Crosswalk crosswalk = STUDY.second().crosswalks().get(0);
        assertThat(crosswalk.check(STUDY.first().framework(), STUDY.second().framework()))
                .isEmpty();
        Set<String> from = ids(STUDY.first().framework());
        Set<String> to = ids(STUDY.second().framework());
        crosswalk.before().forEach(from::remove);
        crosswalk.after().forEach(to::remove);
        assertThat(from)
                .isEqualTo(to)
                .allSatisfy(id -> assertThat(STUDY.first().framework().getIndicator(id))
                        .isEqualTo(STUDY.second().framework().getIndicator(id)));
        assertThat(crosswalk.mappings())
                .extracting(CrosswalkEntry::kind)
                .contains("same", "recoded", "split", "merged", "new", "dropped");
    }

    private static Set<String> ids(Framework framework) {
        return framework.indicators().stream().map(Indicator::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Only what an event changed has changed; where there was no answer before, one may have come. */
    @Test
    void answersChangeOnlyWhereSomethingHappened() {
        Map<String, Value> before = values(STUDY.first());
        Map<String, Value> after = values(STUDY.second());
        Set<String> expected = new TreeSet<>();
        for (Event event : Event.ALL) {
            for (Event.Effect effect : event.effects()) {
                if (!event.country().equals("XD") && !effect.before().equals(effect.after())) {
                    effect.groups()
                            .forEach(group -> expected.add(effect.indicator() + " " + event.country() + " " + group));
                }
            }
        }
        Set<String> recoded = Set.of("RES-05", "HOU-13", "RES-09");
        Set<String> changed = new TreeSet<>();
        before.forEach((item, value) -> {
            Value now = after.get(item);
            boolean isAnswer = !(value instanceof Value.Missing) && !(value instanceof Value.Numeric);
            if (now != null && isAnswer && !now.equals(value) && !recoded.contains(item.split(" ", -1)[0])) {
                changed.add(item);
            }
        });
        expected.removeIf(item -> recoded.contains(item.split(" ", -1)[0]));
        assertThat(changed).isEqualTo(expected).hasSizeGreaterThan(10);
    }

    @Test
    void aChangedAnswerSaysSo() {
        Function<Observation, String> comment = Observation::comment;
        assertThat(STUDY.second().panel().observations())
                .filteredOn(each -> each.comment().startsWith("changed since 2019"))
                .extracting(comment)
                .anyMatch(text -> text.contains("Act on the unity of families"))
                .anyMatch(text -> text.contains("no law is recorded"));
    }

    @Test
    void twoCodersAgreeOnMostAnswersButNotOnAll() {
        assertThat(STUDY.coders()).hasSize(2);
        List<List<Observation>> answers = List.copyOf(STUDY.coders().values());
        long same = 0;
        for (int i = 0; i < answers.get(0).size(); i++) {
            assertThat(answers.get(0).get(i).key())
                    .isEqualTo(answers.get(1).get(i).key());
            same += answers.get(0).get(i).value().equals(answers.get(1).get(i).value()) ? 1 : 0;
        }
        assertThat((double) same / answers.get(0).size()).isBetween(0.75, 0.95);
    }

    @Test
    void theAnswersOfACoderReadBack() throws IOException {
        STUDY.save(folder);
        assertThat(Niem.observations(STUDY.second().framework(), folder.resolve("coder-1.csv")))
                .containsExactlyInAnyOrderElementsOf(
                        STUDY.coders().values().iterator().next());
        assertThat(Files.readString(folder.resolve("coder-1.csv"), StandardCharsets.UTF_8))
                .doesNotContain("\r\n\r\n");
    }

    /** A country whose answers for one group are not collected, and the scores that it then has. */
    private static Scorecard withoutGroup(Study study, String refArea, String group) {
        List<Observation> observations = study.panel().observations().stream()
                .map(each -> each.key().refArea().equals(refArea)
                                && each.key().group().equals(group)
                        ? Observation.of(each.indicator(), each.key(), Value.missing(MissingReason.NOT_COLLECTED))
                        : each)
                .toList();
        Panel panel = Panel.of(
                study.framework(),
                observations,
                study.panel().areas(),
                study.panel().sources());
        return Study.of(study.methodology(), panel).score();
    }

    private static Map<String, Double> overall(Scorecard card) {
        return card.scores()
                .filter(score ->
                        score.node().equals("overall") && score.key().group().equals("_T") && score.value() != null)
                .collect(Collectors.toMap(
                        score -> score.key().refArea(), score -> Objects.requireNonNull(score.value())));
    }

    @Test
    void answersOfAGroupNotCollectedLiftNoCountryPastAnother() {
        for (Study round : List.of(STUDY.first(), STUDY.second())) {
            Map<String, Double> before = overall(round.score());
            for (String refArea : round.panel().refAreas()) {
                Map<String, Double> after = overall(withoutGroup(round, refArea, "BSP"));
                assertThat(after).as(refArea).hasSameSizeAs(before).allSatisfy((other, score) -> {
                    if (other.equals(refArea)) {
                        assertThat(score).isLessThan(before.get(other));
                    } else {
                        assertThat(score).isEqualTo(before.get(other));
                    }
                });
            }
        }
    }

    /** What the minimum of groups is for: without it, silence about a group was worth more than two points. */
    @Test
    void withoutAMinimumOfGroupsSilenceWouldPay() {
        Groups.Combine groups = (Groups.Combine) STUDY.second().methodology().groups();
        assertThat(groups.minimum()).isEqualTo(1);
        Study lenient =
                STUDY.second().withMethodology(STUDY.second().methodology().withGroups(groups.withMinimum(0)));
        assertThat(overall(lenient.score()).get("XB")).isEqualTo(51.86, within(0.01));
        assertThat(overall(withoutGroup(lenient, "XB", "BSP")).get("XB")).isEqualTo(54.36, within(0.01));
    }
}
