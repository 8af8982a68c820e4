package standpoint.terminal;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class SharedOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, or json: one object a line (default: text)")
    Format format = Format.TEXT;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            defaultValue = "${sys:standpoint.home:-.}/config",
            description = "folder of the configuration (default: config)")
    Path config = Path.of("config");
}
