package eu.niem.io.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Compiles regular expressions for names, that strangers may have written. What is too long, nests too deeply or asks
 * for too many repetitions is refused, as it would take all memory or time; how long the matching may take is bounded
 * by {@link BoundedText}.
 */
public final class NamePattern {
    private static final int LONGEST = 500;
    private static final long MOST = 10_000;
    private static final int DIGITS = 9;
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]+)(,[0-9]*)?\\}");

    private NamePattern() {}

    /**
     * Compiles an expression.
     *
     * @throws IllegalArgumentException if it is none, or one that is refused; the message says why
     */
    public static Pattern compile(String expression) {
        if (expression.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "it has " + expression.length() + " characters, and may have " + LONGEST);
        }
        if (repetitions(expression) > MOST) {
            throw new IllegalArgumentException("its repetitions multiply to more than " + MOST);
        }
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getDescription(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("its groups nest too deeply", e);
        }
    }

    /** Returns the product of all counts, as they multiply where one stands within another; no more than a billion. */
    private static long repetitions(String expression) {
        long product = 1;
        for (Matcher count = COUNT.matcher(expression); count.find() && product <= MOST; ) {
            String to = count.group(2) == null || count.group(2).length() == 1
                    ? count.group(1)
                    : count.group(2).substring(1);
            long times = to.length() > DIGITS ? MOST + 1 : Math.max(1, Long.parseLong(to));
            product *= Math.min(times, MOST + 1);
        }
        return product;
    }
}
