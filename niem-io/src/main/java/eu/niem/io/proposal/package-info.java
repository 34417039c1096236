/**
 * Proposes how a file of others becomes a study. It looks at its columns and codes and drafts a mapping, a framework
 * and a methodology, each choice with a reason to check. Start reading at {@link eu.niem.io.proposal.Drafting}.
 */
@NullMarked
package eu.niem.io.proposal;

import org.jspecify.annotations.NullMarked;
