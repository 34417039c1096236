package eu.niem.io.document;

import java.util.List;
import java.util.Random;

/** Texts and numbers that are valid, and that careless code loses. */
final class OddValues {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a \"quoted\" text",
            "back\\slash",
            "line\nbreak\r\n\ttab",
            "\u0000\u0001\u007F",
            "ÅÄÖ ß ﬁ",
            "e\u0301",
            "\uFEFF",
            "\u2028\u2029",
            "مرحبا",
            "\uD83D\uDE00",
            "\uD800",
            "x\uDC00y",
            "=1+1",
            "</script>",
            "null",
            "NaN",
            "{}",
            "İı");

    private static final double[] NUMBERS = {
        0, -0.0, 1, -1, 0.1 + 0.2, 1.0 / 3, Double.MIN_VALUE, Double.MIN_NORMAL, 1e22, 2e-3, 9007199254740992.0, 100
    };

    private OddValues() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A number small enough to compute with. */
    static double number(Random random) {
        return random.nextInt(3) == 0
                ? NUMBERS[random.nextInt(NUMBERS.length)]
                : random.nextGaussian() * Math.pow(10, random.nextInt(8) - 4);
    }

    /** An id of letters and signs that is used once: the number makes it different from others. */
    static String id(Random random, int number) {
        return List.of("N", "é", "Ж_", "-.", "中", "x-").get(random.nextInt(6)) + number;
    }
}
