package eu.niem.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequireTest {
    private static final @Nullable String NOTHING = null;

    @Test
    void nullIsRefusedByTheNameOfTheArgument() {
        refuses("'node' must not be null", () -> Require.notNull("node", NOTHING));
        refuses("'nodes' must not be null", () -> Require.list("nodes", (List<String>) null));
        refuses("'nodes' must not be null", () -> Require.set("nodes", null));
        refuses("'weights' must not be null", () -> Require.map("weights", null));
    }

    @Test
    void nullInACollectionIsRefusedByTheNameOfTheArgument() {
        refuses("'nodes' must not have null in it", () -> Require.list("nodes", Arrays.asList("a", null)));
        refuses("'nodes' must not have null in it", () -> Require.list("nodes", new String[] {"a", null}));
        refuses(
                "'nodes' must not have null in it",
                () -> Require.set("nodes", new HashSet<>(Arrays.asList("a", null))));
        refuses(
                "'weights' must not have null in it",
                () -> Require.map("weights", Collections.singletonMap("a", null)));
        refuses("'weights' must not have null in it", () -> Require.map("weights", Collections.singletonMap(null, 1)));
    }

    @Test
    void nullInThePlaceOfAnIdIsRefusedByItsSubject() {
        refuses("a node's id must not be null", () -> Require.id("a node's id", NOTHING));
        refuses("a node's id must not be null", () -> Require.path("a node's id", NOTHING));
        refuses("a time period must not be null", () -> Require.code("a time period", NOTHING));
    }

    @Test
    void whatIsCopiedKeepsItsOrderAndCannotBeChanged() {
        Map<String, Integer> weights = new LinkedHashMap<>(Map.of("z", 1));
        weights.put("a", 2);

        Map<String, Integer> copy = Require.map("weights", weights);
        weights.clear();

        assertThat(copy).containsExactly(Map.entry("z", 1), Map.entry("a", 2)).isUnmodifiable();
        assertThat(Require.list("nodes", new String[] {"z", "a"}))
                .containsExactly("z", "a")
                .isUnmodifiable();
        assertThat(Require.map("weights", new HashMap<>())).isEmpty();
    }

    private static void refuses(String message, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(message);
    }
}
