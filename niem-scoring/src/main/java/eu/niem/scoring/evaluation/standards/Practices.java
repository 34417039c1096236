package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Promising practices: indicators for which an area reaches the best answer while few areas do, with the evidence.
 *
 * <ul>
 *   <li>Areas are compared within one period and group. The share is that of the areas with a score on the indicator.
 *   <li>{@link Target#BEST} defines the best; where groups are combined, all of them must reach it.
 *   <li>Few answers make nothing promising: where one area of one reaches the best, the share is that of all.
 * </ul>
 *
 * @param slice the period and group
 * @param largestShare the largest share of the areas that may have the same, from 0 to 1
 * @param practices the practices, in the order of the tree, then by area
 * @param whyNone why there is no practice, in words; empty where there are some
 */
public record Practices(Slice slice, double largestShare, List<Practice> practices, String whyNone)
        implements Tabular, Serializable {
    /**
     * The standard share, a quarter of the areas. The reader must judge what is rare enough to learn from: no published
     * rule fixes it.
     */
    public static final double STANDARD_SHARE = 0.25;

    private static final String TITLE = "Promising practices";

    /** Checks the share. */
    public Practices {
        Require.notNull("slice", slice);
        if (!(largestShare >= 0 && largestShare <= 1)) {
            throw new IllegalArgumentException("'largestShare' must lie from 0 to 1, but was " + largestShare);
        }
        practices = Require.list("practices", practices);
        Require.notNull("whyNone", whyNone);
        Require.that(
                practices.isEmpty() != whyNone.isEmpty(),
                "a result",
                "have either practices or a reason why there are none",
                practices.size() + " and '" + whyNone + "'");
    }

    /**
     * Finds practices that at most a quarter of the areas have, for all people together.
     *
     * @throws NoSuchElementException if there is no row of the period
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Practices of(Scorecard scorecard, String timePeriod) {
        return of(scorecard, Slice.of(timePeriod), STANDARD_SHARE);
    }

    /**
     * Finds practices that at most a given share of the areas have.
     *
     * @throws NoSuchElementException if there is no row of the period and group
     * @throws IllegalArgumentException if the share is not from 0 to 1
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static Practices of(Scorecard scorecard, Slice slice, double largestShare) {
        Require.notNull("scorecard", scorecard);
        List<WhatIf> rows = scorecard.at(slice).rows().stream()
                .filter(key -> !scorecard.panel().isAggregate(key))
                .map(key -> WhatIf.of(scorecard, key))
                .toList();
        Search search = new Search(scorecard, rows, largestShare);
        ScoredAnswer.indicators(scorecard).forEach(search::add);
        return new Practices(slice, largestShare, search.practices, search.whyNone());
    }

    /** Looks at one indicator after the other. */
    private static final class Search {
        private final Scorecard scorecard;
        private final List<WhatIf> rows;
        private final double largestShare;
        private final List<Practice> practices = new ArrayList<>();
        private int answered;
        private int reached;

        Search(Scorecard scorecard, List<WhatIf> rows, double largestShare) {
            this.scorecard = scorecard;
            this.rows = rows;
            this.largestShare = largestShare;
        }

        void add(Indicator indicator) {
            List<ScoredAnswer> answers = rows.stream()
                    .flatMap(row -> ScoredAnswer.find(row, indicator).stream())
                    .toList();
            List<ScoredAnswer> best =
                    answers.stream().filter(Target.BEST::isReachedBy).toList();
            answered += answers.isEmpty() ? 0 : 1;
            reached += best.isEmpty() ? 0 : 1;
            // 29 / 100 is 0.29, but 0.29 x 100 is below 29
            if ((double) best.size() / answers.size() <= largestShare) {
                for (ScoredAnswer each : best) {
                    practices.add(new Practice(
                            indicator.id(),
                            indicator.name(),
                            Example.of(scorecard, each),
                            best.size(),
                            answers.size()));
                }
            }
        }

        String whyNone() {
            if (!practices.isEmpty()) {
                return "";
            }
            if (rows.isEmpty()) {
                return "there are aggregates of areas only";
            }
            if (answered == 0) {
                return "no indicator has an answer with a score";
            }
            if (reached == 0) {
                return "no area reaches the best answer of any indicator";
            }
            return "each of the " + reached + " best answers that are reached is that of more than a share of "
                    + largestShare + " of the areas that answered; there are " + rows.size();
        }
    }

    /** Returns one line for each practice. */
    @Override
    public DataTable data() {
        return columns()
                .and("OBSERVED", each -> each.example.quality.observed())
                .andText("STATUS", each -> each.example.quality.status())
                .data(title(), practices);
    }

    private String title() {
        return TITLE + (whyNone.isEmpty() ? "" : ", " + slice + ": none, because " + whyNone);
    }

    private Columns<Practice> columns() {
        return Columns.<Practice>of("TIME_PERIOD", each -> slice.timePeriod())
                .and("GROUP", each -> slice.group())
                .and("INDICATOR", Practice::indicator)
                .and("NAME", Practice::name)
                .and(
                        Practice::example,
                        Columns.<Example>of("REF_AREA", Example::refArea)
                                .and("AREA_NAME", Example::areaName)
                                .and("ANSWER", Example::answer))
                .and("REACHED", Practice::reached)
                .and("ANSWERED", Practice::answered)
                .and("SOURCES", each -> each.example.sourceTitles())
                .and("COMMENT", each -> each.example.comment());
    }

    /** Returns the table for print, with the key of the marks of {@code STATUS} below. */
    @Override
    public Table table() {
        return columns()
                .without("REF_AREA")
                .andText("STATUS", each -> each.example.quality.mark())
                .table(title(), practices)
                .compact()
                .withKey();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * An indicator for which an area reaches the best.
     *
     * @param indicator the indicator's id
     * @param name the indicator's name
     * @param example the area and its evidence
     * @param reached the number of areas that reach the best
     * @param answered the number of areas that have a score
     */
    public record Practice(String indicator, String name, Example example, int reached, int answered)
            implements Serializable {
        /** Refuses null. */
        public Practice {
            Require.notNull("indicator", indicator);
            Require.notNull("name", name);
            Require.notNull("example", example);
        }
    }

    /**
     * The answer of an area, with its evidence.
     *
     * @param refArea the area's code
     * @param areaName what people call it
     * @param answer the words of the answer, or the number; by group where several are combined
     * @param score the indicator's score
     * @param sources the sources of the answer, as far as they are described
     * @param comment the remarks on it; empty where there are none
     * @param quality what the score rests on
     */
    public record Example(
            String refArea,
            String areaName,
            String answer,
            double score,
            List<EvidenceSource> sources,
            String comment,
            Quality quality)
            implements Serializable {
        /** Copies the list. */
        public Example {
            Require.notNull("refArea", refArea);
            Require.notNull("areaName", areaName);
            Require.notNull("answer", answer);
            sources = Require.list("sources", sources);
            Require.notNull("comment", comment);
            Require.notNull("quality", quality);
        }

        /** Makes an example of whose score nothing more is known. */
        public Example(
                String refArea,
                String areaName,
                String answer,
                double score,
                List<EvidenceSource> sources,
                String comment) {
            this(refArea, areaName, answer, score, sources, comment, Quality.UNKNOWN);
        }

        Cell marked() {
            return Cell.marked(score, quality.mark());
        }

        static Example of(Scorecard scorecard, ScoredAnswer answer) {
            String area = answer.key().refArea();
            return new Example(
                    area,
                    scorecard.panel().areaName(area),
                    answer.answer(),
                    answer.score(),
                    answer.sources(),
                    answer.comment(),
                    answer.quality());
        }

        String sourceTitles() {
            return String.join("; ", sources.stream().map(EvidenceSource::title).toList());
        }
    }
}
