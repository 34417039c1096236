package eu.niem.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourTest {
    private static double light(String code) {
        double light = 0;
        double[] shares = {0.2126, 0.7152, 0.0722};
        for (int channel = 0; channel < 3; channel++) {
            double level = Integer.parseInt(code.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
            light += shares[channel] * (level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4));
        }
        return light;
    }

    private static double contrast(String one, String other) {
        double light = Math.max(light(one), light(other)) + 0.05;
        return light / (Math.min(light(one), light(other)) + 0.05);
    }

    @ParameterizedTest
    @EnumSource(names = {"INK", "QUIET", "BLACK"})
    void textCanBeReadOnPaper(Colour colour) {
        assertThat(contrast(colour.code, Colour.PAPER.code)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST", "SECOND", "LINE", "RANGE"})
    void whatCarriesAFigureStandsOutFromPaper(Colour colour) {
        assertThat(contrast(colour.code, Colour.PAPER.code)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void textCanBeReadOnEveryShade() {
        assertThat(IntStream.rangeClosed(0, 1000).mapToObj(each -> each / 1000.0))
                .allSatisfy(share -> assertThat(contrast(Colour.on(share).code, Colour.shade(share)))
                        .isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void shadesGoFromLightToDark() {
        assertThat(IntStream.rangeClosed(0, 10)
                        .mapToDouble(each -> -light(Colour.shade(each / 10.0)))
                        .toArray())
                .isSorted();
    }
}
