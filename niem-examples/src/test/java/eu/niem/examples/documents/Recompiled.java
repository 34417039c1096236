package eu.niem.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.examples.Built;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The compiled code of this build with one package put before it: that package, and its tests, are compiled anew, all
 * else is as it was compiled. Its classes are others than those of the test that uses it, so that only types of Java
 * pass between them.
 */
final class Recompiled implements Closeable {
    private final URLClassLoader loader;

    private Recompiled(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Compiles what stands in {@code main} and {@code test} below a folder, as strictly as the build does. */
    static Recompiled of(Path folder) throws IOException {
        List<Path> path = new ArrayList<>(compiled());
        for (String part : List.of("main", "test")) {
            Path classes = folder.resolve(part + "-classes");
            compile(folder.resolve(part), classes, path);
            path.add(0, classes);
        }
        return new Recompiled(new URLClassLoader(urls(path), ClassLoader.getPlatformClassLoader()));
    }

    /** The class path of this test, and the tests of niem-scoring. */
    private static List<Path> compiled() {
        List<Path> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        return Stream.concat(path.stream(), Stream.of(Built.classes("niem-scoring", "test-classes")))
                .toList();
    }

    private static void compile(Path sources, Path classes, List<Path> path) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("--release", "17", "-parameters", "-proc:none", "-Xlint:all,-classfile,-path", "-Werror");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            boolean done = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(done).as("compiled: %s", messages).isTrue();
        }
    }

    private static URL[] urls(List<Path> path) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path each : path) {
            urls.add(each.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** Makes a function of a class, by its constructor without arguments, that works with the classes of here. */
    @SuppressWarnings("unchecked") // the class itself has the types
    <A, B> Function<A, B> load(Class<? extends Function<A, B>> type) throws ReflectiveOperationException {
        var function = (Function<A, B>)
                loader.loadClass(type.getName()).getDeclaredConstructor().newInstance();
        return argument -> {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                return function.apply(argument);
            } finally {
                thread.setContextClassLoader(before);
            }
        };
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
