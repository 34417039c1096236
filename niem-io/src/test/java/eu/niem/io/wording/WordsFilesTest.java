package eu.niem.io.wording;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.evaluation.change.NodeChange.Trend;
import eu.niem.scoring.evaluation.progress.Obstacle;
import eu.niem.scoring.evaluation.progress.ProgressClass;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.ProgressRule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of texts: whole, alike in all languages, and with no more than what the code asks for. */
class WordsFilesTest {
    private static final Path FILES = Path.of("src/main/resources/eu/niem/io/wording");
    private static final Path CODE = Path.of("src/main/java/eu/niem/io");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Words ENGLISH = Words.english();

    /** Texts that are the same as in English: words of several languages. */
    private static final Set<String> SAME = Set.of(
            "Aggregation",
            "centre {0}",
            "experimental",
            "n < {0}",
            "n = {0}",
            "n = {0} < {1}",
            "no",
            "Normalisation",
            "Points",
            "points",
            "provisional",
            "score",
            "scores",
            "Score",
            "Score {0}",
            "Source",
            "Sources",
            "\u03b1 {0}",
            "\u03b2 {0}",
            "\u03bb {0}");

    private static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Words words(String language) {
        return Words.of(Locale.forLanguageTag(language));
    }

    /** Returns the key without the ending of a plural form, where it is one; else null. */
    private static @Nullable String counted(String key) {
        String base = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        boolean isForm = Arrays.stream(PluralForm.values())
                .anyMatch(form -> !form.ending().isEmpty() && key.endsWith(form.ending()));
        return isForm && ENGLISH.has(base) ? base : null;
    }

    private static Set<String> bases(Words words) {
        return StreamSupport.stream(words.keys().spliterator(), false)
                .filter(key -> counted(key) == null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Returns the numbers of a form, as far as they need be known: up to a few hundred, and a million. */
    private static List<Integer> numbers(String language, String ending) {
        return IntStream.concat(IntStream.rangeClosed(0, 300), IntStream.of(1_000_000))
                .filter(number -> PluralForm.of(language, number).ending().equals(ending))
                .boxed()
                .toList();
    }

    @Test
    void everyFileIsALanguageThatIsListed() throws IOException {
        assertThat(languages()).isEqualTo(Words.languages()).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFileIsPlainUnicodeWithoutReplacements(String language) throws IOException {
        byte[] bytes = Files.readAllBytes(FILES.resolve(language + ".properties"));
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text)
                .doesNotContain("\ufffd", "\ufeff", "\r")
                .matches(all -> Normalizer.isNormalized(all, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noKeyStandsTwiceAndNoTextIsBlank(String language) throws IOException {
        List<String> lines = Files.readAllLines(FILES.resolve(language + ".properties"));
        assertThat(lines.stream().filter(line -> !line.startsWith("#") && !line.isEmpty()))
                .allMatch(line -> line.matches("[a-z1.-]+=\\S.*\\S|[a-z1.-]+=\\S"));
        assertThat(lines.stream().filter(line -> line.contains("=")).map(line -> line.replaceFirst("=.*", "")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theKeysAreThoseOfEnglish(String language) {
        assertThat(bases(words(language))).isEqualTo(bases(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextHasThePlacesOfTheEnglishOne(String language) {
        Words words = words(language);
        assertThat(bases(words))
                .allSatisfy(key -> assertThat(places(words.say(key))).as(key).isEqualTo(places(ENGLISH.say(key))));
    }

    /** A form for a single number may say it in a word, one for none and one must say which; all others say everything. */
    @ParameterizedTest
    @MethodSource("languages")
    void aPluralFormHasThePlacesItNeeds(String language) throws IOException {
        Words words = words(language);
        for (String key : words.keys()) {
            String base = counted(key);
            if (base != null) {
                List<Integer> numbers = numbers(language, key.substring(base.length()));
                assertThat(numbers).as("numbers of %s", key).isNotEmpty();
                assertThat(asked("count")).as("what is counted").contains(base);
                Set<String> needed = new TreeSet<>(places(words.say(base)));
                needed.removeIf(place -> numbers.size() == 1 || (numbers.size() == 2 && !place.equals("{0}")));
                assertThat(places(words.say(key))).as(key).containsAll(needed);
                assertThat(places(words.say(base))).as(key).containsAll(places(words.say(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noEnglishIsLeft(String language) {
        Words words = words(language);
        List<String> left = bases(words).stream()
                .filter(key -> words.say(key).equals(ENGLISH.say(key)))
                .filter(key ->
                        PLACE.matcher(words.say(key)).replaceAll("").chars().anyMatch(Character::isLetter))
                .filter(key -> !SAME.contains(words.say(key)))
                .toList();
        assertThat(left).isEqualTo(language.equals("en") ? left : List.of());
    }

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        assertThat(bases(ENGLISH)).containsAll(asked("say|count")).containsAll(askedByPrefix());
    }

    @Test
    void noTextIsUnused() throws IOException {
        Set<String> used = found("\"([a-z1.-]+)\"");
        used.addAll(askedByPrefix());
        assertThat(used).containsAll(bases(ENGLISH));
    }

    /** What the code puts after a prefix is known; a prefix that is new here needs a list of its own. */
    @Test
    void prefixesAreThoseWhoseEndingsAreKnown() throws IOException {
        assertThat(found("say\\(\\s*\"([a-z1.-]+)\"\\s*\\+"))
                .containsExactlyInAnyOrder(
                        "absent.",
                        "change.",
                        "coverage.",
                        "flag.",
                        "kind.",
                        "method.",
                        "obstacle.",
                        "parameter.",
                        "progress.",
                        "scaling.",
                        "section.",
                        "treated.",
                        "trend.");
    }

    private static Set<String> askedByPrefix() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (AbsenceReason reason : AbsenceReason.values()) {
            asked.add("absent." + reason.words());
        }
        for (ObsStatus status : ObsStatus.values()) {
            asked.add("flag." + kebab(status));
        }
        for (EvidenceKind kind : EvidenceKind.values()) {
            asked.add("kind." + kind.code());
        }
        for (Trend trend : Trend.values()) {
            asked.add("trend." + kebab(trend));
        }
        for (CoverageRule.By by : CoverageRule.By.values()) {
            asked.add("coverage." + by.code());
        }
        for (ProgressClass progress : ProgressClass.values()) {
            asked.add("progress." + progress.code());
        }
        for (Obstacle obstacle : Obstacle.values()) {
            asked.add("obstacle." + obstacle.code());
        }
        for (ProgressRule.Change change : ProgressRule.Change.values()) {
            asked.add("change." + change.code());
        }
        asked.addAll(MethodKeys.all());
        found("\\badd\\(\\s*lines,\\s*\"([a-z-]+)\"").forEach(step -> asked.add("method." + step));
        Stream.of("annual-difference", "balance-of-opinions", "cyclical", "identity")
                .forEach(name -> asked.add("scaling." + name));
        Stream.of("lower", "upper").forEach(name -> asked.add("treated." + name));
        found("page\\.section\\(\\s*\"([a-z-]+)\"").forEach(id -> asked.add("section." + id));
        return asked;
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> asked(String calls) throws IOException {
        return found("\\b(?:" + calls + ")\\(\\s*\"([a-z1.-]+)\"\\s*[,)]|\\bsay\\(\\s*\"(limits\\.[a-z-]+)\"\\s*,");
    }

    private static Set<String> found(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Collection<Path> sources() throws IOException {
        try (Stream<Path> report = Files.list(CODE.resolve("report"));
                Stream<Path> wording = Files.list(CODE.resolve("wording"))) {
            return Stream.concat(report, wording).toList();
        }
    }
}
