package standpoint.keep;

import java.util.List;

/**
 * What became of proving the archive.
 *
 * @param proven editions whose files are the bytes that were published
 * @param findings by file; empty when everything is proven
 */
public record Verification(int proven, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }
}
