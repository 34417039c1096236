package eu.niem.io.chart;

import static eu.niem.io.chart.Given.PLAIN;
import static eu.niem.io.chart.Given.hollow;
import static eu.niem.io.chart.Given.solid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.io.chart.Waterfall.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallTest {
    private static final Picture PICTURE = Picture.of(
            new Waterfall(
                    new Step("Score 2019", solid(60)),
                    List.of(new Step("Work", solid(4)), new Step("Housing", solid(-1.5))),
                    new Step("Score 2021", hollow(62.5, "e")),
                    PLAIN,
                    new Key()),
            720);

    @Test
    void aStepBeginsWhereTheOneBeforeEnded() {
        Picture.Shape added = PICTURE.bars(Colour.FIRST).get(0);
        Picture.Shape taken = PICTURE.bars(Colour.SECOND).get(0);
        assertThat(added.left()).isCloseTo(PICTURE.place(60, "60", "64"), within(0.2));
        assertThat(added.right()).isCloseTo(PICTURE.place(64, "60", "64"), within(0.2));
        assertThat(taken.right()).isCloseTo(added.right(), within(0.2));
        assertThat(taken.left()).isCloseTo(PICTURE.place(62.5, "60", "64"), within(0.2));
    }

    @Test
    void theScoresAreMarksAndNoBarsAsTheAxisNeedNotBeginAtZero() {
        assertThat(PICTURE.words()).contains("60", "64").doesNotContain("0", "100");
        List<Picture.Shape> ends = PICTURE.marks(Colour.INK);
        assertThat(ends).hasSize(2);
        assertThat(ends.get(0).x()).isCloseTo(PICTURE.place(60, "60", "64"), within(0.2));
        assertThat(ends.get(1).x()).isCloseTo(PICTURE.place(62.5, "60", "64"), within(0.2));
        assertThat(PICTURE.bars(Colour.QUIET)).isEmpty();
    }

    @Test
    void aScoreThatRestsOnLessIsHollow() {
        assertThat(PICTURE.marks(Colour.INK))
                .extracting(Picture.Shape::isHollow)
                .containsExactly(false, true);
        assertThat(PICTURE.words()).contains("62.5", "e");
    }
}
