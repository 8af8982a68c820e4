package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ONNX Runtime reads the command line of its process when it starts, and has ended processes over a long one. */
class LongCommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void a_thousand_files_may_be_named_at_once() throws IOException, InterruptedException {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "The harbour master said on Monday that the basin would stay closed for a week.");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = Stream.of(
                        List.of(java, "-cp", classes, Main.class.getName(), "positions", text.toString()),
                        Collections.nCopies(
                                1000,
                                folder.resolve("a-file-that-is-not-there.txt").toString()))
                .flatMap(List::stream)
                .toList();
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(out).content().contains("that the basin would stay closed for a week");
    }
}
