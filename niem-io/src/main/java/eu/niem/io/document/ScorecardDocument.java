package eu.niem.io.document;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.Score;
import eu.niem.io.reading.IdPatterns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scorecard: the plan, what was scored, and the scores, so that anyone can compute them again. */
record ScorecardDocument(
        @Nullable @NotNull @Pattern(regexp = FORMAT, message = "unknown-format: must be '" + FORMAT + "'")
        String format,

        @Nullable @NotNull @Valid PlanDocument plan,
        @Nullable @NotNull List<ObservationDocument> observations,
        @Nullable List<@Valid AreaDocument> areas,
        @Nullable List<@Valid GroupDocument> groups,
        @Nullable List<@Valid SourceDocument> sources,
        @Nullable List<ScoreDocument> scores) {
    static final String FORMAT = "niem-scorecard/1";

    /** An area. */
    record AreaDocument(
            @Nullable @NotNull @Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE)
            String id,

            @Nullable String name,
            @Nullable String parent,

            @Nullable @Pattern(regexp = "area|aggregate", message = "unknown-word: must be 'area' or 'aggregate'")
            String kind,

            @Nullable Map<String, String> peerGroups,
            @Nullable String nuts) {
        static AreaDocument of(RefArea area) {
            Map<String, String> peerGroups = area.peerGroups();
            return new AreaDocument(
                    area.id(),
                    area.name(),
                    OptionalFields.orNull(area.parent()),
                    OptionalFields.orNull(area.kind().code()),
                    peerGroups.isEmpty() ? null : peerGroups,
                    OptionalFields.orNull(area.nuts()));
        }

        RefArea area() {
            String known = Objects.requireNonNull(id);
            return new RefArea(
                    known,
                    Objects.requireNonNullElse(name, known),
                    Objects.requireNonNullElse(parent, ""),
                    RefArea.Kind.ofCode(Objects.requireNonNullElse(kind, "")).orElseThrow(),
                    Objects.requireNonNullElse(peerGroups, Map.of()),
                    Objects.requireNonNullElse(nuts, ""));
        }
    }

    /** A group of people. */
    record GroupDocument(
            @Nullable @NotNull @Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE)
            String id,

            @Nullable String name,
            @Nullable String parent,
            @Nullable Map<String, String> facets,
            @Nullable String reference) {
        static GroupDocument of(Group group) {
            return new GroupDocument(
                    group.id(),
                    group.name(),
                    OptionalFields.orNull(group.parent()),
                    group.facets().isEmpty() ? null : group.facets(),
                    OptionalFields.orNull(group.reference()));
        }

        Group group() {
            String known = Objects.requireNonNull(id);
            return new Group(
                    known,
                    Objects.requireNonNullElse(name, known),
                    Objects.requireNonNullElse(parent, ""),
                    Objects.requireNonNullElse(facets, Map.of()),
                    Objects.requireNonNullElse(reference, ""));
        }
    }

    /** An evidence source. */
    record SourceDocument(
            @Nullable
            @NotNull
            @Pattern(regexp = "(?!.*\\+)" + IdPatterns.CODE, message = Constraints.CODE_RULE + ", without '+'")
            String id,

            @Nullable
            @NotNull
            @Pattern(
                    regexp = "national-statistics|survey|qualitative-research|independent-evaluation|internal-audit"
                            + "|self-assessment|legal-text|administrative-data|expert-assessment",
                    message = "unknown-word: must be 'national-statistics', 'survey', 'qualitative-research',"
                            + " 'independent-evaluation', 'internal-audit', 'self-assessment', 'legal-text',"
                            + " 'administrative-data' or 'expert-assessment'")
            String kind,

            @Nullable String title,
            @Nullable String publisher,
            @Nullable String date,
            @Nullable String url,
            @Nullable String coder,
            @Nullable String reviewer,
            @Nullable String supersededBy) {
        static SourceDocument of(EvidenceSource source) {
            return new SourceDocument(
                    source.id(),
                    source.kind().code(),
                    OptionalFields.orNull(source.title()),
                    OptionalFields.orNull(source.publisher()),
                    OptionalFields.orNull(source.date()),
                    OptionalFields.orNull(source.url()),
                    OptionalFields.orNull(source.coder()),
                    OptionalFields.orNull(source.reviewer()),
                    OptionalFields.orNull(source.supersededBy()));
        }

        EvidenceSource source() {
            return EvidenceSource.of(
                            Objects.requireNonNull(id),
                            EvidenceKind.ofCode(Objects.requireNonNull(kind)).orElseThrow(),
                            Objects.requireNonNullElse(title, ""))
                    .withPublisher(Objects.requireNonNullElse(publisher, ""))
                    .withDate(Objects.requireNonNullElse(date, ""))
                    .withUrl(Objects.requireNonNullElse(url, ""))
                    .withCoding(Objects.requireNonNullElse(coder, ""), Objects.requireNonNullElse(reviewer, ""))
                    .withSupersededBy(Objects.requireNonNullElse(supersededBy, ""));
        }
    }

    /** A score, or why there is none. */
    record ScoreDocument(
            @Nullable @NotNull String node,
            @Nullable @NotNull String refArea,
            @Nullable @NotNull String timePeriod,
            @Nullable String group,
            @Nullable Double score,
            @Nullable Integer rank,
            @Nullable @NotNull Integer scored,
            @Nullable @NotNull Integer expected,
            @Nullable String band,
            @Nullable String absent,
            @Nullable Double observed,
            @Nullable String status) {
        static ScoreDocument of(Score score, @Nullable Integer rank) {
            RowKey key = score.key();
            return new ScoreDocument(
                    score.node(),
                    key.refArea(),
                    key.timePeriod(),
                    key.group().equals(RowKey.TOTAL) ? null : key.group(),
                    score.value(),
                    rank,
                    score.coverage().scored(),
                    score.coverage().expected(),
                    OptionalFields.orNull(score.band()),
                    score.absent() == null
                            ? null
                            : Objects.requireNonNull(score.absent()).code(),
                    score.quality().observed(),
                    OptionalFields.orNull(score.quality().status()));
        }

        /** Returns whether it has all that must not be left out; nothing else is constrained here. */
        boolean isComplete() {
            return node != null && refArea != null && timePeriod != null && scored != null && expected != null;
        }

        /** Returns the same score, written as {@link #of} writes it. */
        ScoreDocument plain() {
            return new ScoreDocument(
                    node,
                    refArea,
                    timePeriod,
                    RowKey.TOTAL.equals(group) ? null : group,
                    score,
                    rank,
                    scored,
                    expected,
                    band == null || band.isEmpty() ? null : band,
                    absent,
                    observed,
                    status == null || status.isEmpty() ? null : status);
        }

        /** Returns node, area, period and group. */
        List<String> cell() {
            return List.of(
                    Objects.requireNonNullElse(node, ""),
                    Objects.requireNonNullElse(refArea, ""),
                    Objects.requireNonNullElse(timePeriod, ""),
                    Objects.requireNonNullElse(group, RowKey.TOTAL));
        }
    }
}
