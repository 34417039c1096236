package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionCommandTest {
    @Test
    void theScriptKnowsCallsAndTheirOptions() {
        Called called = niem("completion");
        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("#!/usr/bin/env bash").contains("rank", "--locale", "complete -F");
    }
}
