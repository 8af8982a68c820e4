package standpoint.collect.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The article's paragraphs; none when there is nothing like it.
 *
 * @param tail the last words of the place before anything was left out
 * @param where on the page, in words
 */
record Found(List<String> paragraphs, String tail, Optional<String> where) {

    static final Found NOTHING = new Found(List.of(), "", Optional.empty());

    Found {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same after opening paragraphs, as far as they are not part of the text already. */
    Found after(List<String> opening) {
        Stream<String> fresh =
                opening.stream().filter(line -> paragraphs.stream().noneMatch(paragraph -> paragraph.contains(line)));
        return new Found(Stream.concat(fresh, paragraphs.stream()).toList(), tail, where);
    }

    Found endingOn(String words) {
        return new Found(paragraphs, words, where);
    }

    Found withoutHeadline(String title) {
        return new Found(WithoutHeadline.of(paragraphs, title), tail, where);
    }

    /** Characters of its paragraphs. */
    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
