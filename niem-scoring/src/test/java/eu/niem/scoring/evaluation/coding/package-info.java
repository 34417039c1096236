@NullMarked
package eu.niem.scoring.evaluation.coding;

import org.jspecify.annotations.NullMarked;
