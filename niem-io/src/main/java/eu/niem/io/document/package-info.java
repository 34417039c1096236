/**
 * The JSON documents of a study: one record for each, which tolerates what is missing and carries constraints, and its
 * way to the domain and back. A new document is a record, a reader and a writer here. JSON itself belongs to {@code
 * eu.niem.io.json}, CSV to {@code eu.niem.io.table}; which file of a folder is which document is said in {@code
 * eu.niem.io}. Not exported. Start reading at {@link eu.niem.io.document.DocumentReader}.
 */
@NullMarked
package eu.niem.io.document;

import org.jspecify.annotations.NullMarked;
