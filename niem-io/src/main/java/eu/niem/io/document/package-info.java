/**
 * The JSON documents of a study: read with everything that is wrong with them and where it stands, and written so that
 * they read back equal. Documents are records that tolerate what is missing; only one without an error becomes an object
 * of the domain. Entry type: {@link eu.niem.io.document.Documents}.
 */
@NullMarked
package eu.niem.io.document;

import org.jspecify.annotations.NullMarked;
