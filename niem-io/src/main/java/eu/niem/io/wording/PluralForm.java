package eu.niem.io.wording;

import java.util.Locale;

/**
 * The form that a noun takes beside a whole number, in the languages of the European Union. Any other language is taken
 * to have one form for exactly one thing, and one for all other numbers. A negative number takes the form of its size.
 *
 * <p>Source: Unicode CLDR, Language Plural Rules, cardinal numbers, those for integers.
 */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final int MILLION = 1_000_000;

    /** Returns the form of a number in a language, which is given by its code. */
    static PluralForm of(String language, int number) {
        long size = Math.abs((long) number);
        return switch (language) {
            case "cs", "sk" -> size == 1 ? ONE : isIn(size, 2, 4) ? FEW : OTHER;
            case "es", "it" -> size == 1 ? ONE : ofMillions(size);
            case "fr", "pt" -> size <= 1 ? ONE : ofMillions(size);
            case "ga" -> irish(size);
            case "hr" -> endsInOne(size) ? ONE : endsInFew(size) ? FEW : OTHER;
            case "lt" -> lithuanian(size);
            case "lv" -> endsInOne(size) ? ONE : isTenOrTeen(size) ? ZERO : OTHER;
            case "mt" -> maltese(size);
            case "pl" -> size == 1 ? ONE : endsInFew(size) ? FEW : MANY;
            case "ro" -> size == 1 ? ONE : size == 0 || isIn(size % 100, 1, 19) ? FEW : OTHER;
            case "sl" -> slovenian(size % 100);
            default -> size == 1 ? ONE : OTHER;
        };
    }

    /** Returns what a key ends in for this form: {@code .few}, and nothing for the form of all other numbers. */
    String ending() {
        return this == OTHER ? "" : "." + name().toLowerCase(Locale.ROOT);
    }

    private static boolean isIn(long number, int least, int most) {
        return number >= least && number <= most;
    }

    private static PluralForm ofMillions(long size) {
        return size != 0 && size % MILLION == 0 ? MANY : OTHER;
    }

    private static boolean endsInOne(long size) {
        return size % 10 == 1 && size % 100 != 11;
    }

    private static boolean endsInFew(long size) {
        return isIn(size % 10, 2, 4) && !isIn(size % 100, 12, 14);
    }

    private static boolean isTenOrTeen(long size) {
        return size % 10 == 0 || isIn(size % 100, 11, 19);
    }

    private static PluralForm irish(long size) {
        return size == 1 ? ONE : size == 2 ? TWO : isIn(size, 3, 6) ? FEW : isIn(size, 7, 10) ? MANY : OTHER;
    }

    private static PluralForm lithuanian(long size) {
        return isTenOrTeen(size) ? OTHER : size % 10 == 1 ? ONE : FEW;
    }

    private static PluralForm maltese(long size) {
        long last = size % 100;
        return size == 1
                ? ONE
                : size == 2 ? TWO : size == 0 || isIn(last, 3, 10) ? FEW : isIn(last, 11, 19) ? MANY : OTHER;
    }

    private static PluralForm slovenian(long last) {
        return last == 1 ? ONE : last == 2 ? TWO : isIn(last, 3, 4) ? FEW : OTHER;
    }
}
