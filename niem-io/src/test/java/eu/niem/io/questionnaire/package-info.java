@NullMarked
package eu.niem.io.questionnaire;

import org.jspecify.annotations.NullMarked;
