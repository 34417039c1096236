package eu.niem.io.export;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a status of a cell means: letters, each in words, or the word of a reason as it is. */
final class StatusWords {
    private static final char IMPUTED = '*';

    private StatusWords() {}

    /** Returns the words, for example <i>estimated, provisional</i>. */
    static String of(String status) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < status.length(); i++) {
            Optional<String> word = word(status.charAt(i));
            if (word.isEmpty()) {
                return status.replace('-', ' ');
            }
            words.add(word.get());
        }
        return String.join(", ", words);
    }

    private static Optional<String> word(char letter) {
        if (letter == IMPUTED) {
            return Optional.of("imputed by the methodology");
        }
        Optional<MissingReason> reason =
                Character.isUpperCase(letter) ? MissingReason.ofLetter(letter) : Optional.empty();
        return reason.map(each -> each.code().replace('-', ' '))
                .or(() -> ObsStatus.ofLetter(letter).map(ObsStatus::words));
    }
}
