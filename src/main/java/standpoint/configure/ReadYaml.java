package standpoint.configure;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads files as YAML, and puts what the parser has against them into plain words. */
final class ReadYaml {

    /** How the parser marks places inside its message: where it was, then where it gave up. */
    private static final Pattern MARK = Pattern.compile("in 'reader', line (\\d+), column (\\d+)");

    private final YAMLFactory factory = new YAMLFactory();

    private final Problems problems;

    private final ReadText readText;

    ReadYaml(Problems problems) {
        this.problems = problems;
        this.readText = new ReadText(problems);
    }

    /** Empty when the file cannot be made out; the problems then say why. */
    Optional<YamlFile> read(Path file) {
        return readText.read(file).flatMap(text -> parse(file, text));
    }

    private Optional<YamlFile> parse(Path file, String text) {
        try (YAMLParser parser = factory.createParser(text)) {
            return new ParseYaml(file, parser, problems).parse();
        } catch (JacksonException broken) {
            problems.add(file, placeOf(broken), "", "is not YAML: " + inPlainWords(broken));
        } catch (IOException broken) {
            problems.add(file, "is not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }

    /** Where the parser gave up, but for a quotation or list without an end the place where it begins. */
    private static Place placeOf(JacksonException broken) {
        String message = broken.getOriginalMessage();
        List<Place> marks = MARK.matcher(message)
                .results()
                .map(mark -> new Place(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2))))
                .toList();
        if (marks.isEmpty()) return placeOf(Optional.ofNullable(broken.getLocation()));
        return marks.get(message.contains("end of stream") ? 0 : marks.size() - 1);
    }

    private static Place placeOf(Optional<JsonLocation> location) {
        return location.map(at -> new Place(at.getLineNr(), at.getColumnNr())).orElse(Place.WHOLE_FILE);
    }

    /** Leaves out the indented lines, which mark places and repeat the file, secrets and all. */
    private static String inPlainWords(JacksonException broken) {
        String message = broken.getOriginalMessage();
        if (message.contains("TAB")) return "found a tab; wanted spaces, which alone indent YAML";
        if (message.contains("field name")) return "found a key that is a list or has keys itself; wanted plain text";
        if (message.contains("nesting depth")) return "found lists in lists, too deep to follow; wanted a few levels";
        return message.lines()
                .filter(line -> !line.startsWith(" ") && !line.isBlank())
                .collect(Collectors.joining(", "));
    }
}
