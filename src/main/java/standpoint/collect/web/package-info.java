/** Fetches addresses from the network, from files or from a folder of snapshots. */
@NullMarked
package standpoint.collect.web;

import org.jspecify.annotations.NullMarked;
