package eu.niem.io.document;

import java.util.Arrays;
import java.util.function.Function;

/** Finds the constant of an enum for a word in a document. */
final class NamedConstants {
    private NamedConstants() {}

    /** Returns the constant of a word that is known to have one. */
    static <E> E of(E[] constants, Function<E, String> code, String word) {
        return Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no '" + word + "'"));
    }
}
