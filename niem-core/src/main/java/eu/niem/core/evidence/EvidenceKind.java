package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.util.Locale;
import java.util.Optional;

/** The sort of source that a value comes from. */
public enum EvidenceKind {
    /** Figures published by a statistical office. */
    NATIONAL_STATISTICS,
    /** A sample survey. */
    SURVEY,
    /** Interviews, focus groups, observation. */
    QUALITATIVE_RESEARCH,
    /** An evaluation by someone outside. */
    INDEPENDENT_EVALUATION,
    /** An audit by the body itself. */
    INTERNAL_AUDIT,
    /** The body's own judgement. */
    SELF_ASSESSMENT,
    /** A law, regulation or court decision. */
    LEGAL_TEXT,
    /** Registers and other figures kept for administration. */
    ADMINISTRATIVE_DATA,
    /** The judgement of an expert. */
    EXPERT_ASSESSMENT;

    /** Returns its name in documents, for example {@code legal-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the kind of this name in documents. */
    public static Optional<EvidenceKind> ofCode(String code) {
        Require.notNull("code", code);
        for (EvidenceKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
