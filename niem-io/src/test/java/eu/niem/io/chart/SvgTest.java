package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {
    private static String text(String words) {
        Svg svg = new Svg(300);
        svg.text(10, 20, Svg.Anchor.START, Colour.INK, words);
        svg.reach(40);
        return svg.text("a", "", "");
    }

    @Test
    void markupAndQuotesAreTextAndNothingElse() {
        String words = "<script>alert(\"1\")</script> & 'quoted' ]]>";
        Picture picture = Picture.of(text(words));
        assertThat(picture.words()).containsExactly(words);
        assertThat(picture.elements()).extracting(each -> each.getTagName()).doesNotContain("script");
    }

    @Test
    void whatXmlMayNotHaveIsReplaced() {
        assertThat(Picture.of(text("a\u0000b\u001Bc\uD800d\uFFFEe")).words())
                .containsExactly("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Picture.of(text("a\tb\nc\rd")).words()).containsExactly("a b c d");
    }

    @Test
    void titleAndDescriptionNameThePicture() {
        Svg svg = new Svg(300);
        svg.reach(40);
        assertThat(svg.text("x7", "Who stands where", "Latvia & Estonia"))
                .contains("role='img'", "aria-labelledby='x7-t x7-d'")
                .contains("<title id='x7-t'>Who stands where</title>", "<desc id='x7-d'>Latvia &amp; Estonia</desc>");
    }

    @Test
    void itHasAGroundOfPaperAndReadsFromLeftToRight() {
        assertThat(text("a"))
                .contains("<rect width='300' height='40' fill='#ffffff'/>")
                .contains("direction='ltr'");
    }

    @Test
    void numbersAreWrittenToTenthsWithAPoint() {
        assertThat(Svg.of(1.25)).isEqualTo("1.2");
        assertThat(Svg.of(-0.04)).isEqualTo("0");
        assertThat(Svg.of(1234567)).isEqualTo("1234567");
    }

    @Test
    void anEmptyTextIsNoElement() {
        assertThat(text("")).doesNotContain("<text");
    }
}
