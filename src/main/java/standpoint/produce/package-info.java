/** Runs the steps in order for one edition; the only package that knows them all. */
@NullMarked
package standpoint.produce;

import org.jspecify.annotations.NullMarked;
