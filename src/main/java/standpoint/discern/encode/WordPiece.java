package standpoint.discern.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Takes a word apart into pieces of the model's vocabulary: the longest first, in small letters without accents. */
public final class WordPiece {

    /** A longer word is unknown as a whole. Code points. */
    private static final int LONGEST = 100;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final int unknown;

    /** @param pieces in the order of their numbers */
    private WordPiece(List<String> pieces) {
        for (String piece : pieces) vocabulary.put(piece, vocabulary.size());
        unknown = number("[UNK]");
    }

    /** The vocabulary of English without capitals that the models share. */
    public static WordPiece load() {
        try (InputStream stream =
                Objects.requireNonNull(WordPiece.class.getResourceAsStream("vocabulary.txt"), "vocabulary.txt")) {
            return new WordPiece(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vocabulary that comes with the program", e);
        }
    }

    /** The number of a piece that every vocabulary has. */
    public int number(String piece) {
        return Objects.requireNonNull(vocabulary.get(piece), () -> "a vocabulary without " + piece);
    }

    /** The numbers of a word's pieces, or of the unknown one alone. */
    public List<Integer> pieces(String word) {
        String letters = letters(word);
        if (letters.isEmpty() || letters.codePointCount(0, letters.length()) > LONGEST) return List.of(unknown);
        List<Integer> found = new ArrayList<>();
        int at = 0;
        while (at < letters.length()) {
            int end = letters.length();
            while (end > at && !vocabulary.containsKey(piece(letters, at, end)))
                end = letters.offsetByCodePoints(end, -1);
            if (end <= at) return List.of(unknown);
            found.add(vocabulary.get(piece(letters, at, end)));
            at = end;
        }
        return found;
    }

    private static String piece(String letters, int begin, int end) {
        return (begin == 0 ? "" : "##") + letters.substring(begin, end);
    }

    private static String letters(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return apart.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
