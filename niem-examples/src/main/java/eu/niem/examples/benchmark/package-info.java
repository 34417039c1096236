/**
 * Benchmarks of the library by JMH, beside loops written by hand, and the study they run on. Whether results are right
 * is no matter of this package, but of tests. Run them with {@code mvn -q -Pbench verify}. Start reading at {@link
 * eu.niem.examples.benchmark.ScoringBenchmark}.
 */
@NullMarked
package eu.niem.examples.benchmark;

import org.jspecify.annotations.NullMarked;
