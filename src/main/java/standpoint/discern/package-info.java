/** Takes articles in and gives attributions and the positions of the parties out. */
@NullMarked
package standpoint.discern;

import org.jspecify.annotations.NullMarked;
