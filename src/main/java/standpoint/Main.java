package standpoint;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import standpoint.terminal.Screen;
import standpoint.terminal.Terminal;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        boolean interactive = System.console() != null && System.getenv("TERM") != null;
        Screen screen = new Screen(out, err, interactive);
        try (Wiring wiring = new Wiring()) {
            int code = new Terminal(screen, wiring::program).run(List.of(arguments));
            out.flush();
            err.flush();
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
