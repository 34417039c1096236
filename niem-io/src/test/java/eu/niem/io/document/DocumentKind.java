package eu.niem.io.document;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.niem.core.framework.Framework;
import eu.niem.io.Documents;
import eu.niem.io.check.Issue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A kind of document: a valid one, what its reader says of another, and what its schema says. */
enum DocumentKind {
    FRAMEWORK(DocumentTexts.FRAMEWORK) {
        @Override
        List<Issue> read(byte[] content) {
            return DocumentTexts.DOCUMENTS.framework("f.json", content).issues();
        }
    },
    METHODOLOGY(DocumentTexts.METHODOLOGY) {
        @Override
        List<Issue> read(byte[] content) {
            return DocumentTexts.DOCUMENTS.methodology("m.json", content).issues();
        }
    },
    OBSERVATIONS(DocumentTexts.OBSERVATIONS) {
        @Override
        List<Issue> read(byte[] content) {
            return DocumentTexts.DOCUMENTS
                    .observations(THE_FRAMEWORK, "o.json", content)
                    .issues();
        }
    },
    PLAN(DocumentTexts.DOCUMENTS.write(DocumentTexts.scorecard().plan())) {
        @Override
        List<Issue> read(byte[] content) {
            return DocumentTexts.DOCUMENTS.plan("p.json", content).issues();
        }
    },
    SCORECARD(DocumentTexts.DOCUMENTS.write(DocumentTexts.scorecard())) {
        @Override
        List<Issue> read(byte[] content) {
            return DocumentTexts.DOCUMENTS.scorecard("s.json", content).issues();
        }
    },
    CROSSWALK(DocumentTexts.CROSSWALK) {
        @Override
        List<Issue> read(byte[] content) {
            return DocumentTexts.DOCUMENTS.crosswalk("c.json", content).issues();
        }
    },
    MAPPING(DocumentTexts.MAPPING) {
        @Override
        List<Issue> read(byte[] content) {
            return MappingReaderTest.read(content).issues();
        }
    };

    /** What no schema can tell: names that exist or differ, order, sums, syntax, and what follows from computation. */
    private static final Set<String> BEYOND_SCHEMAS = Set.of(
            "duplicate-field",
            "duplicate-language",
            "invalid-number",
            "duplicate-id",
            "unknown-facet",
            "unknown-code",
            "no-such-day",
            "end-before-start",
            "equal-goalposts",
            "equal-target",
            "points-out-of-range",
            "invalid-range",
            "too-many-items",
            "contradicting-direction",
            "all-zero-weights",
            "bands-not-ascending",
            "limits-not-falling",
            "decimals-without-rounding",
            "unreachable-band",
            "unknown-method",
            "missing-parameter",
            "unknown-parameter",
            "invalid-parameter",
            "unknown-indicator",
            "unknown-option",
            "unknown-item",
            "duplicate-item",
            "unknown-group",
            "contradicting-status",
            "duplicate-observation",
            "contradicting-observation",
            "invalid-period",
            "unknown-node",
            "unknown-child",
            "unknown-axis",
            "unsuitable-method",
            "unsuitable-weights",
            "excluded-root",
            "missing-scaling",
            "invalid-plan",
            "invalid-area",
            "invalid-source",
            "score-differs",
            "same-version",
            "missing-options",
            "wrong-combination",
            "same-sign",
            "invalid-expression");

    private static final Framework THE_FRAMEWORK = DocumentTexts.DOCUMENTS
            .framework("f.json", DocumentTexts.bytes(DocumentTexts.FRAMEWORK))
            .orThrow();

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Schema schema;

    DocumentKind(String text) {
        this.text = text.replace('\'', '"');
        this.schema = schema(name().toLowerCase(Locale.ROOT));
    }

    private static Schema schema(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(
                SchemaLocation.of("classpath:eu/niem/io/schema/" + name + ".schema.json"),
                Documents.schema(name),
                InputFormat.JSON);
    }

    /** A valid document. */
    String text() {
        return text;
    }

    /** What the reader says of a document. */
    abstract List<Issue> read(byte[] content);

    /** What the schema says of a document; empty where it takes it. */
    List<String> validate(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The errors of the reader that a schema can tell too. */
    List<Issue> expressible(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8)).stream()
                .filter(Issue::isError)
                .filter(issue -> !BEYOND_SCHEMAS.contains(issue.code()))
                .filter(issue -> !(Set.of("wrong-type", "unknown-item").contains(issue.code())
                        && issue.where().path().matches(".*/observations/[0-9]+/value"))) // depends on the indicator
                .toList();
    }
}
