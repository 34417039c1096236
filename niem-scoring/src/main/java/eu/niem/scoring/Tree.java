package eu.niem.scoring;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.methodology.Directions;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.RankingRule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view laid out for scoring: its nodes in order, and its dimensions, each after those below it. Making one binds
 * every aggregation to its dimension, so a plan makes one and all that it scores shares it.
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
final class Tree implements Serializable {
    private static final long serialVersionUID = 1;

    private final Framework view;
    private final List<Node> nodes;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final @Nullable Branch[] branchAt;
    private final @Nullable BoundAggregator ofGroups;
    private final List<RankingRule> rankings;
    private final List<Direction> directions;

    Tree(Framework framework, Methodology methodology) {
        this.view = framework.view(methodology.view().toArray(String[]::new));
        this.nodes = List.copyOf(view.nodes());
        for (Node node : nodes) {
            places.put(node.id(), places.size());
        }
        this.branchAt = new @Nullable Branch[nodes.size()];
        Directions found = Directions.of(methodology, view);
        this.directions = nodes.stream().map(node -> found.direction(node.id())).toList();
        addBranches(view.root(), methodology, found);
        this.rankings =
                nodes.stream().map(node -> methodology.ranking().of(node, view)).toList();
        this.ofGroups = methodology.groups() instanceof Groups.Combine combine
                ? BoundAggregator.ofGroups(combine.aggregation())
                : null;
    }

    private void addBranches(Dimension dimension, Methodology methodology, Directions found) {
        for (Node child : dimension.children()) {
            if (child instanceof Dimension below) {
                addBranches(below, methodology, found);
            }
        }
        Dimension part = methodology.takingPart(dimension);
        Branch branch = new Branch(
                place(dimension.id()),
                part,
                part.children().stream().map(child -> place(child.id())).toList(),
                Mirrors.of(found, part),
                methodology.weighting().of(dimension, view),
                BoundAggregator.of(methodology.aggregation().of(dimension, view), part),
                methodology.coverage().of(dimension, view),
                methodology.findRescaling(dimension, view).orElse(null),
                !dimension.isScored() && !dimension.indicators().isEmpty(),
                new TakingPart(methodology).isEmptied(dimension));
        branches.add(branch);
        branchAt[branch.node()] = branch;
    }

    Framework view() {
        return view;
    }

    /** Returns all nodes, each before its children. */
    List<Node> nodes() {
        return nodes;
    }

    /** Returns the dimensions, each after those below it. */
    List<Branch> branches() {
        return branches;
    }

    /** Returns the place of a node among the nodes; -1 where there is none of this id. */
    int place(String node) {
        return places.getOrDefault(node, -1);
    }

    /** Returns the dimension at a place. */
    Branch branch(int place) {
        return Objects.requireNonNull(branchAt[place]);
    }

    /** Returns the better end of the scores of a node. */
    Direction direction(int place) {
        return directions.get(place);
    }

    /** Returns the number by which a score of a node is ranked, the highest first; equal scores are the same number. */
    double ranked(int place, double score, Resolution resolution) {
        return direction(place).orient(rankings.get(place).place(resolution.round(score)));
    }

    /** Returns how groups are combined, under a methodology that combines them. */
    BoundAggregator ofGroups() {
        return Objects.requireNonNull(ofGroups);
    }

    /** Returns the ids of the scored indicators, and of the dimensions that are rescaled. */
    List<String> scaled() {
        List<String> scaled = new ArrayList<>();
        scored().forEach(indicator -> scaled.add(indicator.id()));
        branches.stream()
                .filter(branch -> branch.rescaling() != null && !branch.contextOnly())
                .forEach(branch -> scaled.add(branch.dimension().id()));
        return scaled;
    }

    /** Returns the scored indicators. */
    List<Indicator> scored() {
        return view.indicators().stream().filter(Indicator::isScored).toList();
    }
}
