package eu.niem.io.observation;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Scale;
import eu.niem.io.reading.IdPatterns;
import eu.niem.io.reading.Issues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an observation of one row, and reports everything that is wrong with it. */
final class RowReader {
    private static final int KEPT = 20; // letters; a longer text is wrong
    private static final Pattern ID = Pattern.compile(IdPatterns.ID);

    private final Issues issues;
    private final NumberReader numbers;
    private final ValueReader values;
    private final RowKeys keys;
    private final Set<String> knownIds = new HashSet<>();
    private final Map<String, StatusLetters> letters = new HashMap<>();
    private final Map<String, List<String>> sources = new HashMap<>();

    RowReader(Issues issues, RowKeys keys) {
        this.issues = issues;
        this.keys = keys;
        this.numbers = new NumberReader(issues);
        this.values = new ValueReader(issues, numbers);
    }

    /**
     * Reads the observation of a row; null if something is wrong with it, or it names no indicator.
     *
     * @param key its key; null if that is wrong
     * @param scale the scale of its indicator; null where it is not known, so that any value will do
     */
    @Nullable
    Observation read(ObservationRow row, @Nullable RowKey key, @Nullable Scale scale) {
        StatusLetters letters = letters(Objects.requireNonNullElse(row.obsStatus(), ""));
        boolean sound = isSound(letters, row) && isNamed(row);
        ConfStatus conf = confidentiality(letters, row);
        Value value = row.isEmpty() ? Value.missing(reason(letters, conf)) : value(row, letters, scale);
        Double sampleSize = numbers.notNegative(row.sampleSize(), "a sample size", "sampleSize", row);
        Double stdError = numbers.notNegative(row.stdError(), "a standard error", "stdError", row);
        List<String> sources = sources(row);
        boolean numbersAreSound = NumberReader.isSound(sampleSize) && NumberReader.isSound(stdError);
        if (!sound || value == null || conf == null || key == null || sources == null || !numbersAreSound) {
            return null;
        }
        return Observation.of(Objects.requireNonNull(row.indicator()), key, value)
                .withStatus(letters.status())
                .withConf(conf)
                .withSampleSize(sampleSize)
                .withStdError(stdError)
                .withSources(sources)
                .withComment(Objects.requireNonNullElse(row.comment(), ""));
    }

    /** Returns whether the row names an indicator. That it names none is reported where its fields are checked. */
    private boolean isNamed(ObservationRow row) {
        String id = row.indicator();
        if (id == null || knownIds.contains(id)) {
            return id != null;
        }
        return ID.matcher(id).matches() && knownIds.add(id);
    }

    private StatusLetters letters(String text) {
        StatusLetters known = letters.get(text);
        if (known == null) {
            known = StatusLetters.of(text);
            if (text.length() <= KEPT) {
                letters.put(text, known);
            }
        }
        return known;
    }

    private @Nullable Value value(ObservationRow row, StatusLetters letters, @Nullable Scale scale) {
        Value value = values.read(row, scale);
        if (letters.reasons().isEmpty() || !letters.unknown().isEmpty()) {
            return value;
        }
        issues.error(
                "contradicting-status",
                row.at("obsStatus"),
                "the status '" + row.obsStatus() + "' says that there is no value, but there is '" + row.obsValue()
                        + "': remove one of them");
        return null;
    }

    private boolean isSound(StatusLetters letters, ObservationRow row) {
        if (!letters.unknown().isEmpty()) {
            issues.error(
                    "unknown-status",
                    row.at("obsStatus"),
                    "the status '" + row.obsStatus() + "' has the unknown letters '" + letters.unknown()
                            + "': M, L, O or Q say why a value is missing, B D E F G H I J K N P R S U V W X (or"
                            + " small, as Eurostat writes them) what is to be known about it");
            return false;
        }
        if (letters.reasons().size() > 1) {
            issues.error(
                    "contradicting-status",
                    row.at("obsStatus"),
                    "the status '" + row.obsStatus() + "' gives several reasons for a missing value: keep one");
        }
        return letters.reasons().size() <= 1;
    }

    private @Nullable ConfStatus confidentiality(StatusLetters letters, ObservationRow row) {
        String text = row.confStatus();
        if (text == null || text.isEmpty()) {
            return letters.confidential() ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE;
        }
        ConfStatus conf =
                text.length() == 1 ? ConfStatus.ofLetter(text.charAt(0)).orElse(null) : null;
        if (conf == null) {
            issues.error(
                    "unknown-confidentiality",
                    row.at("confStatus"),
                    "there is no confidentiality '" + text + "': it is one of A C D F M N O P S T, F if it is free");
        }
        return conf;
    }

    private static MissingReason reason(StatusLetters letters, @Nullable ConfStatus conf) {
        if (!letters.reasons().isEmpty()) {
            return letters.reasons().iterator().next();
        }
        return conf == null || conf == ConfStatus.FREE ? MissingReason.MISSING : MissingReason.SUPPRESSED;
    }

    /** Reads the sources of a row, the same list for the same text; null if one is wrong. */
    private @Nullable List<String> sources(ObservationRow row) {
        String text = Objects.requireNonNullElse(row.source(), "");
        List<String> known = text.isEmpty() ? List.of() : sources.get(text);
        if (known == null) {
            known = newSources(row);
            if (known != null) {
                sources.put(text, known);
            }
        }
        return known;
    }

    private @Nullable List<String> newSources(ObservationRow row) {
        Set<String> names = new LinkedHashSet<>();
        for (String source : Objects.requireNonNull(row.source()).split("\\+", -1)) {
            String code = keys.code(source, "source", "source", row);
            if (code == null) {
                return null;
            }
            if (!names.add(code)) {
                issues.error(
                        "duplicate-item", row.at("source"), "the source '" + code + "' is named twice: once will do");
                return null;
            }
        }
        return List.copyOf(names);
    }
}
