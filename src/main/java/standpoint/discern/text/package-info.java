/** Cuts a text into words, sentences, paragraphs and quotations, each with where it stands, and reads word lists. */
@NullMarked
package standpoint.discern.text;

import org.jspecify.annotations.NullMarked;
