package eu.niem.core.result;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a score, as a tree that ends in observations and their sources. Every value in it has the same
 * bits as the score it explains.
 */
public sealed interface Explanation extends Tabular, Serializable {

    /** Returns the id of the node explained. */
    String node();

    /** Returns the name of the node explained. */
    String name();

    /** Returns area, period and group. */
    RowKey key();

    /** Returns the value explained; null where there is none. */
    @Nullable
    Double value();

    /** Returns the explanations this one rests on. */
    List<Explanation> parts();

    /**
     * Returns the tree as a table: a line for each part, below that which rests on it. {@code DEPTH} says how deep it
     * stands, {@code PART} what it is.
     */
    @Override
    default DataTable data() {
        return ExplanationLine.data(this);
    }

    /**
     * Returns the tree without the confidential values in it. An indicator that rests on one is {@code suppressed},
     * with its weight but without value, points and parts. Scores above it stay. The {@link Disclosure} of a scorecard
     * also {@linkplain Disclosure#hiddenIn(Explanation) hides} what a denominator, an earlier value or what was learned
     * would give away.
     */
    default Explanation withoutConfidential() {
        return Disclosure.of(List.of()).hiddenIn(this);
    }

    /** Prints the tree to the standard output. */
    @Override
    default void print() {
        System.out.println(this);
    }

    /**
     * An observation, the end of every branch.
     *
     * @param node the indicator's id
     * @param name the indicator's name
     * @param key the key of the observation; of another group than that explained where its answer stands for it
     * @param value the number, or the points of the answer; null where the observation has none
     * @param observation value, status and comment as they were recorded
     * @param answer the words of the answer or of the items that hold; empty for a number
     * @param sources the sources it names, as far as they are described
     */
    record Observed(
            String node,
            String name,
            RowKey key,
            @Nullable Double value,
            Observation observation,
            String answer,
            List<EvidenceSource> sources)
            implements Explanation {
        /** Copies the list. */
        public Observed {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("answer", answer);
            Require.notNull("observation", observation);
            sources = Require.list("sources", sources);
        }

        @Override
        public List<Explanation> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return ExplanationTree.print(this);
        }
    }

    /**
     * A value that a treatment put where there was none.
     *
     * @param node the indicator's id
     * @param name the indicator's name
     * @param key area, period and group
     * @param value the value put in
     * @param method how it was found
     * @param parts what there was: an observation without a value, or nothing
     */
    record Imputed(String node, String name, RowKey key, Double value, String method, List<Explanation> parts)
            implements Explanation {
        /** Copies the list. */
        public Imputed {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("value", value);
            Require.notNull("method", method);
            parts = Require.list("parts", parts);
        }

        @Override
        public String toString() {
            return ExplanationTree.print(this);
        }
    }

    /**
     * A value that a treatment changed before it was normalised.
     *
     * @param node the indicator's id
     * @param name the indicator's name
     * @param key area, period and group
     * @param value the value after the treatment
     * @param method the method, with what it learned
     * @param input the value before
     */
    record Treated(String node, String name, RowKey key, Double value, String method, Explanation input)
            implements Explanation {
        /** Refuses nulls. */
        public Treated {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("value", value);
            Require.notNull("method", method);
            Require.notNull("input", input);
        }

        @Override
        public List<Explanation> parts() {
            return List.of(input);
        }

        @Override
        public String toString() {
            return ExplanationTree.print(this);
        }
    }

    /**
     * A raw value brought to the common scale.
     *
     * @param node the indicator's id
     * @param name the indicator's name
     * @param key area, period and group
     * @param value the normalised value
     * @param method the method, with the parameters it learned
     * @param input the raw value, as it was observed or as treatments left it
     */
    record Normalised(String node, String name, RowKey key, Double value, String method, Explanation input)
            implements Explanation {
        /** The method where the parameters it learned are hidden, as some of them may be confidential values. */
        public static final String LEARNED = "by numbers learned from values, of which some are confidential";

        /** Refuses nulls. */
        public Normalised {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("value", value);
            Require.notNull("method", method);
            Require.notNull("input", input);
        }

        @Override
        public List<Explanation> parts() {
            return List.of(input);
        }

        @Override
        public String toString() {
            return ExplanationTree.print(this);
        }
    }

    /**
     * The values of one indicator combined over groups.
     *
     * @param node the indicator's id
     * @param name the indicator's name
     * @param key area, period and the group that stands for all
     * @param value the combined value
     * @param method how the groups were combined
     * @param quality what the value rests on
     * @param contributions the contribution of each group
     */
    record Combined(
            String node,
            String name,
            RowKey key,
            Double value,
            String method,
            Quality quality,
            List<Contribution> contributions)
            implements Explanation {
        /** Copies the list. */
        public Combined {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("value", value);
            Require.notNull("method", method);
            Require.notNull("quality", quality);
            contributions = Require.list("contributions", contributions);
        }

        @Override
        public List<Explanation> parts() {
            return contributions.stream().map(Contribution::of).toList();
        }

        @Override
        public String toString() {
            return ExplanationTree.print(this);
        }
    }

    /**
     * A dimension aggregated from its children.
     *
     * @param node the dimension's id
     * @param name the dimension's name
     * @param key area, period and group
     * @param value the score
     * @param method how the children were aggregated
     * @param coverage how many children were expected, and how many have a score
     * @param quality what the score rests on
     * @param contributions the contribution of each child, including children without a score; points add up to the
     *     score before it was rescaled
     * @param rescaling what the score was before, and how it was rescaled; null where it stays as it was aggregated
     */
    record Aggregated(
            String node,
            String name,
            RowKey key,
            Double value,
            String method,
            Coverage coverage,
            Quality quality,
            List<Contribution> contributions,
            @Nullable Rescaling rescaling)
            implements Explanation {
        /** Copies the list. */
        public Aggregated {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("value", value);
            Require.notNull("method", method);
            Require.notNull("coverage", coverage);
            Require.notNull("quality", quality);
            contributions = Require.list("contributions", contributions);
        }

        @Override
        public List<Explanation> parts() {
            return contributions.stream().map(Contribution::of).toList();
        }

        @Override
        public String toString() {
            return ExplanationTree.print(this);
        }
    }

    /**
     * How a dimension's score was normalised after its children were aggregated.
     *
     * @param aggregated the score before
     * @param method the method, with the parameters it learned
     */
    record Rescaling(double aggregated, String method) implements Serializable {
        /** Refuses nulls. */
        public Rescaling {
            Require.notNull("method", method);
        }
    }

    /**
     * A score that is absent, with the reason.
     *
     * @param node the node's id
     * @param name the node's name
     * @param key area, period and group
     * @param reason why there is none
     * @param message the reason in words, with what was missing
     * @param parts the explanations of the parts that there are
     */
    record Absent(String node, String name, RowKey key, AbsenceReason reason, String message, List<Explanation> parts)
            implements Explanation {
        /** The message where the observation itself says why there is no value. */
        public static final String RECORDED = "recorded without a value";

        /** The message where a dimension has no score because the methodology excludes all below it. */
        public static final String EXCLUDED = "all below it is excluded";

        /** Copies the list. */
        public Absent {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("key", key);
            Require.notNull("message", message);
            Require.notNull("reason", reason);
            parts = Require.list("parts", parts);
        }

        @Override
        public @Nullable Double value() {
            return null;
        }

        @Override
        public String toString() {
            return ExplanationTree.print(this);
        }
    }
}
