package standpoint.keep;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import standpoint.keep.Finding.Problem;

/** Proves the archive's files against the digests in the database. */
final class Verify {

    private static final Pattern PUBLISHED = Pattern.compile("\\d{4}/\\d\\d/\\d\\d/[^/]+\\.(pdf|json|html)");

    private final Path folder;
    private final Database database;

    Verify(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    Verification run() {
        List<Finding> findings = new ArrayList<>();
        // under the write lock, so that an edition that is just being published is not taken for an orphan
        List<EditionRecord> editions = database.write("a look at the archive", handle -> {
            List<EditionRecord> all = Editions.listRecords(handle, Optional.empty());
            findings.addAll(orphans(all));
            return all;
        });
        int proven = 0;
        for (EditionRecord edition : editions) {
            List<Finding> wrong = new ArrayList<>();
            prove(edition.pdf(), edition.pdfSha256()).ifPresent(wrong::add);
            prove(edition.json(), edition.jsonSha256()).ifPresent(wrong::add);
            edition.page().flatMap(page -> prove(page.path(), page.sha256())).ifPresent(wrong::add);
            edition.kit().flatMap(kit -> prove(kit.path(), kit.sha256())).ifPresent(wrong::add);
            if (wrong.isEmpty()) proven++;
            wrong.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
        }
        findings.sort(comparing(Finding::file));
        return new Verification(proven, findings);
    }

    private Optional<Finding> prove(String file, String sha256) {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(file));
            if (Sha256.hex(content).equals(sha256)) return Optional.empty();
            return Optional.of(new Finding(
                    file,
                    Problem.ALTERED,
                    "%s is not what was published: its %d bytes have another SHA-256 than the %s… in the database."
                            .formatted(file, content.length, sha256.substring(0, 12))));
        } catch (NoSuchFileException e) {
            return Optional.of(new Finding(file, Problem.MISSING, file + " is missing."));
        } catch (IOException e) {
            return Optional.of(
                    new Finding(file, Problem.UNREADABLE, "%s cannot be read: %s.".formatted(file, e.getMessage())));
        }
    }

    private List<Finding> orphans(List<EditionRecord> editions) {
        Set<String> known = new HashSet<>();
        for (EditionRecord edition : editions) {
            known.add(edition.pdf());
            known.add(edition.json());
            edition.page().ifPresent(page -> known.add(page.path()));
        }
        try (var files = Files.walk(folder, 4)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> PUBLISHED.matcher(file).matches() && !known.contains(file))
                    .map(file -> new Finding(file, Problem.ORPHAN, file + " belongs to no edition."))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new KeepException("The folder %s cannot be read.".formatted(folder), e);
        }
    }
}
