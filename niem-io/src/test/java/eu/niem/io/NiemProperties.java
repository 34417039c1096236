package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Checked;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever stands in its files, a study is checked without an exception; and what is saved is opened equal. */
class NiemProperties {
    private static Path folder = Path.of("");
    private static Study demo = Niem.study("human-development");

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("niem-study");
        demo = Niem.open(new DemoStudy().writeTo(folder.resolve("demo")));
    }

    @AfterContainer
    static void remove() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 300)
    void noContentOfAFileMakesCheckingThrow(
            @ForAll("names") String name, @ForAll("edits") Edit edit, @ForAll Random random) throws IOException {
        Path broken = folder.resolve("broken");
        new DemoStudy().writeTo(broken);
        Path file = broken.resolve(name);
        byte[] content = Files.readAllBytes(file);
        Files.write(file, edit.apply(content, random));
        Checked<Study> checked = Niem.check(broken);
        assertThat(checked.isValid()).isEqualTo(checked.errors().isEmpty());
        checked.findValue()
                .map(Study::score)
                .ifPresent(card -> assertThat(card.scores())
                        .hasSize(card.rows().size() * card.nodes().size())
                        .allMatch(score -> score.value() == null ^ score.absent() == null));
    }

    @Property(tries = 100)
    void aSavedStudyIsOpenedEqual(@ForAll("observations") List<Observation> observations) {
        Panel panel = Panel.of(
                demo.framework(),
                observations,
                demo.panel().areas(),
                demo.panel().sources());
        Study study = demo.withPanel(panel);
        Path saved = folder.resolve("saved");
        Niem.save(study, saved);
        assertThat(Niem.open(saved)).isEqualTo(study);
    }

    @Property(tries = 100)
    void savedObservationsAreReadBackEqual(@ForAll("observations") List<Observation> observations) {
        Panel panel = Panel.of(demo.framework(), observations);
        for (String name : List.of("saved.csv", "saved.json")) {
            Niem.save(panel, folder.resolve(name));
            assertThat(Niem.observations(demo.framework(), folder.resolve(name)))
                    .isEqualTo(panel.observations());
        }
    }

    @Property(tries = 50)
    void theOrderOfRowsChangesNoByteOfTheScores(
            @ForAll("observations") List<Observation> observations, @ForAll Random random) throws IOException {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        save(demo.framework(), observations, first);
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);
        save(demo.framework(), shuffled, second);
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }

    /** Writes observations in their order, reads them again, and writes their scores to a file. */
    private static void save(Framework framework, List<Observation> observations, Path scores) throws IOException {
        Path table = folder.resolve("permuted.csv");
        Files.writeString(table, eu.niem.io.table.ObservationTable.write(observations));
        Panel panel = Panel.of(framework, Niem.observations(framework, table));
        Niem.save(Study.of(Methodology.standard(), panel).score(), scores);
    }

    /** A way to spoil a file. */
    private enum Edit {
        DELETE,
        INSERT,
        REPLACE,
        CUT,
        REPEAT;

        byte[] apply(byte[] content, Random random) {
            int from = random.nextInt(content.length);
            int to = from + random.nextInt(Math.min(40, content.length - from)) + 1;
            String text = new String(content, StandardCharsets.ISO_8859_1);
            String start = text.substring(0, from);
            String middle = text.substring(from, to);
            String end = text.substring(to);
            String spoiled = switch (this) {
                case DELETE -> start + end;
                case INSERT -> start + noise(random) + middle + end;
                case REPLACE -> start + noise(random) + end;
                case CUT -> start;
                case REPEAT -> start + middle + middle + middle + end;
            };
            return spoiled.getBytes(StandardCharsets.ISO_8859_1);
        }

        private static String noise(Random random) {
            List<String> noises = List.of(
                    "\"",
                    ",",
                    "\n",
                    "{",
                    "]",
                    "null",
                    "1e999",
                    "-1",
                    "NaN",
                    "\u00FF",
                    "\u00EF\u00BB\u00BF",
                    "\0",
                    "+",
                    "RES1",
                    "@leaf-dimensions",
                    "\\u0000",
                    "\t",
                    "0",
                    "true",
                    "\"x\":",
                    "'=");
            return noises.get(random.nextInt(noises.size()));
        }
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Arbitraries.of(Edit.class);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "framework.json",
                "methodology.json",
                "observations.csv",
                "areas.csv",
                "areas-crosswalk.csv",
                "sources.csv",
                "rounds.csv",
                "changes.csv",
                "recommendations.csv");
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<RowKey> keys = Combinators.combine(
                        Arbitraries.of("LV", "SE"), Arbitraries.of("2021"), Arbitraries.of("_T", "BSP", "=G"))
                .as(RowKey::of);
        return Combinators.combine(values(), keys, statuses(), numbers(), Arbitraries.of(ConfStatus.values()), texts())
                .as((value, key, status, number, conf, comment) -> Observation.of(indicator(value), key, value)
                        .withStatus(status)
                        .withConf(conf)
                        .withSampleSize(number)
                        .withStdError(number)
                        .withSources(List.of("law"))
                        .withComment(comment))
                .list()
                .uniqueElements(each -> each.indicator() + each.key())
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static String indicator(Value value) {
        return value instanceof Value.Answer ? "RES1" : value instanceof Value.Checks ? "RES2" : "RES3";
    }

    private static Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().map(Value::of),
                Arbitraries.of("a", "b", "c").map(Value::answer),
                Arbitraries.of("fee", "language")
                        .list()
                        .uniqueElements()
                        .ofMaxSize(2)
                        .map(items -> Value.checks(items.toArray(String[]::new))),
                Arbitraries.of(eu.niem.core.evidence.MissingReason.values()).map(Value::missing));
    }

    private static Arbitrary<Set<ObsStatus>> statuses() {
        return Arbitraries.of(ObsStatus.class).set().ofMaxSize(3);
    }

    private static Arbitrary<@Nullable Double> numbers() {
        return Arbitraries.doubles().greaterOrEqual(0).injectNull(0.4);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a'=+-@,;\"\n\r\t \u00E4").ofMaxLength(6);
    }
}
