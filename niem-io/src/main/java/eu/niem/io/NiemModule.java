package eu.niem.io;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Require;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Limits;
import eu.niem.io.document.DocumentReader;
import eu.niem.io.document.DocumentWriter;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonReading;
import eu.niem.io.json.JsonWriter;
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
 * Teaches a Jackson mapper the documents of a study: {@link Framework}, {@link Methodology}, {@link Plan},
 * {@link Scorecard}, {@link Crosswalk} and a single {@link Observation}. They have the form of {@link Documents},
 * whatever the mapper's own settings are. The service loader finds it:
 * {@code JsonMapper.builder().findAndAddModules().build()}.
 *
 * <ul>
 *   <li>Documents are read up to {@link Limits#SERVICE}, unless other limits are given. Those of the mapper hold too.
 *   <li>What is wrong is one {@link MismatchedInputException} whose message has all issues; its cause is an
 *       {@link InvalidInputException} that holds them.
 *   <li>An observation is read without its framework: a text is an answer, a list the items that hold, a number a
 *       number, and null no value.
 * </ul>
 */
@SuppressWarnings("exports") // whoever uses this class has Jackson; nobody else must
public final class NiemModule extends SimpleModule {
    private static final long serialVersionUID = 1;
    /**
     * Makes a module for the methods of the library and of all providers that the service loader finds when they are
     * needed.
     */
    public NiemModule() {
        this(Methods::load, Limits.SERVICE);
    }

    /** Makes a module for documents that may name the given methods. */
    public NiemModule(Methods methods) {
        this(methods, Limits.SERVICE);
    }

    /** Makes a module for documents up to limits that may name the given methods. */
    public NiemModule(Methods methods, Limits limits) {
        this(always(methods), Require.notNull("limits", limits));
    }

    private static Supplier<Methods> always(Methods methods) {
        Require.notNull("methods", methods);
        return () -> methods;
    }

    private NiemModule(Supplier<Methods> methods, Limits limits) {
        super("niem");
        add(methods, limits, Framework.class, DocumentReader::framework, DocumentWriter::tree);
        add(methods, limits, Methodology.class, DocumentReader::methodology, DocumentWriter::tree);
        add(methods, limits, Plan.class, DocumentReader::plan, DocumentWriter::tree);
        add(methods, limits, Scorecard.class, DocumentReader::scorecard, DocumentWriter::tree);
        add(methods, limits, Crosswalk.class, DocumentReader::crosswalk, DocumentWriter::tree);
        add(methods, limits, Observation.class, DocumentReader::observation, DocumentWriter::tree);
    }

    private <T> void add(
            Supplier<Methods> methods,
            Limits limits,
            Class<T> type,
            BiFunction<DocumentReader, JsonReading, @Nullable T> reader,
            BiFunction<DocumentWriter, T, Json> writer) {
        addDeserializer(
                type,
                new Reader<>(
                        type, limits, reading -> reader.apply(new DocumentReader(methods.get(), limits), reading)));
        addSerializer(type, new Writer<>(value -> writer.apply(new DocumentWriter(methods.get()), value)));
    }

    /** Reads by way of a tree, so that all that is wrong comes together. */
    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Limits limits;
        private final Function<JsonReading, @Nullable T> reader;

        Reader(Class<T> type, Limits limits, Function<JsonReading, @Nullable T> reader) {
            this.type = type;
            this.limits = limits;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JsonReading reading = JsonReading.of(parser, limits);
            T value = reading.root() == null ? null : reader.apply(reading);
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
        private final Function<T, Json> tree;

        Writer(Function<T, Json> tree) {
            this.tree = tree;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            JsonWriter.write(tree.apply(value), generator);
        }
    }
}
