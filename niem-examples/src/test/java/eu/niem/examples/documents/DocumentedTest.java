package eu.niem.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every public type and method of the published modules has a doc comment, unless it overrides one that has. Comments
 * begin with a short sentence and keep to the width of the formatter, which leaves them as they are. A package says
 * where to start reading, and has its line in the table of floors.
 */
class DocumentedTest {
    private static final int MOST_WORDS = 30;
    private static final int WIDEST = 120;
    private static final Pattern COMMENT = Pattern.compile("^\\s*(/\\*|\\*|//)|[;{}(),] // ");

    @ParameterizedTest
    @ValueSource(strings = {"niem-core", "niem-scoring", "niem-io"})
    void whatIsPublicHasADocComment(String module) throws IOException {
        assertThat(found(module, Scanner::new)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"niem-core", "niem-scoring", "niem-io", "niem-examples"})
    void firstSentencesAreShort(String module) throws IOException {
        assertThat(found(module, FirstSentences::new)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"niem-core", "niem-scoring", "niem-io", "niem-examples"})
    void commentsKeepToTheWidthOfTheFormatter(String module) throws IOException {
        List<String> wide = new ArrayList<>();
        for (Path source : sources(module)) {
            Files.readAllLines(source).stream()
                    .filter(line ->
                            line.length() > WIDEST && COMMENT.matcher(line).find())
                    .forEach(line -> wide.add(source + ": " + line));
        }
        assertThat(wide).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"niem-core", "niem-scoring", "niem-io", "niem-examples"})
    void packagesHaveAPlaceOnTheirFloorAndABeginning(String module) throws IOException {
        String floors = Files.readString(Path.of("..", "docs", "architecture.md"));
        for (Path source : sources(module)) {
            if (source.endsWith("package-info.java")) {
                String text = Files.readString(source);
                String name = text.substring(text.lastIndexOf("package eu.niem.") + "package eu.niem.".length())
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace(";", "");
                assertThat(text.replaceAll("\\s+\\*\\s+", " ")).as(name).contains("Start reading at {@link");
                assertThat(floors).contains("| `" + name + "`");
            }
        }
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            return sources;
        }
    }

    private static List<String> found(
            String module, BiFunction<DocTrees, List<String>, TreePathScanner<Void, Void>> scanner) throws IOException {
        List<Path> sources = sources(module);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                scanner.apply(docs, found).scan(unit, null);
            }
        }
        return found;
    }

    /** Goes into public types only; what they hold is public where it says so, and always in an interface. */
    private static final class Scanner extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> found;

        Scanner(DocTrees docs, List<String> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            require(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().endsWith("Override"));
            if (isPublic(method.getModifiers()) && !overrides) {
                require(method.getName().toString());
            }
            return null;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            TreePath parent = getCurrentPath().getParentPath();
            boolean inInterface = parent.getLeaf() instanceof ClassTree around
                    && around.getKind() == Tree.Kind.INTERFACE
                    && !modifiers.getFlags().contains(Modifier.PRIVATE);
            return inInterface || modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private void require(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                String file =
                        getCurrentPath().getCompilationUnit().getSourceFile().getName();
                found.add(file + ": " + name);
            }
        }
    }

    /** Visits every doc comment, whoever may see what it is about. */
    private static final class FirstSentences extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> found;

        FirstSentences(DocTrees docs, List<String> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public Void visitModule(ModuleTree module, Void nothing) {
            check();
            return super.visitModule(module, null);
        }

        @Override
        public Void visitPackage(PackageTree name, Void nothing) {
            check();
            return super.visitPackage(name, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            check();
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            check();
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            check();
            return super.visitVariable(variable, null);
        }

        private void check() {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment == null) {
                return;
            }
            String sentence = comment.getFirstSentence().stream()
                    .map(Object::toString)
                    .collect(Collectors.joining())
                    .replaceAll("\\{@\\w+ |}|<[^>]*>", "");
            long words = Stream.of(sentence.split("\\s+"))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                    .count();
            if (words > MOST_WORDS) {
                found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + words + " words: "
                        + sentence);
            }
        }
    }
}
