package standpoint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * {@link PrintOnce} as the launcher {@code standpoint} would start it: from jars, with an archive of its classes, the
 * serial collector and the first compiler.
 */
final class Launched {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path archive;
    private final String classPath;

    /** Packs the classes into the folder and writes the archive by a first run. */
    Launched(Path folder, Path json) throws IOException, InterruptedException {
        this.archive = folder.resolve("classes.jsa");
        this.classPath = jars(folder);
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:ArchiveClassesAtExit=" + archive));
        command.addAll(rest(json, folder.resolve("first.pdf")));
        if (!Errand.run(command).done() || !Files.exists(archive))
            throw new IllegalStateException("no class archive was written by " + command);
    }

    /** Prints an edition in a new process; further options of Java, such as {@code -Xmx256m}, may be given. */
    Errand print(Path json, Path pdf, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:SharedArchiveFile=" + archive,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of(options));
        command.addAll(rest(json, pdf));
        return Errand.run(command);
    }

    private List<String> rest(Path json, Path pdf) {
        return List.of(
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                PrintOnce.class.getName(),
                json.toString(),
                PrintBenchmark.TEMPLATES.toString(),
                pdf.toString());
    }

    /**
     * The class path of this process without the validator and its XSLT, which are no part of the program and which
     * Java 17 cannot archive. An archive cannot have classes of a folder, so each folder becomes a jar.
     */
    private static String jars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":", -1)) {
            if (entry.contains("/org/verapdf/") || entry.contains("/net/sf/saxon/")) continue;
            if (!Files.isDirectory(Path.of(entry))) jars.add(entry);
            else jars.add(pack(Path.of(entry), folder.resolve("classes-" + jars.size() + ".jar")));
        }
        return String.join(":", jars);
    }

    private static String pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> found = Files.walk(classes)) {
            for (Path path : found.filter(Launched::isNeeded).sorted().toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(path).toString()));
                Files.copy(path, out);
                out.closeEntry();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return jar.toString();
    }

    /** Models are most of the bytes and have no part in printing. */
    private static boolean isNeeded(Path path) {
        return Files.isRegularFile(path) && !path.toString().endsWith(".onnx");
    }
}
