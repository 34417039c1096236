/**
 * Studies as folders: which file holds what, whether the files fit together, and those that come with the library. How
 * a single file is read stands in {@link eu.niem.io.table} and {@link eu.niem.io.document}. Not exported. Start
 * reading at {@link eu.niem.io.study.StudyReader}.
 */
@NullMarked
package eu.niem.io.study;

import org.jspecify.annotations.NullMarked;
