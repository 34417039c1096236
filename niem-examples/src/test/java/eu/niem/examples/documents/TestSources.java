package eu.niem.examples.documents;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The tests of a module as their sources have them: which classes there are, with which methods, and what these call. */
final class TestSources {
    private static final Pattern TEST_CLASS = Pattern.compile("(\\w+?)(?:Test|Properties|IT)");
    private static final Set<String> TEST_ANNOTATIONS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example");

    /** Stands for the check of an architecture rule or of a contract. */
    private static final String ASSERTED = ".assert";

    private final Path module;
    private final List<TestClass> classes = new ArrayList<>();

    private TestSources(Path module) {
        this.module = module;
    }

    static TestSources of(String module) throws IOException {
        TestSources sources = new TestSources(Path.of("..", module));
        List<Path> paths = javaFiles(sources.module.resolve("src/test/java"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(paths));
            for (CompilationUnitTree unit : task.parse()) {
                for (var type : unit.getTypeDecls()) {
                    Calls calls = new Calls(unit, (ClassTree) type);
                    type.accept(calls, null);
                    sources.classes.add(new TestClass(
                            String.valueOf(unit.getPackageName()),
                            calls.top,
                            (int) unit.getSourceFile()
                                    .getCharContent(true)
                                    .toString()
                                    .lines()
                                    .count(),
                            calls.methods));
                }
            }
        }
        return sources;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Returns the test classes, without what they share. */
    List<TestClass> tests() {
        return classes.stream()
                .filter(each -> TEST_CLASS.matcher(each.name).matches())
                .filter(each -> each.methods.stream().anyMatch(Method::test))
                .toList();
    }

    /** Returns the names of the main classes of a package. */
    Set<String> mainClasses(String packageName) throws IOException {
        Path folder = module.resolve("src/main/java").resolve(packageName.replace('.', '/'));
        Set<String> names = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> names.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return names;
    }

    /** Returns the methods that assert something, themselves or by methods of the test sources that they call. */
    Set<String> asserting() {
        Set<String> asserting = new HashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (TestClass each : classes) {
                for (Method method : each.methods) {
                    boolean asserts = method.calls.stream().anyMatch(call -> isAssertion(call, asserting));
                    grows |= asserts && asserting.add(each.name + "." + method.name);
                }
            }
        }
        return asserting;
    }

    private static boolean isAssertion(String call, Set<String> asserting) {
        String name = call.substring(call.lastIndexOf('.') + 1);
        return name.startsWith("assert") || name.equals("fail") || asserting.contains(call);
    }

    /** A top-level class. */
    record TestClass(String packageName, String name, int lines, List<Method> methods) {
        /** Returns what it is named after. */
        String subject() {
            var matcher = TEST_CLASS.matcher(name);
            return matcher.matches() ? matcher.group(1) : name;
        }

        @Override
        public String toString() {
            return packageName + "." + name;
        }
    }

    /** A method, with the calls that it makes: {@code Class.method}, or {@code .method} where a value is asked. */
    record Method(String name, boolean test, Set<String> calls) {}

    /** Goes through one class and those in it. */
    private static final class Calls extends TreeScanner<Void, Void> {
        private final String top;
        private final boolean knowsRules;
        private final Map<String, String> imported = new HashMap<>();
        private final List<Method> methods = new ArrayList<>();
        private Set<String> calls = new HashSet<>();

        Calls(CompilationUnitTree unit, ClassTree type) {
            this.top = type.getSimpleName().toString();
            this.knowsRules = unit.getImports().stream()
                    .anyMatch(each -> each.getQualifiedIdentifier().toString().startsWith("com.tngtech.archunit"));
            for (ImportTree each : unit.getImports()) {
                if (each.isStatic()) {
                    MemberSelectTree member = (MemberSelectTree) each.getQualifiedIdentifier();
                    String owner = member.getExpression().toString();
                    imported.put(member.getIdentifier().toString(), owner.substring(owner.lastIndexOf('.') + 1));
                }
            }
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Set<String> around = calls;
            calls = new HashSet<>();
            super.visitMethod(method, null);
            boolean test = method.getModifiers().getAnnotations().stream()
                    .anyMatch(each ->
                            TEST_ANNOTATIONS.contains(each.getAnnotationType().toString()));
            methods.add(new Method(method.getName().toString(), test, calls));
            around.addAll(calls);
            calls = around;
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            ExpressionTree method = call.getMethodSelect();
            if (method instanceof IdentifierTree own) {
                String name = own.getName().toString();
                calls.add(imported.getOrDefault(name, top) + "." + name);
            } else if (method instanceof MemberSelectTree member) {
                boolean checks = member.getIdentifier().contentEquals("check")
                        && (knowsRules || call.getArguments().isEmpty());
                calls.add(checks ? ASSERTED : owner(member.getExpression()) + "." + member.getIdentifier());
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
            calls.add(owner(reference.getQualifierExpression()) + "." + reference.getName());
            return super.visitMemberReference(reference, null);
        }

        private String owner(ExpressionTree owner) {
            String text = owner.toString();
            if (text.equals("this")) {
                return top;
            }
            return Character.isUpperCase(text.charAt(0)) ? text : "";
        }
    }
}
