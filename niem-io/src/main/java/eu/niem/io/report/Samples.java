package eu.niem.io.report;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.result.Contribution;
import eu.niem.core.result.Explanation;
import eu.niem.io.chart.Figure;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Scorecard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On how many persons figures rest, where that is known. A value has the sample of its own observation. A score rests
 * on a small sample if an observation with one enters it with a weight above 0; what the methodology filled in is no
 * observation of its own.
 */
final class Samples {
    /**
     * The sample size below which a figure is marked, if nothing else is asked for.
     *
     * <p>Source: Eurostat publishes estimates of EU-SILC that rest on 20 to 49 sample observations with a flag only.
     */
    static final int STANDARD_FLAG_BELOW = 50;

    private final Words words;
    private final int flagBelow;
    private final @Nullable Scorecard scorecard;
    private final Set<RowKey> rows = new HashSet<>();
    private final Map<Place, Double> sizes = new HashMap<>();
    private final Map<Place, Boolean> small = new HashMap<>();
    private boolean isAnySmall;

    private record Place(String node, RowKey key) {}

    private Samples(Words words, int flagBelow, @Nullable Scorecard scorecard) {
        this.words = words;
        this.flagBelow = flagBelow;
        this.scorecard = scorecard;
        if (scorecard != null) {
            rows.addAll(scorecard.rows());
            scorecard.panel().observations().forEach(this::add);
        }
    }

    /** Makes those of a scorecard. */
    static Samples of(Scorecard scorecard, Words words, int flagBelow) {
        return new Samples(words, flagBelow, scorecard);
    }

    /** Makes those of scores of which no more is known. */
    static Samples unknown(Words words) {
        return new Samples(words, STANDARD_FLAG_BELOW, null);
    }

    private void add(Observation observation) {
        Double size = observation.sampleSize();
        if (size != null && !(observation.value() instanceof Value.Missing)) {
            sizes.put(new Place(observation.indicator(), observation.key()), size);
            isAnySmall |= isSmall(observation);
        }
    }

    private boolean isSmall(Observation observation) {
        Double size = observation.sampleSize();
        return size != null && size < flagBelow;
    }

    /** Returns the limit below which a sample is small. */
    int flagBelow() {
        return flagBelow;
    }

    /** Returns a figure with what its sample is, if it is one. */
    Figure on(Figure figure, String node, RowKey key) {
        if (figure.value() == null) {
            return figure;
        }
        Double size = sizes.get(new Place(node, key));
        return size == null && isSmall(node, key) ? below(figure) : on(figure, size);
    }

    /** Returns a figure that was observed with what its own sample is, if it is known. */
    Figure on(Figure figure, @Nullable Double size) {
        return figure.value() == null || size == null ? figure : figure.onSample(words(size), size < flagBelow);
    }

    /** Returns the mean of observed figures with what the least of their samples is, if that is small. */
    Figure onLeast(Figure figure, @Nullable Double least) {
        return least != null && least < flagBelow ? below(figure) : figure;
    }

    private Figure below(Figure figure) {
        return figure.onSample(words.say("sample.below", flagBelow), true);
    }

    private String words(double size) {
        String number = words.number(size, size == Math.rint(size) ? 0 : 1);
        return size < flagBelow ? words.say("sample.small", number, flagBelow) : words.say("sample.size", number);
    }

    /** Returns the words for the sample of an observation; empty where its size is not known. */
    Optional<String> words(Observation observation) {
        return Optional.ofNullable(observation.sampleSize()).map(this::words);
    }

    /**
     * Returns whether a score rests on a small sample. Where the scorecard has no such row, as groups are combined,
     * whether an observation does.
     */
    boolean isSmall(String node, RowKey key) {
        if (!isAnySmall || scorecard == null) {
            return false;
        }
        if (!rows.contains(key)) {
            Double size = sizes.get(new Place(node, key));
            return size != null && size < flagBelow;
        }
        Boolean known = small.get(new Place(node, key));
        return known == null ? rests(scorecard.explain(node, key)) : known;
    }

    /** Returns whether a part of an explanation rests on a small sample, and notes it for all parts of it. */
    private boolean rests(Explanation part) {
        boolean rests = false;
        if (part instanceof Explanation.Observed observed) {
            rests = isSmall(observed.observation());
        } else if (part instanceof Explanation.Aggregated aggregated) {
            rests = rests(aggregated.contributions());
        } else if (part instanceof Explanation.Combined combined) {
            rests = rests(combined.contributions());
        } else if (part instanceof Explanation.Treated || part instanceof Explanation.Normalised) {
            for (Explanation input : part.parts()) {
                rests |= rests(input);
            }
        }
        small.merge(new Place(part.node(), part.key()), rests, Boolean::logicalOr);
        return rests;
    }

    private boolean rests(List<Contribution> contributions) {
        boolean rests = false;
        for (Contribution each : contributions) {
            rests |= each.weight() > 0 && rests(each.of());
        }
        return rests;
    }
}
