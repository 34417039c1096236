package eu.niem.examples.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium with axe-core, which looks at pages as people meet them. Where one of the two is not there, the
 * tests that start it are skipped, with the reason.
 *
 * <p>The browser is that of the system property {@code niem.chromium}, or else the first of its usual names on the PATH.
 * {@code npm ci} in {@code src/test/browser} fetches axe-core.
 */
final class Browser implements AutoCloseable {
    /** The width of a phone. */
    static final int PHONE = 360;

    /** The width of a screen on a desk. */
    static final int DESK = 1024;

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path AXE = Path.of("src", "test", "browser", "node_modules", "axe-core", "axe.min.js");
    private static final int HEIGHT = 800;
    private static final int NARROW = 600;
    private static final int START_SECONDS = 60;
    private static final int MOST_STOPS = 500;

    private final JsonMapper mapper = new JsonMapper();
    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Browser(Process process, Path profile, URI address) {
        this.process = process;
        this.profile = profile;
        tools = new DevTools(address);
        String page = tools.call("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        tools.attach(page);
        tools.call("Page.enable", Map.of());
        tools.call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
    }

    /** Starts the browser; skips the test where that cannot be. */
    static Browser start() throws IOException, InterruptedException {
        Optional<Path> found = find();
        assumeTrue(
                found.isPresent(),
                "no browser: no chromium or google-chrome is on the PATH; install one,"
                        + " or name its file by the system property niem.chromium");
        assumeTrue(
                Files.isRegularFile(AXE),
                "no browser: axe-core is not there; run 'npm ci' in niem-examples/src/test/browser");
        Path profile = Files.createTempDirectory("niem-browser");
        Path said = profile.resolve("said.txt");
        Process process = new ProcessBuilder(
                        found.orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox", // pages are our own, and root has no other way
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Optional<URI> address = address(process, profile.resolve("DevToolsActivePort"));
        if (address.isEmpty()) {
            String why = Files.readString(said);
            end(process, profile);
            assumeTrue(false, "no browser: " + found.get() + " does not start: " + why);
        }
        return new Browser(process, profile, address.orElseThrow());
    }

    private static Optional<Path> find() {
        String named = System.getProperty("niem.chromium", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser writes its port, and the path of its address, into a file as soon as it listens. */
    private static Optional<URI> address(Process process, Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return Optional.of(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return Optional.empty();
    }

    /** Shows pages, from now on, to people who prefer {@code light} or {@code dark} colours. */
    void prefer(String colours) {
        tools.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** What axe-core, with all its rules, finds on a page of that width. */
    List<Violation> violations(Path page, int width) throws IOException {
        open(page, width);
        tools.run(Files.readString(AXE) + "; 0");
        String found = tools.run("""
                        axe.run({resultTypes: ['violations'], preload: false}).then(result => JSON.stringify(
                            result.violations.map(each => ({rule: each.id, impact: each.impact ?? '', help: each.help,
                                targets: each.nodes.map(node => node.target.flat().join(' '))}))))
                        """).asString();
        return List.of(mapper.readValue(found, Violation[].class));
    }

    /** What a page of that width looks like where axe-core does not look. */
    Looks looks(Path page, int width) throws IOException {
        open(page, width);
        try (var script = Browser.class.getResourceAsStream("looks.js")) {
            return mapper.treeToValue(tools.run(new String(script.readAllBytes(), UTF_8)), Looks.class);
        }
    }

    /** What the tabulator key goes to, one after the other: elements with what they are called. */
    List<String> tabStops(Path page) {
        open(page, DESK);
        List<String> stops = new ArrayList<>();
        while (stops.size() < MOST_STOPS) {
            for (String type : List.of("rawKeyDown", "keyUp")) {
                tools.call(
                        "Input.dispatchKeyEvent",
                        Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
            }
            String at = tools.run("""
                            (at => at === document.body ? '' : at.tagName.toLowerCase() + ' '
                                + (at.ariaLabel ?? at.textContent).trim().replace(/\\s+/g, ' '))(document.activeElement)
                            """).asString();
            if (at.isEmpty()) {
                return stops;
            }
            stops.add(at);
        }
        throw new IllegalStateException("the tabulator key never leaves the page: " + stops.subList(0, 10));
    }

    /** What a screen reader is told of a page, in its order: roles with names, of a picture only its own. */
    List<String> heard(Path page) {
        open(page, DESK);
        Set<String> pictures = new HashSet<>();
        List<String> heard = new ArrayList<>();
        for (JsonNode node : tools.call("Accessibility.getFullAXTree", Map.of()).path("nodes")) {
            String role = node.path("role").path("value").asString("");
            String name = node.path("name").path("value").asString("");
            boolean isInAPicture = pictures.contains(node.path("parentId").asString(""));
            if (isInAPicture || role.equals("image")) {
                pictures.add(node.path("nodeId").asString());
            }
            if (!isInAPicture
                    && !node.path("ignored").asBoolean()
                    && !name.isBlank()
                    && !role.equals("InlineTextBox")) {
                heard.add(role + " " + name);
            }
        }
        return heard;
    }

    /** Writes a picture of the whole page, at that width, as PNG. */
    void screenshot(Path page, int width, Path png) throws IOException {
        open(page, width);
        JsonNode size = tools.call("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        Map<String, ?> whole = Map.of(
                "x",
                0,
                "y",
                0,
                "width",
                size.path("width").asInt(),
                "height",
                size.path("height").asInt(),
                "scale",
                1);
        write("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", whole), png);
    }

    /** Writes a page as it is printed on A4: a PDF without header, footer and coloured backgrounds. */
    void pdf(Path page, Path pdf) throws IOException {
        open(page, DESK);
        write("Page.printToPDF", Map.of("paperWidth", 210 / 25.4, "paperHeight", 297 / 25.4), pdf);
    }

    private void write(String method, Map<String, ?> parameters, Path file) throws IOException {
        Files.write(
                file,
                Base64.getDecoder()
                        .decode(tools.call(method, parameters).path("data").asString()));
    }

    private void open(Path page, int width) {
        tools.forget();
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < NARROW));
        JsonNode opened = tools.call(
                "Page.navigate", Map.of("url", page.toAbsolutePath().toUri().toString()));
        if (opened.has("errorText")) {
            throw new IllegalStateException(page + " could not be opened: " + opened.path("errorText"));
        }
        tools.event(
                "Page.lifecycleEvent",
                event -> event.path("name").asString("").equals("load")
                        && event.path("loaderId").equals(opened.path("loaderId")));
    }

    @Override
    public void close() throws IOException {
        tools.close();
        end(process, profile);
    }

    /** Ends the browser and what it started, and removes its files. */
    private static void end(Process process, Path profile) throws IOException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().orTimeout(START_SECONDS, TimeUnit.SECONDS).join();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
