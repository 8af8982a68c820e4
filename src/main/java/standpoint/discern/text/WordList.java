package standpoint.discern.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the lexicons that come with the program: one entry a line, {@code #} begins a remark. */
public final class WordList {

    private static final String FOLDER = "/standpoint/discern/";

    private WordList() {}

    /** The words of a list that holds several on a line, in order. */
    public static Set<String> read(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(name)) words.addAll(List.of(line.split("\\s+", -1)));
        return words;
    }

    /**
     * The entries of a list, trimmed, in order.
     *
     * @throws IllegalStateException when the program comes without it
     */
    public static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = open(name)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int remark = line.indexOf('#');
                String entry = (remark < 0 ? line : line.substring(0, remark)).strip();
                if (!entry.isEmpty()) lines.add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
        return lines;
    }

    private static BufferedReader open(String name) {
        InputStream stream = WordList.class.getResourceAsStream(FOLDER + name);
        if (stream == null) throw new IllegalStateException("the program comes without its word list " + name);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
