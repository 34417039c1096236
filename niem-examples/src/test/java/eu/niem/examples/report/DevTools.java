package eu.niem.examples.report;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection to a browser by the protocol of its developer tools: commands and events. */
final class DevTools implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JsonMapper mapper = new JsonMapper();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final WebSocket socket;
    private String session = "";
    private int commands;

    DevTools(URI address) {
        socket = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .build()
                .newWebSocketBuilder()
                .buildAsync(address, new Messages())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** Goes on with one target of the browser: all commands are its. */
    void attach(String target) {
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
    }

    /** Forgets the events that came before. */
    void forget() {
        events.clear();
    }

    /** Carries a command out. */
    JsonNode call(String method, Map<String, ?> parameters) {
        int id = ++commands;
        Map<String, ?> command = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        socket.sendText(mapper.writeValueAsString(command), true)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        JsonNode answer = next(method, message -> message.path("id").asInt(0) == id);
        if (answer.has("error")) {
            throw new IllegalStateException("the browser refused " + method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    /** Runs a script in the page, waits for what it promises, and takes its value. */
    JsonNode run(String script) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException("a script failed in the page: " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /** Waits for an event, which may have come already. */
    JsonNode event(String method, Predicate<JsonNode> wanted) {
        return next(
                method,
                message -> message.path("method").asString("").equals(method) && wanted.test(message.path("params")));
    }

    private JsonNode next(String what, Predicate<JsonNode> wanted) {
        for (JsonNode event : events) {
            if (wanted.test(event)) {
                events.remove(event);
                return event;
            }
        }
        while (true) {
            JsonNode message = mapper.readTree(receive(what));
            if (wanted.test(message)) {
                return message;
            }
            events.add(message);
        }
    }

    private String receive(String what) {
        try {
            String message = received.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("the browser said nothing for " + PATIENCE + " after " + what);
            }
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the browser worked on " + what, e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Puts the parts of messages together. */
    private final class Messages implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                received.add(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
