package standpoint;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import standpoint.terminal.Screen;
import standpoint.terminal.Terminal;

/** Starts what the command line asks for. */
public final class Main {

    private Main() {}

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] arguments) {
        Screen screen = new Screen(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("standpoint.interactive"),
                Boolean.getBoolean("standpoint.coloured"));
        System.exit(run(screen, List.of(arguments)));
    }

    private static int run(Screen screen, List<String> arguments) {
        try (Wiring wiring = new Wiring()) {
            return new Terminal(screen, wiring::of).run(arguments);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
