@NullMarked
package eu.niem.scoring.contract;

import org.jspecify.annotations.NullMarked;
