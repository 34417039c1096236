package eu.niem.examples.api;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.io.Niem;
import eu.niem.io.Proposal;
import eu.niem.io.questionnaire.Answer;
import eu.niem.io.questionnaire.AnsweredQuestionnaire;
import eu.niem.io.questionnaire.Questionnaire;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.evaluation.coding.Agreement;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.statistics.agreement.Ratings;
import eu.niem.scoring.statistics.multivariate.PrincipalComponents;
import eu.niem.scoring.treatment.Denominate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something valid of each public type: a small study to begin with, and what public members make of what there is, until
 * they make nothing new.
 */
final class Samples {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("node", "x"),
            Map.entry("nodes", "x"),
            Map.entry("indicator", "x"),
            Map.entry("indicators", "x"),
            Map.entry("dimension", "d"),
            Map.entry("refArea", "AT"),
            Map.entry("members", "AT"),
            Map.entry("countIndicator", "x"),
            Map.entry("group", RowKey.TOTAL),
            Map.entry("groups", RowKey.TOTAL),
            Map.entry("from", "2020"),
            Map.entry("to", "2021"),
            Map.entry("timePeriod", "2021"),
            Map.entry("period", "2021"),
            Map.entry("date", "2021-05-01"),
            Map.entry("language", "en"),
            Map.entry("otherLanguage", "de"),
            Map.entry("url", "https://example.org"));

    private final List<Object> found = new ArrayList<>();

    /**
     * Makes samples.
     *
     * @param types of what
     * @param file a place for a file
     */
    Samples(List<Class<?>> types, Path file) {
        found.add(file);
        found.add(java.io.InputStream.nullInputStream());
        found.add(java.io.Reader.nullReader());
        found.addAll(seeds());
        List<Executable> members = types.stream().flatMap(Samples::members).toList();
        int before;
        do {
            before = found.size();
            members.forEach(this::tryToMakeMore);
        } while (found.size() > before);
    }

    private static List<Object> seeds() {
        Framework framework = framework();
        Panel panel = Panel.of(framework, observations(framework));
        Study study = Study.of(Methodology.standard(), panel);
        Scorecard card = study.score();
        Questionnaire asked = Questionnaire.template(framework, "AT", "2022", List.of());
        List<Answer> answers = asked.questions().stream()
                .map(each -> new Answer(Observation.of(each.indicator().id(), each.key(), 1), "coder", ""))
                .toList();
        return List.of(
                study,
                framework,
                panel,
                study.methodology(),
                card,
                card.plan(),
                framework.root(),
                framework.getIndicator("x"),
                LocalDate.EPOCH,
                Locale.GERMAN,
                TimePeriod.parse("2021"),
                new CrosswalkEntry.Merged(List.of("x", "y"), "z", Map.of(List.of("a", "b"), "c")),
                new CrosswalkEntry.Split("z", List.of("x", "y"), Map.of("x", Map.of("c", "a"), "y", Map.of("c", "b"))),
                Denominate.of(Map.of("x", "y")),
                PrincipalComponents.of(List.of(panel.column("x"), panel.column("y"), panel.column("z"))),
                Ratings.of(List.of(List.of(1.0, 2.0), List.of(1.0, 3.0))),
                Agreement.of(framework, Map.of("one", panel.observations(), "two", panel.observations())),
                new AnsweredQuestionnaire(asked, answers, List.of()),
                GroupGaps.of(card, Map.of(RowKey.TOTAL, "NAT")),
                proposal());
    }

    private static Proposal proposal() {
        try {
            Path file = Files.createTempFile("figures", ".csv");
            try {
                Files.writeString(file, "Area,Year,Rate\nA,2020,1.5\nB,2020,2.5\n");
                return Niem.proposal(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Framework framework() {
        return Framework.of(
                "f",
                "1",
                List.of(facet("step", "legal", "policy", "implementation"), facet("type", "outcome")),
                Dimension.of(
                        "all",
                        "All",
                        Dimension.of("d", "D", indicator("x", "step", "legal"), indicator("y", "step", "policy")),
                        Dimension.of(
                                "e",
                                "E",
                                indicator("z", "step", "implementation"),
                                indicator("w", "type", "outcome"))));
    }

    private static Indicator indicator(String id, String facet, String code) {
        Quantity scale = Quantity.of("PC", 0, 100).withTarget(Quantity.Target.of(90, "2030"));
        return Indicator.of(id, id, scale).withFacets(Map.of(facet, code));
    }

    private static Facet facet(String id, String... codes) {
        return new Facet(
                id, id, Stream.of(codes).map(code -> new Facet.Code(code, code)).toList());
    }

    private static List<Observation> observations(Framework framework) {
        List<Observation> observations = new ArrayList<>();
        int value = 1;
        for (String area : List.of("AT", "BE", "CZ", "DK", "EE")) {
            for (String period : List.of("2020", "2021")) {
                for (Indicator indicator : framework.indicators()) {
                    value = value * 7 % 101;
                    observations.add(Observation.of(indicator.id(), RowKey.of(area, period), value));
                }
            }
        }
        return observations;
    }

    /** The public constructors and methods that a type itself declares. */
    static Stream<Executable> members(Class<?> type) {
        return Stream.<Executable>concat(Stream.of(type.getConstructors()), Stream.of(type.getDeclaredMethods()))
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic());
    }

    private void tryToMakeMore(Executable member) {
        Type made = member instanceof Method method ? method.getGenericReturnType() : member.getDeclaringClass();
        if (!isNew(made)) {
            return;
        }
        try {
            parts(call(member, arguments(member)))
                    .filter(each -> isNew(each.getClass()))
                    .findFirst()
                    .ifPresent(found::add);
        } catch (InvocationTargetException | NoSample e) {
            // another member may make one
        }
    }

    private boolean isNew(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            return isNew(generic.getRawType()) || isNew(parts[parts.length - 1]);
        }
        return type instanceof Class<?> one
                && one.getName().startsWith("eu.niem.")
                && found.stream().noneMatch(one::isInstance);
    }

    private static Stream<?> parts(@Nullable Object made) {
        return made instanceof Optional<?> optional
                ? optional.stream()
                : made instanceof Collection<?> collection
                        ? collection.stream()
                        : made instanceof Map<?, ?> map
                                ? map.values().stream()
                                : made instanceof Stream<?> stream ? stream : Stream.ofNullable(made);
    }

    /** Calls a member, on a sample where it is no static one. */
    @Nullable
    Object call(Executable member, @Nullable Object[] arguments) throws InvocationTargetException {
        try {
            if (member instanceof Constructor<?> constructor) {
                return constructor.newInstance(arguments);
            }
            Method method = (Method) member;
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            return method.invoke(isStatic ? null : of(method.getDeclaringClass(), ""), arguments);
        } catch (ReflectiveOperationException e) {
            if (e instanceof InvocationTargetException thrown) {
                throw thrown;
            }
            throw new NoSample(member + ": " + e);
        }
    }

    /** A valid argument in each place. */
    @Nullable
    Object[] arguments(Executable member) {
        Object[] arguments = new Object[member.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = of(member.getGenericParameterTypes()[i], member.getParameters()[i].getName());
        }
        return arguments;
    }

    private Object of(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], name);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0], name);
        }
        return type instanceof Class<?> one ? ofClass(one, name) : new Object[] {"text"};
    }

    private Object ofGeneric(Class<?> type, Type[] parts, String name) {
        if (type == Map.class) {
            return Map.of(of(parts[0], name), of(parts[1], name));
        }
        if (type == Set.class) {
            return Set.of(of(parts[0], name));
        }
        return Collection.class.isAssignableFrom(type) ? List.of(of(parts[0], name)) : ofClass(type, name);
    }

    private Object ofClass(Class<?> type, String name) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 3);
            for (int i = 0; i < 3; i++) {
                Array.set(array, i, ofClass(type.getComponentType(), name));
            }
            return array;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String", "Object", "Comparable" -> TEXTS.getOrDefault(name.replaceFirst("^new", ""), "text");
            case "int", "Integer", "Number" -> 1;
            case "long" -> 1L;
            case "double", "Double" -> name.equals("level") ? 0.9 : 1.0;
            case "boolean" -> false;
            case "Class" -> Direction.class;
            case "Enum" -> Direction.HIGHER_IS_BETTER;
            case "char" -> 'A';
            case "byte" -> (byte) '{';
            default -> found.stream().filter(type::isInstance).findFirst().orElseGet(() -> anything(type));
        };
    }

    /** Gives back what it is given: it is not asked before all arguments are looked at. */
    private static Object anything(Class<?> type) {
        if (!type.isInterface() || type.isSealed()) {
            throw new NoSample("there is no sample of " + type);
        }
        return Proxy.newProxyInstance(
                Samples.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Class<?> result = method.getReturnType();
                    return result.isPrimitive() && result != void.class
                            ? Array.get(Array.newInstance(result, 1), 0)
                            : arguments == null ? null : arguments[0];
                });
    }

    /** Whether there is one of a type, or one is not needed. */
    boolean has(Class<?> type) {
        return found.stream().anyMatch(type::isInstance);
    }

    /** There is no sample. */
    static final class NoSample extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSample(String message) {
            super(message);
        }
    }
}
