package eu.niem.io.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language. A text has places such as <code>{0}</code> for what is filled in; one that counts things
 * may have forms for some numbers, whose keys end in {@code .one}, {@code .few} and so on, as {@link PluralForm} says.
 */
public final class Words {
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts;
    private final LocalNumber numbers;
    private final Collator collator;

    private Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
        this.numbers = new LocalNumber(locale);
        this.collator = Collator.getInstance(locale);
    }

    /** Returns those of English. */
    public static Words english() {
        return of(Locale.ENGLISH);
    }

    /**
     * Returns those of a language, with the numbers and dates of the region that the locale names.
     *
     * @throws IllegalArgumentException if there are none, naming the languages that there are
     */
    public static Words of(Locale locale) {
        Words known = READ.get(locale.toLanguageTag());
        if (known == null) {
            Map<String, String> texts = read(locale.getLanguage());
            if (texts == null) {
                throw new IllegalArgumentException(
                        "the language must be one of " + languages() + ", but was '" + locale.toLanguageTag() + "'");
            }
            known = new Words(locale, texts);
            READ.put(locale.toLanguageTag(), known);
        }
        return known;
    }

    /** Returns the texts of these words with the order, numbers and direction of another language. */
    public Words as(Locale other) {
        return new Words(other, texts);
    }

    /** Returns the codes of all languages, in their order. */
    public static List<String> languages() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(language -> Words.class.getResource(language + ".properties") != null)
                .sorted()
                .toList();
    }

    private static @Nullable Map<String, String> read(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return null;
        }
        try (InputStream file = Words.class.getResourceAsStream(language + ".properties")) {
            if (file == null) {
                return null;
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            read.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the locale whose numbers and dates are written. */
    public Locale locale() {
        return locale;
    }

    /** Returns the keys of all texts. */
    public Iterable<String> keys() {
        return texts.keySet();
    }

    /** Returns whether there is a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns a text with its places filled; a number by the rules of the language. */
    public String say(String key, Object... parts) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text '" + key + "' in '" + locale.getLanguage() + "'");
        }
        return fill(text, parts);
    }

    /** Returns the text about a number of things, the first part: in the form for that number if there is one. */
    public String count(String key, int number, Object... others) {
        Object[] parts = new Object[others.length + 1];
        parts[0] = number;
        System.arraycopy(others, 0, parts, 1, others.length);
        String form = key + PluralForm.of(locale.getLanguage(), number).ending();
        return say(has(form) ? form : key, parts);
    }

    /** Returns a name and what is said of it, as the language sets a colon between them. */
    public String pair(String name, String text) {
        return say("text.pair", name, text);
    }

    /** Returns texts behind one another, as the language sets a semicolon between them. */
    public String joined(Stream<String> several) {
        return several.reduce((before, next) -> say("text.joined", before, next))
                .orElse("");
    }

    /** Fills places in one pass, so that what is filled in is never looked at. */
    private String fill(String text, Object... parts) {
        if (parts.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            int place = text.charAt(at) == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}'
                    ? text.charAt(at + 1) - '0'
                    : -1;
            if (place >= 0 && place < parts.length) {
                filled.append(shown(parts[place]));
                at += 2;
            } else {
                filled.append(text.charAt(at));
            }
        }
        return filled.toString();
    }

    private String shown(Object part) {
        return part instanceof Integer number ? number(number, 0) : String.valueOf(part);
    }

    /** Returns a number with so many decimals; halves go away from zero. */
    public String number(double number, int decimals) {
        return numbers.text(number, decimals);
    }

    /** Returns a number with its sign: {@code +1.2}, {@code −0.3}, {@code 0.0}. */
    public String signed(double number, int decimals) {
        String text = number(Math.abs(number), decimals);
        boolean isZero = text.chars().noneMatch(digit -> digit > '0' && digit <= '9');
        return isZero ? text : (number < 0 ? "\u2212" : "+") + text;
    }

    /** Returns a share as a percentage without decimals; a share below 1 is never shown as all of it. */
    public String percent(double share) {
        double percent = share * 100;
        double shown = share < 1 ? Math.min(99, Math.rint(percent)) : percent;
        return say("percent", number(share > 0 && shown < 1 ? 1 : shown, 0));
    }

    /**
     * Returns an order by names, as a list in the language has it; equal names stand in the order of their codes.
     *
     * @param name gives the name of a code
     */
    public Comparator<String> byName(Function<String, String> name) {
        return Comparator.comparing(name, collator::compare)
                .thenComparing(name)
                .thenComparing(Comparator.<String>naturalOrder());
    }

    /** Returns a date as people write it. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
