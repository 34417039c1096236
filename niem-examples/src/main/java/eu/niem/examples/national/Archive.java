package eu.niem.examples.national;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.framework.Indicator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The invented evidence of a country: one source of every kind for each round, and the text of every change. */
final class Archive {
    /** The text of the law before the first round, which some answers still name. */
    static final String BEFORE = "2018";

    private static final Map<EvidenceKind, String> SHORT = new EnumMap<>(Map.of(
            EvidenceKind.LEGAL_TEXT, "LAW",
            EvidenceKind.ADMINISTRATIVE_DATA, "ADM",
            EvidenceKind.NATIONAL_STATISTICS, "STAT",
            EvidenceKind.SURVEY, "SURVEY",
            EvidenceKind.QUALITATIVE_RESEARCH, "TALKS",
            EvidenceKind.INDEPENDENT_EVALUATION, "EVAL",
            EvidenceKind.INTERNAL_AUDIT, "AUDIT",
            EvidenceKind.EXPERT_ASSESSMENT, "EXPERT"));

    private final Country country;

    Archive(Country country) {
        this.country = country;
    }

    /** The kind of evidence that an indicator asks for first. */
    static EvidenceKind kind(Indicator indicator) {
        return EvidenceKind.ofCode(indicator.facets().getOrDefault("evidence", ""))
                .orElse(EvidenceKind.EXPERT_ASSESSMENT);
    }

    String id(EvidenceKind kind, String year) {
        return country.code() + "-" + SHORT.get(kind) + "-" + year;
    }

    /** The sources of the first round. */
    List<EvidenceSource> first() {
        List<EvidenceSource> sources = new ArrayList<>();
        sources.add(law(BEFORE, Instruments.FIRST));
        for (EvidenceKind kind : SHORT.keySet()) {
            sources.add(source(kind, Instruments.FIRST, ""));
        }
        return sources;
    }

    /** The sources of the second round: the law of the first is superseded. */
    List<EvidenceSource> second() {
        List<EvidenceSource> sources = new ArrayList<>();
        if (!country.isLate()) {
            sources.add(law(Instruments.FIRST, Instruments.SECOND));
        }
        for (EvidenceKind kind : SHORT.keySet()) {
            sources.add(source(kind, Instruments.SECOND, ""));
        }
        for (Event event : Event.ALL) {
            if (event.country().equals(country.code()) && event.isRecorded()) {
                sources.add(EvidenceSource.of(event.change().source(), EvidenceKind.LEGAL_TEXT, event.title())
                        .withPublisher("Gazette of " + country.name())
                        .withDate(event.date().toString())
                        .withCoding(coder(), reviewer()));
            }
        }
        return sources;
    }

    private EvidenceSource law(String year, String successor) {
        return source(EvidenceKind.LEGAL_TEXT, year, id(EvidenceKind.LEGAL_TEXT, successor));
    }

    private EvidenceSource source(EvidenceKind kind, String year, String supersededBy) {
        return EvidenceSource.of(
                        id(kind, year),
                        kind,
                        "Invented " + kind.code().replace('-', ' ') + " of " + country.name() + ", " + year)
                .withPublisher(country.name())
                .withDate(year)
                .withCoding(coder(), reviewer())
                .withSupersededBy(supersededBy);
    }

    private String coder() {
        return "Coder in " + country.name();
    }

    private String reviewer() {
        return "Reviewer in " + country.name();
    }
}
