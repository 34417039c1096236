/**
 * How fast the library is, measured by JMH. Run them with {@code mvn -q -Pbench verify}. Entry types:
 * {@link eu.niem.examples.benchmark.ScoringBenchmark} and {@link eu.niem.examples.benchmark.OpeningBenchmark}.
 */
@NullMarked
package eu.niem.examples.benchmark;

import org.jspecify.annotations.NullMarked;
