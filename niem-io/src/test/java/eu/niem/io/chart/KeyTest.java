package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTest {
    private static final String LONG =
            "P: provisional; e: estimated; u: low reliability; *: filled in by the methodology";

    private static Picture picture(Key key, int width) {
        return Picture.of(
                wide -> {
                    Svg svg = new Svg(wide);
                    key.draw(svg);
                    return svg;
                },
                width);
    }

    @Test
    void aMarkStandsBeforeItsWords() {
        Picture picture = picture(new Key().and(Mark.AREA, true, "score"), 720);
        Picture.Shape mark = picture.marks(Colour.FIRST).get(0);
        assertThat(mark.right()).isLessThan(picture.text("score").x());
        assertThat(mark.y())
                .isBetween(picture.text("score").y() - 8, picture.text("score").y());
    }

    @Test
    void wordsThatDoNotFitGoOnBelowAndNoneIsLost() {
        Picture picture = picture(new Key().and(Mark.AREA, true, "score").andWords(LONG), 300);
        assertThat(String.join(" ", picture.words())).isEqualTo("score " + LONG);
        assertThat(picture.texts())
                .allSatisfy(text -> assertThat(text.x() + TextWidth.of(text.words(), Svg.SIZE))
                        .isLessThanOrEqualTo(300));
    }

    @Test
    void entriesStandBesideEachOtherWhereTheyFit() {
        Key key = new Key().andBreak("break").andMissing("missing").andOutline("partly");
        List<Double> lines = picture(key, 720).texts().stream()
                .map(Picture.Text::y)
                .distinct()
                .toList();
        assertThat(lines).hasSize(1);
    }

    @Test
    void anEntryWithoutWordsIsNone() {
        assertThat(picture(new Key().andWords(""), 300).texts()).isEmpty();
    }

    @Test
    void shadesStandBesideTheNumbersOfTheirEnds() {
        Axis axis = Axis.over(List.of(0.0, 100.0), Given.PLAIN);
        Picture picture = picture(new Key().andShades(axis, "The darker, the higher."), 720);
        assertThat(picture.words()).containsExactly("0", "100", "The darker, the higher.");
        assertThat(picture.shapes()).extracting(Picture.Shape::fill).containsExactly(Colour.shade(0), Colour.shade(1));
    }
}
