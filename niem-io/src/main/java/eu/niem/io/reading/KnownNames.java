package eu.niem.io.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Words what to write in place of a name that is not known: the most similar, then the known ones, never too many. */
public final class KnownNames {
    private static final int SHOWN = 12;
    private static final int COMPARED = 64;
    private static final int MOST_COMPARED = 2_000;

    private KnownNames() {}

    /**
     * Returns the words, for example <i>did you mean 'RES1'? known are 'RES1', 'RES2' and 40 more</i>.
     *
     * @param name the name that is not known
     * @param known those that are, in their order
     */
    public static String instead(String name, Collection<String> known) {
        return nearest(name, known)
                .map(nearest -> "did you mean '" + nearest + "'? " + known(known))
                .orElseGet(() -> known(known));
    }

    /** Returns the words for the known names alone. */
    public static String known(Collection<String> known) {
        if (known.isEmpty()) {
            return "none is known";
        }
        List<String> shown = known.stream().limit(SHOWN).toList();
        String names = (known.size() == 1 ? "known is '" : "known are '") + String.join("', '", shown) + "'";
        return known.size() > shown.size() ? names + " and " + (known.size() - shown.size()) + " more" : names;
    }

    /**
     * Finds the most similar name; empty where all differ in more than a third of their letters. It is not looked for
     * among so many names that this would take long.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        if (name.length() > COMPARED || known.size() > MOST_COMPARED) {
            return nearest;
        }
        int least = Math.max(1, name.length() / 3) + 1;
        for (String each : known) {
            if (Math.abs(each.length() - name.length()) < least) {
                int distance = each.equalsIgnoreCase(name) ? 0 : distance(name, each);
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(each);
                }
            }
        }
        return nearest;
    }

    /** Returns the number of letters to add, drop, change or swap with the next: the restricted distance of Damerau. */
    private static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int best = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    best = Math.min(best, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = best;
            }
        }
        return steps[from.length()][to.length()];
    }
}
