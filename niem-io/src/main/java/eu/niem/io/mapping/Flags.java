package eu.niem.io.mapping;

import eu.niem.io.foreign.ForeignForm;
import java.util.Locale;

/**
 * The letters beside a value of another's file, as the letters of an observation.
 *
 * <ul>
 *   <li>Both lists of Eurostat are read, that before and that after January 2025, and those of SDMX. Letters may be
 *       combined, with or without signs between them.
 *   <li>Without a value {@code u c C N} say that it is suppressed, {@code m z M} that it cannot exist; anything else
 *       says nothing, so that the value is missing.
 *   <li>{@code c} and {@code C} beside a value say that it is confidential; in Eurostat's tables with tabs
 *       {@code N P} are confidentiality too.
 *   <li>{@code i} is 'see metadata' in the older list, which is no flag, and 'imputed' in the newer one. A file with
 *       one of the letters {@code c r s x z}, which the newer list lacks, is written with the older.
 *   <li>A text with a letter twice is a word, as {@code provisional}: it stays as it is, and is no status.
 * </ul>
 *
 * <p>Source: Eurostat, flags of its database, as published before and since 27 January 2025.
 *
 * @param status the letters of the status, with one that says why there is no value
 * @param conf the letter of confidentiality; empty where it is not said
 * @param metadata whether an {@code i} of the older list was passed over
 */
record Flags(String status, String conf, boolean metadata) {
    /** Nothing is said. */
    static final Flags NONE = new Flags("", "", false);

    private static final String ONLY_OLD = "crsxz";
    private static final String SIGNS = " ,;+~:\u00A0";

    /** Returns whether letters are of Eurostat's older list for certain. */
    static boolean areOld(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (ONLY_OLD.indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the letters beside a value.
     *
     * @param hasValue whether there is one
     * @param old whether the file is written with Eurostat's older list
     */
    static Flags read(String letters, String confidentiality, boolean hasValue, boolean old, ForeignForm form) {
        if (isWord(letters)) {
            return new Flags(letters, confidentiality, false);
        }
        StringBuilder status = new StringBuilder();
        String conf = confidentiality.length() == 1 ? confidentiality.toUpperCase(Locale.ROOT) : confidentiality;
        boolean suppressed = false;
        boolean impossible = false;
        boolean metadata = false;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean secret = letter == 'c' || letter == 'C' || isConfidential(letter, form);
            if (!hasValue && (secret || letter == 'u' || letter == 'N')) {
                suppressed = true;
            } else if (!hasValue && (letter == 'm' || letter == 'z' || letter == 'M')) {
                impossible = true;
            } else if (old && letter == 'i') {
                metadata = true;
            } else if (secret) {
                conf = String.valueOf(Character.toUpperCase(letter));
            } else if (SIGNS.indexOf(letter) < 0) {
                status.append(letter);
            }
        }
        if (suppressed || impossible) {
            status.append(suppressed ? 'Q' : 'M');
        }
        return new Flags(status.toString(), conf, metadata);
    }

    /** Returns whether any letter comes twice, which no list of flags has. */
    private static boolean isWord(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (SIGNS.indexOf(letter) < 0 && letters.indexOf(letter) < i) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConfidential(char letter, ForeignForm form) {
        return form == ForeignForm.EUROSTAT_TSV && (letter == 'N' || letter == 'P');
    }
}
