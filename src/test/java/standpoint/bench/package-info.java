/** Measures how fast and how large the program is; no part of the tests. */
@NullMarked
package standpoint.bench;

import org.jspecify.annotations.NullMarked;
