package eu.niem.examples.cli;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The node that a call is about: all, or one. */
final class NodeOption {
    @Option(names = "--node", paramLabel = "NODE", description = "Only this node, area by area.")
    private @Nullable String node;

    /** Returns whether one node is asked for. */
    boolean isGiven() {
        return node != null;
    }

    /**
     * Returns what is asked for of a result.
     *
     * @param ofNode takes the part of one node out of it, and refuses a node of which there is none
     */
    <T> T of(T all, BiFunction<T, String, T> ofNode) {
        return node == null ? all : ofNode.apply(all, node);
    }
}
