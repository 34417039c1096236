/**
 * Benchmarks of the library by JMH, beside loops written by hand, and the data they run on. Whether results are right
 * is no matter of this package, but of tests. {@code mvn -q -Pbench verify} runs them and writes
 * {@code docs/benchmarks.md}. Start reading at {@link eu.niem.examples.benchmark.Benchmarks}.
 */
@NullMarked
package eu.niem.examples.benchmark;

import org.jspecify.annotations.NullMarked;
