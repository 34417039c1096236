/**
 * Searches for a best solution: linear programs, orders, balanced weights, the power of a Box-Cox transform. They work
 * on plain numbers: what an optimum means belongs to the methods that ask for it, and what has a formula to {@code
 * numeric} or {@code regression}. Nothing here is exported. Start reading at {@link
 * eu.niem.scoring.statistics.optimisation.LinearProgram}.
 */
@NullMarked
package eu.niem.scoring.statistics.optimisation;

import org.jspecify.annotations.NullMarked;
