/** The words of the product, as records and closed choices; no library, no input or output. */
@NullMarked
package standpoint.model;

import org.jspecify.annotations.NullMarked;
