package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.PartLine;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import eu.niem.scoring.evaluation.standards.Practices.Example;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * For each shortfall of an area, the peers who have solved it: areas of the same period and group that reach the
 * {@link Target} the area misses. Those of the best score on the indicator come first, equal ones by the code of the
 * area; a shortfall that nobody has solved is there without peers.
 *
 * @param key area, period and group
 * @param target what is missed, and reached by the peers
 * @param shortfalls what the area misses, in the order of the tree
 */
public record Solutions(RowKey key, Target target, List<Solved> shortfalls) implements Tabular, Serializable {
    private static final Columns<PartLine<Solved, Example>> COLUMNS = PartLine.columns(
            Columns.<Solved>of("INDICATOR", Solved::indicator)
                    .and("NAME", Solved::name)
                    .and("ANSWER", Solved::answer)
                    .and("SCORE", Solved::score),
            Columns.<Example>of("PEER", Example::refArea)
                    .and("PEER_NAME", Example::areaName)
                    .and("PEER_ANSWER", Example::answer)
                    .and("PEER_SCORE", Example::score)
                    .and("SOURCES", Example::sourceTitles)
                    .and("COMMENT", Example::comment));

    /** Copies the list. */
    public Solutions {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(target, "target");
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * The peers among all areas.
     *
     * @throws NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Solutions of(Scorecard scorecard, RowKey key, Target target) {
        return of(scorecard, key, target, area -> true);
    }

    /**
     * The peers in one peer group.
     *
     * @param classification a classification of areas, such as {@code EU_MEMBER}
     * @param peerGroup the group in it, such as {@code yes}
     * @throws NoSuchElementException if there is no such row, or no area is in the peer group
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Solutions of(
            Scorecard scorecard, RowKey key, Target target, String classification, String peerGroup) {
        return of(scorecard, key, target, scorecard.panel().peers(classification, peerGroup)::contains);
    }

    private static Solutions of(Scorecard scorecard, RowKey key, Target target, Predicate<String> isPeer) {
        List<WhatIf> peers = scorecard.at(key.slice()).rows().stream()
                .filter(row -> isPeer.test(row.refArea()))
                .map(row -> WhatIf.of(scorecard, row))
                .toList();
        List<Solved> shortfalls = new ArrayList<>();
        for (ScoredAnswer shortfall : ScoredAnswer.of(scorecard, key)) {
            if (target.isMissedBy(shortfall)) {
                List<Example> solved = peers.stream()
                        .flatMap(peer -> ScoredAnswer.find(peer, shortfall.indicator()).stream())
                        .filter(peer -> target.isReachedBy(peer))
                        .map(peer -> Example.of(scorecard, peer))
                        .sorted(Comparator.comparingDouble(Example::score)
                                .reversed()
                                .thenComparing(Example::refArea))
                        .toList();
                shortfalls.add(new Solved(
                        shortfall.indicator().id(),
                        shortfall.indicator().name(),
                        shortfall.answer(),
                        shortfall.score(),
                        solved));
            }
        }
        return new Solutions(key, target, shortfalls);
    }

    /** One line for each shortfall and peer; one without a peer for a shortfall that nobody has solved. */
    @Override
    public DataTable data() {
        return Columns.<PartLine<Solved, Example>>ofKey(each -> key)
                .and(COLUMNS)
                .data("Peers who reach the " + target.code(), PartLine.each(shortfalls, Solved::peers));
    }

    @Override
    public Table table() {
        return data().table().compact();
    }

    /** The title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A shortfall and who has solved it.
     *
     * @param indicator the indicator's id
     * @param name what it asks
     * @param answer what the area answers
     * @param score the area's score on it
     * @param peers the areas that reach the target, the best first
     */
    public record Solved(String indicator, String name, String answer, double score, List<Example> peers)
            implements Serializable {
        /** Copies the list. */
        public Solved {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(answer, "answer");
            peers = List.copyOf(peers);
        }
    }
}
