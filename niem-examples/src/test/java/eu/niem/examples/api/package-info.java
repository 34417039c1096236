/** The public API, as it is committed, and how its records are made. Entry type: {@link eu.niem.examples.api.PublicApiTest}. */
@NullMarked
package eu.niem.examples.api;

import org.jspecify.annotations.NullMarked;
