package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Issues;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets any Jackson mapper read and write {@link Framework}, {@link Methodology}, {@link Plan}, {@link Scorecard},
 * {@link Crosswalk} and a single {@link Observation}, in the form of {@link Documents}, whatever the mapper's own settings are. The service loader
 * finds it: {@code JsonMapper.builder().findAndAddModules().build()}.
 *
 * <ul>
 *   <li>What is wrong is one {@link MismatchedInputException} whose message has all issues; its cause is an
 *       {@link InvalidInputException} that holds them.
 *   <li>An observation is read without its framework: a text is an answer, a list the items that hold, a number a number,
 *       and null no value.
 * </ul>
 */
@SuppressWarnings("exports") // whoever uses this class has Jackson; nobody else must
public final class NiemModule extends SimpleModule {
    private static final long serialVersionUID = 1;
    private static final Limits LIMITS = Limits.STANDARD;

    /** A module for the methods of the library and of all providers that the service loader finds when they are needed. */
    public NiemModule() {
        this(Methods::load);
    }

    /** A module for documents that may name the given methods. */
    public NiemModule(Methods methods) {
        this(() -> methods);
    }

    private NiemModule(Supplier<Methods> methods) {
        super("niem");
        add(Framework.class, (reading, issues) -> Frameworks.read(reading), FrameworkWriting::document);
        add(
                Methodology.class,
                (reading, issues) -> new Methodologies(methods.get(), reading).read(),
                methodology -> new MethodologyWriting(methods.get()).document(methodology));
        add(
                Plan.class,
                (reading, issues) -> new Plans(methods.get(), reading).read(),
                plan -> Plans.document(plan, new MethodologyWriting(methods.get())));
        add(
                Scorecard.class,
                (reading, issues) -> new Scorecards(methods.get(), LIMITS, reading).read(),
                scorecard -> Scorecards.document(scorecard, new MethodologyWriting(methods.get())));
        add(Crosswalk.class, (reading, issues) -> Crosswalks.read(reading), CrosswalkDocument::of);
        add(Observation.class, Observations::single, ObservationDocument::of);
    }

    private <T> void add(Class<T> type, BiFunction<Reading, Issues, @Nullable T> reader, Function<T, Record> document) {
        addDeserializer(type, new Reader<>(type, reader));
        addSerializer(type, new Writer<>(document));
    }

    /** Reads by way of a tree, so that all that is wrong comes together. */
    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final BiFunction<Reading, Issues, @Nullable T> reader;

        Reader(Class<T> type, BiFunction<Reading, Issues, @Nullable T> reader) {
            this.type = type;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Issues issues = new Issues(LIMITS.issues());
            Json json = new JsonReader(parser, "JSON", LIMITS, issues).part();
            Reading reading = Reading.of("JSON", json, issues);
            T value = json == null ? null : reader.apply(reading, issues);
            if (value == null || reading.hasErrors()) {
                InvalidInputException cause = new InvalidInputException(reading.issues());
                MismatchedInputException wrong =
                        MismatchedInputException.from(parser, type, String.valueOf(cause.getMessage()));
                wrong.initCause(cause);
                throw wrong;
            }
            return value;
        }
    }

    /** Writes a document's tree. */
    private static final class Writer<T> extends ValueSerializer<T> {
        private final Function<T, Record> document;

        Writer(Function<T, Record> document) {
            this.document = document;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            JsonWriter.write(JsonTree.of(document.apply(value)), generator);
        }
    }
}
