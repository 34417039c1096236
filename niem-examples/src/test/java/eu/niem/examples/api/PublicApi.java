package eu.niem.examples.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module lets others use: the public types of the packages that it exports to all, each with its public and
 * protected members. A line a type, and below it a line a member, in the order of their names.
 */
final class PublicApi {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private final List<Class<?>> types;

    private PublicApi(List<Class<?>> types) {
        this.types = types;
    }

    /** The API of the module that a class belongs to. */
    static PublicApi of(Class<?> member) throws IOException, URISyntaxException {
        URI source = member.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(source))) {
            return of(Path.of(source));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(source), Map.of())) {
            return of(jar.getPath("/"));
        }
    }

    private static PublicApi of(Path classes) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String exported : exported(classes)) {
            try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                        .map(file -> load(exported + "." + file.substring(0, file.length() - ".class".length())))
                        .filter(PublicApi::isVisible)
                        .forEach(types::add);
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return new PublicApi(types);
    }

    private static Set<String> exported(Path classes) throws IOException {
        try (InputStream file = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(file).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && isVisible(type.getModifiers())
                && (around == null || isVisible(around));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** The types that stand in a file of their own. */
    List<Class<?>> topLevel() {
        return types.stream().filter(type -> type.getEnclosingClass() == null).toList();
    }

    /** All types, nested ones too. */
    List<Class<?>> types() {
        return types;
    }

    /** A line a type, and below it a line a member. */
    String lines() {
        return types.stream().flatMap(PublicApi::lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> members = Stream.of(constructors(type), methods(type), fields(type))
                .flatMap(each -> each)
                .sorted()
                .map(member -> "    " + member);
        return Stream.concat(Stream.of(declaration(type)), members);
    }

    private static String declaration(Class<?> type) {
        List<String> above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .filter(each -> each != Object.class && each != Record.class)
                .map(PublicApi::name)
                .filter(each -> !each.startsWith("Enum<"))
                .toList();
        return kind(type) + " " + type.getName() + parameters(type.getTypeParameters())
                + (above.isEmpty() ? "" : " : " + String.join(", ", above));
    }

    private static String kind(Class<?> type) {
        String sealed = type.isSealed() ? "sealed " : "";
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return sealed + "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : sealed + (Modifier.isFinal(type.getModifiers()) ? "final class" : "class");
    }

    private static Stream<String> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(PublicApi::isShown)
                .map(each -> "new" + arguments(each));
    }

    private static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(PublicApi::isShown)
                .filter(each -> !OF_EVERY_OBJECT.contains(each.getName()))
                .filter(each -> !type.isEnum() || !Set.of("values", "valueOf").contains(each.getName()))
                .map(each -> modifiers(each) + each.getName() + parameters(each.getTypeParameters()) + arguments(each)
                        + " " + name(each.getGenericReturnType()));
    }

    private static String modifiers(Method method) {
        return (Modifier.isStatic(method.getModifiers()) ? "static " : "") + (method.isDefault() ? "default " : "");
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(PublicApi::isShown)
                .map(PublicApi::field);
    }

    private static String field(Field field) {
        return field.isEnumConstant() ? field.getName() : field.getName() + " " + name(field.getGenericType());
    }

    private static boolean isShown(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static String arguments(Executable member) {
        return Arrays.stream(member.getGenericParameterTypes())
                .map(PublicApi::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(PublicApi::bounded).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounded(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(PublicApi::name)
                .collect(Collectors.joining(" & "));
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    /** The name without the packages of Java and of the library: these stand at the type's own line. */
    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("\\b(?:java|eu\\.niem)\\.(?:[a-z]\\w*\\.)*", "")
                .replace('$', '.');
    }
}
