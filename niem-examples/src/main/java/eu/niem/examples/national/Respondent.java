package eu.niem.examples.national;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Fills in the questionnaires of one country, round by round. What is drawn is drawn in the order of the framework. */
final class Respondent {
    private static final double UNANSWERED = 0.03;
    private static final double OLD_SOURCE = 0.15;
    private static final double CORRECTED = 0.01;
    private static final double SMALL_SAMPLE = 100;

    private final Country country;
    private final SplittableRandom random;
    private final Values values;
    private final Archive archive;

    Respondent(Country country, SplittableRandom random) {
        this.country = country;
        this.random = random;
        this.values = new Values(country, random);
        this.archive = new Archive(country);
    }

    /** The first round. */
    List<Observation> first() {
        List<Observation> observations = new ArrayList<>();
        forEachItem(Instruments.first(), Instruments.FIRST, (indicator, key) -> {
            Value value = effect(indicator, key)
                    .map(effect -> Values.parse(indicator.scale(), effect.before()))
                    .orElseGet(() -> draw(indicator, key));
            observations.add(observation(indicator, key, value));
        });
        return observations;
    }

    /** The second round, given the first. */
    List<Observation> second(List<Observation> before) {
        Carried carried = new Carried(before);
        List<Observation> observations = new ArrayList<>();
        forEachItem(Instruments.second(), Instruments.SECOND, (indicator, key) -> {
            Optional<Event.Effect> effect = effect(indicator, key);
            Value value = effect.map(each -> Values.parse(indicator.scale(), each.after()))
                    .or(() -> carried.find(indicator, key.group()).map(was -> values.later(indicator, was)))
                    .orElseGet(() -> draw(indicator, key));
            Observation plain = observation(indicator, key, value);
            boolean isChanged = effect.isPresent()
                    && !country.isLate()
                    && !effect.get().before().equals(effect.get().after());
            observations.add(isChanged ? changed(plain, effect.get()) : plain);
        });
        return observations;
    }

    private void forEachItem(Framework framework, String period, Item item) {
        for (Indicator indicator : framework.indicators()) {
            List<String> groups = indicator.groups().isEmpty() ? List.of(RowKey.TOTAL) : indicator.groups();
            for (String group : groups) {
                item.accept(indicator, RowKey.of(country.code(), period, group));
            }
        }
    }

    private Optional<Event.Effect> effect(Indicator indicator, RowKey key) {
        return Event.ALL.stream()
                .filter(event -> event.country().equals(country.code()))
                .flatMap(event -> event.effects().stream())
                .filter(effect -> effect.indicator().equals(indicator.id())
                        && effect.groups().contains(key.group()))
                .findFirst();
    }

    private Value draw(Indicator indicator, RowKey key) {
        if (key.group().equals(country.notGranted())) {
            return Value.missing(MissingReason.NOT_APPLICABLE);
        }
        if (country.code().equals("XB") && key.group().equals("RES")) {
            return Value.missing(MissingReason.NOT_COLLECTED);
        }
        boolean isFigure = indicator.scale() instanceof Quantity;
        Value value = values.draw(indicator, key.group());
        double chance = random.nextDouble();
        if (chance < (isFigure ? 1 - country.statistics() : UNANSWERED)) {
            return Value.missing(reason(isFigure));
        }
        return value;
    }

    private MissingReason reason(boolean isFigure) {
        double chance = random.nextDouble();
        if (chance < 0.5) {
            return MissingReason.NOT_COLLECTED;
        }
        return isFigure && chance < 0.8 ? MissingReason.SUPPRESSED : MissingReason.MISSING;
    }

    private Observation observation(Indicator indicator, RowKey key, Value value) {
        Observation plain = Observation.of(indicator.id(), key, value);
        if (value instanceof Value.Missing missing) {
            return plain.withComment(silence(missing.reason()));
        }
        EvidenceKind kind = Archive.kind(indicator);
        List<String> sources = new ArrayList<>(List.of(archive.id(kind, key.timePeriod())));
        double chance = random.nextDouble();
        boolean isFirst = key.timePeriod().equals(Instruments.FIRST);
        if (kind == EvidenceKind.LEGAL_TEXT && chance < OLD_SOURCE && (isFirst || !country.isLate())) {
            sources.add(archive.id(kind, isFirst ? Archive.BEFORE : Instruments.FIRST));
        }
        Observation sourced = plain.withSources(sources);
        if (indicator.scale() instanceof Quantity) {
            return figure(sourced, kind);
        }
        return isFirst && chance > 1 - CORRECTED
                ? sourced.withStatus(Set.of(ObsStatus.REVISED)).withComment("corrected on review")
                : sourced;
    }

    private static String silence(MissingReason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "the country does not grant this protection";
            case NOT_COLLECTED -> "no authority collects it";
            case MISSING -> "the authority did not answer";
            case SUPPRESSED -> "fewer than ten persons";
        };
    }

    private Observation figure(Observation plain, EvidenceKind kind) {
        if (kind == EvidenceKind.SURVEY) {
            double persons = 40 + random.nextInt(400);
            return plain.withStatus(persons < SMALL_SAMPLE ? Set.of(ObsStatus.LOW_RELIABILITY) : Set.of())
                    .withSampleSize(persons)
                    .withStdError(Math.rint(500 / Math.sqrt(persons)) / 10)
                    .withComment("");
        }
        double chance = random.nextDouble();
        if (plain.indicator().equals("EMP-C1") && country.code().equals("XC")) {
            return plain.withStatus(Set.of(ObsStatus.BREAK)).withComment("new register since 2020");
        }
        return chance < 0.2 ? plain.withStatus(Set.of(ObsStatus.PROVISIONAL)) : plain;
    }

    private Observation changed(Observation plain, Event.Effect effect) {
        Event event = Event.ALL.stream()
                .filter(each -> each.effects().contains(effect))
                .findFirst()
                .orElseThrow();
        List<String> sources = new ArrayList<>(plain.sources());
        if (event.isRecorded()) {
            sources.add(event.change().source());
        }
        return plain.withSources(sources)
                .withComment(
                        "changed since 2019: " + (event.isRecorded() ? event.title() : "no law is recorded for it"));
    }

    /** What is done with every question and group. */
    private interface Item {
        void accept(Indicator indicator, RowKey key);
    }
}
