/**
 * How files of others become observations: which of their columns are area, period, group and indicator, which rows are
 * left out, and what their signs mean. What is read and what is left out is counted as it happens. Start reading at
 * {@link eu.niem.io.mapping.Importing}.
 */
@NullMarked
package eu.niem.io.mapping;

import org.jspecify.annotations.NullMarked;
