package eu.niem.io.document;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random studies: small, and odd in every way that the domain permits. */
final class RandomStudies {
    private static final List<String> GROUPS = List.of(RowKey.TOTAL, "REF", "Ω 2");
    private static final List<String> AREAS = List.of("SE", "New York", "Ñ+1", "\uD83C\uDDF8\uD83C\uDDEA");
    private static final List<String> PERIODS = List.of("2020", "2021", "2021-Q3", "2021-W07");
    private static final List<String> SOURCES = List.of("S1", "ESTAT lfsa", "§ 4");

    private RandomStudies() {}

    static Arbitrary<Framework> frameworks() {
        return Arbitraries.randomValue(random -> new RandomFramework(random).framework());
    }

    static Arbitrary<Methodology> methodologies() {
        return Arbitraries.randomValue(
                random -> new RandomMethodology(random, new RandomFramework(random).framework()).methodology());
    }

    static Arbitrary<List<Observation>> observations() {
        return Arbitraries.randomValue(random -> observations(random, new RandomFramework(random).framework()));
    }

    /** Studies whose methodology suits framework and observations, so that they can be scored. */
    static Arbitrary<Study> studies() {
        return Arbitraries.randomValue(RandomStudies::study);
    }

    private static Study study(Random random) {
        Framework framework = new RandomFramework(random).framework();
        List<RefArea> areas = new ArrayList<>();
        for (String area : AREAS) {
            areas.add(new RefArea(area, OddValues.text(random), "EU", Map.of("EU_MEMBER", OddValues.text(random))));
        }
        Panel panel = Panel.of(framework, observations(random, framework), areas, sources(random));
        Study standard = Study.of(RandomMethodology.suitingAll(random), panel);
        try {
            Study study = standard.withMethodology(new RandomMethodology(random, framework).methodology());
            study.fit();
            return study;
        } catch (IllegalArgumentException unsuitable) {
            return standard;
        }
    }

    private static List<EvidenceSource> sources(Random random) {
        EvidenceKind[] kinds = EvidenceKind.values();
        List<EvidenceSource> sources = new ArrayList<>();
        for (String id : SOURCES) {
            sources.add(EvidenceSource.of(id, kinds[random.nextInt(kinds.length)], OddValues.text(random))
                    .withPublisher(OddValues.text(random))
                    .withDate("2021")
                    .withUrl(OddValues.text(random))
                    .withCoding(OddValues.text(random), OddValues.text(random))
                    .withSupersededBy(random.nextBoolean() ? "" : "S9"));
        }
        return sources;
    }

    private static List<Observation> observations(Random random, Framework framework) {
        List<Observation> observations = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            for (String area : AREAS) {
                for (String period : PERIODS) {
                    String group = GROUPS.get(random.nextInt(GROUPS.size()));
                    if (random.nextInt(3) > 0 && (indicator.asks(group) || group.equals(RowKey.TOTAL))) {
                        observations.add(observation(random, indicator, RowKey.of(area, period, group)));
                    }
                }
            }
        }
        return observations;
    }

    private static Observation observation(Random random, Indicator indicator, RowKey key) {
        Set<ObsStatus> status = EnumSet.noneOf(ObsStatus.class);
        if (random.nextInt(3) == 0) {
            status.add(ObsStatus.values()[random.nextInt(ObsStatus.values().length)]);
            status.add(ObsStatus.ESTIMATED);
        }
        ConfStatus conf = random.nextInt(5) > 0
                ? ConfStatus.FREE
                : ConfStatus.values()[random.nextInt(ConfStatus.values().length)];
        return Observation.of(indicator.id(), key, value(random, indicator))
                .withStatus(status)
                .withConf(conf)
                .withSampleSize(random.nextBoolean() ? null : (Double) Math.abs(OddValues.number(random)))
                .withStdError(random.nextBoolean() ? null : (Double) Math.abs(OddValues.number(random)))
                .withSources(SOURCES.subList(0, random.nextInt(SOURCES.size() + 1)))
                .withComment(OddValues.text(random));
    }

    private static Value value(Random random, Indicator indicator) {
        if (random.nextInt(6) == 0) {
            return Value.missing(MissingReason.values()[random.nextInt(4)]);
        }
        if (indicator.scale() instanceof Options scale) {
            List<Option> options = scale.options();
            return Value.answer(options.get(random.nextInt(options.size())).id());
        }
        if (indicator.scale() instanceof Checklist scale) {
            return new Value.Checks(scale.items().stream()
                    .filter(item -> random.nextBoolean())
                    .map(Checklist.Item::id)
                    .toList());
        }
        return Value.of(OddValues.number(random));
    }
}
