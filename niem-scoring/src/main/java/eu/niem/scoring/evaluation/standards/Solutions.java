package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
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
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The peers who have solved each shortfall of an area: areas of the same period and group that reach the {@link Target}
 * it misses. Peers with the best score on the indicator come first, equal ones by the code of the area. A shortfall
 * that nobody has solved is listed without peers. {@code GAP} is the score of the area less that of the peer.
 *
 * @param key area, period and group
 * @param target the target that the area misses and the peers reach
 * @param shortfalls the shortfalls of the area, in the order of the tree
 */
public record Solutions(RowKey key, Target target, List<Solved> shortfalls) implements Tabular, Serializable {
    private static final Columns<PartLine<Solved, Example>> COLUMNS = PartLine.columns(
                    Columns.<Solved>of("INDICATOR", Solved::indicator)
                            .and("NAME", Solved::name)
                            .and("ANSWER", Solved::answer)
                            .and("SCORE", each -> Cell.marked(each.score, each.quality.mark())),
                    Columns.<Example>of("PEER", Example::refArea)
                            .and("PEER_NAME", Example::areaName)
                            .and("PEER_ANSWER", Example::answer)
                            .and("PEER_SCORE", Example::marked))
            .and("GAP", Solutions::gap)
            .and(ofPart("SOURCES", Example::sourceTitles))
            .and(ofPart("COMMENT", Example::comment));

    private static @Nullable Double gap(PartLine<Solved, Example> line) {
        Example peer = line.part();
        return peer == null ? null : (Double) (line.whole().score - peer.score());
    }

    private static Columns<PartLine<Solved, Example>> ofPart(String name, Function<Example, String> cell) {
        return Columns.of(name, line -> {
            Example peer = line.part();
            return peer == null ? null : cell.apply(peer);
        });
    }

    /** Copies the list. */
    public Solutions {
        Require.notNull("key", key);
        Require.notNull("target", target);
        shortfalls = Require.list("shortfalls", shortfalls);
    }

    /**
     * Finds the peers among all areas.
     *
     * @throws NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Solutions of(Scorecard scorecard, RowKey key, Target target) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("key", key);
        Require.notNull("target", target);
        return of(scorecard, key, target, area -> true);
    }

    /**
     * Finds the peers in one peer group.
     *
     * @param classification a classification of areas, such as {@code EU_MEMBER}
     * @param peerGroup the group in it, such as {@code yes}
     * @throws NoSuchElementException if there is no such row, or no area is in the peer group
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Solutions of(
            Scorecard scorecard, RowKey key, Target target, String classification, String peerGroup) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("key", key);
        Require.notNull("target", target);
        return of(scorecard, key, target, scorecard.panel().peers(classification, peerGroup)::contains);
    }

    private static Solutions of(Scorecard scorecard, RowKey key, Target target, Predicate<String> isPeer) {
        List<WhatIf> peers = scorecard.at(key.slice()).rows().stream()
                .filter(row -> isPeer.test(row.refArea()) && !scorecard.panel().isAggregate(row))
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
                        solved,
                        shortfall.quality()));
            }
        }
        return new Solutions(key, target, shortfalls);
    }

    /** Returns one line for each shortfall and peer, and one for a shortfall without peers. */
    @Override
    public DataTable data() {
        return columns().data(title(), PartLine.each(shortfalls, Solved::peers));
    }

    private Columns<PartLine<Solved, Example>> columns() {
        return Columns.<PartLine<Solved, Example>>ofKey(each -> key).and(COLUMNS);
    }

    private String title() {
        return "Peers who reach the " + target.code();
    }

    /** Returns the table for print, without columns that say nothing; the key of the marks of scores stands below. */
    @Override
    public Table table() {
        return columns()
                .table(title(), PartLine.each(shortfalls, Solved::peers))
                .compact()
                .withKey();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A shortfall with the peers who have solved it.
     *
     * @param indicator the indicator's id
     * @param name the indicator's name
     * @param answer the area's answer
     * @param score the area's score on it
     * @param peers the areas that reach the target, the best first
     * @param quality what the area's score rests on
     */
    public record Solved(
            String indicator, String name, String answer, double score, List<Example> peers, Quality quality)
            implements Serializable {
        /** Copies the list. */
        public Solved {
            Require.notNull("indicator", indicator);
            Require.notNull("name", name);
            Require.notNull("answer", answer);
            peers = Require.list("peers", peers);
            Require.notNull("quality", quality);
        }
    }
}
