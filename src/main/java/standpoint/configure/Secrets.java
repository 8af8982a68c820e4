package standpoint.configure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up what may not stand in a configuration file; a secret never becomes part of a message. */
final class Secrets {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(env|file):([^}]+)}");

    private final Path folder;

    private final Map<String, String> environment;

    Secrets(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** What the text refers to, or the text where it is no reference; empty when the reference leads nowhere. */
    Optional<String> find(String text) {
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.matches()) return Optional.of(text);
        String name = reference.group(2);
        Optional<String> secret =
                reference.group(1).equals("env") ? Optional.ofNullable(environment.get(name)) : readFile(name);
        return secret.filter(value -> !value.isEmpty());
    }

    void check(Entry entry) {
        Matcher reference = REFERENCE.matcher(entry.text());
        if (!reference.matches() || find(entry.text()).isPresent()) return;
        String name = reference.group(2);
        if (reference.group(1).equals("env")) entry.refuse("the environment variable " + name + " is not set");
        else entry.refuse("the file " + folder.resolve(name) + " is empty or cannot be read");
    }

    /** Without the line break that editors put at the end. */
    private Optional<String> readFile(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name)).stripTrailing());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
