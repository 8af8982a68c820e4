package standpoint.produce;

import java.util.List;
import standpoint.keep.EditionFiles;

/** What came of making an edition's files again. */
public sealed interface Rebuilt {

    /**
     * The same bytes as were published.
     *
     * @param signed whether the published PDF goes on with a signature, which cannot be made twice
     * @param restored paths of lost or altered files that were put back, within the output folder
     */
    record Same(EditionFiles files, boolean signed, List<String> restored) implements Rebuilt {}

    /**
     * Other bytes.
     *
     * @param differing names of the files that differ
     * @param reasons what has changed since then, a phrase each; empty when nothing is known to
     */
    record Different(EditionFiles files, List<String> differing, List<String> reasons) implements Rebuilt {}

    /**
     * Not made.
     *
     * @param reason a sentence that says why and what to do
     */
    record Impossible(String reason) implements Rebuilt {}
}
