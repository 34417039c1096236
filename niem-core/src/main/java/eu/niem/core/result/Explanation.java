package eu.niem.core.result;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a score is what it is: a tree that ends in observations and their sources. Every value in it has the bits of the
 * score it explains.
 */
public sealed interface Explanation extends Serializable {

    /** The id of the node explained. */
    String node();

    /** What people call the node. */
    String name();

    /** Area, period and group. */
    RowKey key();

    /** The value explained; null where there is none. */
    @Nullable
    Double value();

    /** The explanations this one rests on. */
    List<Explanation> parts();

    /** Prints the tree to the standard output. */
    default void print() {
        System.out.println(this);
    }

    /**
     * What was observed.
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
            Objects.requireNonNull(observation, "observation");
            sources = List.copyOf(sources);
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
     * A value put where there was none.
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
            parts = List.copyOf(parts);
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
     * @param method what was done, with what was learned for it
     * @param input the value before
     */
    record Treated(String node, String name, RowKey key, Double value, String method, Explanation input)
            implements Explanation {
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
     * @param method what was done, with the parameters that were learned
     * @param input the raw value, as it was observed or as treatments left it
     */
    record Normalised(String node, String name, RowKey key, Double value, String method, Explanation input)
            implements Explanation {
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
     * One indicator combined over groups.
     *
     * @param node the indicator's id
     * @param name the indicator's name
     * @param key area, period and the group that stands for all
     * @param value the combined value
     * @param method how the groups were combined
     * @param contributions what each group gave
     */
    record Combined(String node, String name, RowKey key, Double value, String method, List<Contribution> contributions)
            implements Explanation {
        /** Copies the list. */
        public Combined {
            contributions = List.copyOf(contributions);
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
     * @param contributions what each child gave, those without a score included
     */
    record Aggregated(
            String node,
            String name,
            RowKey key,
            Double value,
            String method,
            Coverage coverage,
            List<Contribution> contributions)
            implements Explanation {
        /** Copies the list. */
        public Aggregated {
            contributions = List.copyOf(contributions);
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
     * No score, and why.
     *
     * @param node the node's id
     * @param name the node's name
     * @param key area, period and group
     * @param reason why there is none
     * @param message the reason in words, with what was missing
     * @param parts what there is below
     */
    record Absent(String node, String name, RowKey key, AbsenceReason reason, String message, List<Explanation> parts)
            implements Explanation {
        /** The message where the observation itself says all there is to say. */
        public static final String RECORDED = "recorded without a value";

        /** Copies the list. */
        public Absent {
            Objects.requireNonNull(reason, "reason");
            parts = List.copyOf(parts);
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
