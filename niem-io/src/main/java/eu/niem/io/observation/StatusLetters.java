package eu.niem.io.observation;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The letters of an observation's status, sorted by what they say. Eurostat's older {@code z} is read as {@code M}, and
 * its {@code c} as confidential; {@code A}, normal, says nothing.
 *
 * @param status what is to be known about the value
 * @param reasons why there is none
 * @param confidential whether it is confidential
 * @param unknown the letters that mean nothing
 */
record StatusLetters(Set<ObsStatus> status, Set<MissingReason> reasons, boolean confidential, String unknown) {

    static StatusLetters of(String letters) {
        Set<ObsStatus> status = EnumSet.noneOf(ObsStatus.class);
        Set<MissingReason> reasons = EnumSet.noneOf(MissingReason.class);
        boolean confidential = false;
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            Optional<MissingReason> reason = MissingReason.ofLetter(letter == 'z' ? 'M' : letter);
            Optional<ObsStatus> found = ObsStatus.ofLetter(letter);
            reason.ifPresent(reasons::add);
            found.ifPresent(status::add);
            confidential |= letter == 'c';
            if (reason.isEmpty() && found.isEmpty() && letter != 'A' && letter != 'c') {
                unknown.append(letter);
            }
        }
        return new StatusLetters(status, reasons, confidential, unknown.toString());
    }
}
