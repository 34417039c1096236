package eu.niem.core.evidence;

import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One observed value with its provenance.
 *
 * @param indicator the indicator's id
 * @param key area, period and group
 * @param value the observed value, or the reason why there is none
 * @param status remarks on the value; empty where it is normal
 * @param conf who may see it
 * @param sampleSize the number of respondents behind it, 0 or more; null where unknown
 * @param stdError its standard error in the unit of the value, 0 or more; null where unknown
 * @param sources the ids of the evidence sources it comes from, each once
 * @param comment a remark; empty where there is none
 */
public record Observation(
        String indicator,
        RowKey key,
        Value value,
        Set<ObsStatus> status,
        ConfStatus conf,
        @Nullable Double sampleSize,
        @Nullable Double stdError,
        List<String> sources,
        String comment)
        implements Serializable {
    /** Checks ids and numbers. */
    public Observation {
        Require.notNull("status", status);
        Require.id("an observation's indicator", indicator);
        Require.notNull("key", key);
        Require.notNull("value", value);
        status = StatusSet.of(status);
        Require.notNull("conf", conf);
        if (sampleSize != null) {
            Require.notNegative("a sample size", sampleSize);
        }
        if (stdError != null) {
            Require.notNegative("a standard error", stdError);
        }
        sources = Require.list("sources", sources);
        Require.distinct("the sources of an observation", sources, source -> source);
        Require.notNull("comment", comment);
    }

    /** Makes an observation of normal status with nothing more said about it. */
    public static Observation of(String indicator, RowKey key, Value value) {
        return new Observation(indicator, key, value, Set.of(), ConfStatus.FREE, null, null, List.of(), "");
    }

    /** Makes an observation of a number, of normal status, with nothing more said about it. */
    public static Observation of(String indicator, RowKey key, double number) {
        return of(indicator, key, Value.of(number));
    }

    /** Returns a copy with another indicator. */
    public Observation withIndicator(String newIndicator) {
        return new Observation(newIndicator, key, value, status, conf, sampleSize, stdError, sources, comment);
    }

    /** Returns a copy with another value. */
    public Observation withValue(Value newValue) {
        return new Observation(indicator, key, newValue, status, conf, sampleSize, stdError, sources, comment);
    }

    // Readers go through all parts of every row, most of which stay as they are: those cost no copy.

    /** Returns a copy with another status. */
    public Observation withStatus(Set<ObsStatus> newStatus) {
        return Objects.equals(newStatus, status)
                ? this
                : new Observation(indicator, key, value, newStatus, conf, sampleSize, stdError, sources, comment);
    }

    /** Returns a copy with another confidentiality. */
    public Observation withConf(ConfStatus newConf) {
        return newConf == conf
                ? this
                : new Observation(indicator, key, value, status, newConf, sampleSize, stdError, sources, comment);
    }

    /** Returns a copy with another sample size; null where unknown. */
    public Observation withSampleSize(@Nullable Double newSampleSize) {
        return Objects.equals(newSampleSize, sampleSize)
                ? this
                : new Observation(indicator, key, value, status, conf, newSampleSize, stdError, sources, comment);
    }

    /** Returns a copy with another standard error; null where unknown. */
    public Observation withStdError(@Nullable Double newStdError) {
        return Objects.equals(newStdError, stdError)
                ? this
                : new Observation(indicator, key, value, status, conf, sampleSize, newStdError, sources, comment);
    }

    /** Returns a copy with other sources. */
    public Observation withSources(List<String> newSources) {
        return Objects.equals(newSources, sources)
                ? this
                : new Observation(indicator, key, value, status, conf, sampleSize, stdError, newSources, comment);
    }

    /** Returns a copy with another comment. */
    public Observation withComment(String newComment) {
        return Objects.equals(newComment, comment)
                ? this
                : new Observation(indicator, key, value, status, conf, sampleSize, stdError, sources, newComment);
    }

    /**
     * Returns the letters of the status, preceded by that of the reason where the value is missing; empty where it is
     * normal.
     */
    public String statusLetters() {
        StringBuilder letters = new StringBuilder();
        if (value instanceof Value.Missing missing) {
            letters.append(missing.reason().letter());
        }
        status.forEach(each -> letters.append(each.letter()));
        return letters.toString();
    }
}
