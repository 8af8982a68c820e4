package standpoint.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.Attribution;
import standpoint.model.Span;
import standpoint.terminal.Colour.Painted;

/** Shows a text with the roles of its words: who, how it is attributed, what; a number ties a statement together. */
final class MarkRoles {

    private final String text;
    /** Those around others before them. */
    private final List<Mark> marks;

    /** @param attributions numbered from 1 in this order */
    MarkRoles(String text, List<Attribution> attributions) {
        this.text = text;
        Map<Place, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < attributions.size(); i++)
            for (Place place : places(attributions.get(i)).toList())
                numbers.computeIfAbsent(place, same -> new ArrayList<>()).add(i + 1);
        marks = numbers.entrySet().stream()
                .map(each -> new Mark(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Mark::begin).thenComparing(Mark::end, Comparator.reverseOrder()))
                .toList();
    }

    private enum Role {
        SOURCE("s", Colour.CYAN),
        CUE("c", Colour.YELLOW),
        CONTENT("t", Colour.GREEN);

        private final String letter;
        private final Colour colour;

        Role(String letter, Colour colour) {
            this.letter = letter;
            this.colour = colour;
        }
    }

    private record Place(Role role, Span span) {}

    /** A place in all the statements that it serves: "the ministry" may say several things. */
    private record Mark(Place place, List<Integer> numbers) {
        int begin() {
            return place.span().begin();
        }

        int end() {
            return place.span().end();
        }

        String joined() {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    private static Stream<Place> places(Attribution attribution) {
        return Stream.of(
                        places(Role.SOURCE, attribution.source()),
                        places(Role.CUE, attribution.cue()),
                        places(Role.CONTENT, attribution.content()))
                .flatMap(each -> each);
    }

    private static Stream<Place> places(Role role, List<Span> spans) {
        return spans.stream().map(span -> new Place(role, span));
    }

    /** In brackets, as the texts that the model learns from are written: {@code [s1 She] [c1 said] [t1 no]}. */
    String inBrackets() {
        StringBuilder out = new StringBuilder();
        walk(new Walk() {
            @Override
            public void open(Mark mark) {
                out.append('[')
                        .append(mark.place().role().letter)
                        .append(mark.joined())
                        .append(' ');
            }

            @Override
            public void close() {
                out.append(']');
            }

            @Override
            public void read(String words, Optional<Mark> innermost) {
                out.append(words);
            }
        });
        return out.toString();
    }

    /** In colours, each mark with its number before it. */
    List<Painted> inColours() {
        List<Painted> out = new ArrayList<>();
        walk(new Walk() {
            @Override
            public void open(Mark mark) {
                out.add(new Painted(Colour.FAINT, mark.joined() + " "));
            }

            @Override
            public void close() {
                // the colour ends with the words
            }

            @Override
            public void read(String words, Optional<Mark> innermost) {
                Colour colour =
                        innermost.map(mark -> mark.place().role().colour).orElse(Colour.NONE);
                out.add(new Painted(colour, words));
            }
        });
        return out;
    }

    /** What is met on the way through the text. */
    private interface Walk {
        void open(Mark mark);

        void close();

        /** @param innermost the shortest mark around the words */
        void read(String words, Optional<Mark> innermost);
    }

    private void walk(Walk walk) {
        NavigableSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> borders.addAll(List.of(mark.begin(), mark.end())));
        List<Mark> open = new ArrayList<>();
        for (int at : borders) {
            long closing = open.stream().filter(mark -> mark.end() == at).count();
            open.removeIf(mark -> mark.end() == at);
            for (long i = 0; i < closing; i++) walk.close();
            for (Mark mark : marks) {
                if (mark.begin() != at) continue;
                open.add(mark);
                walk.open(mark);
            }
            Optional<Integer> next = Optional.ofNullable(borders.higher(at));
            next.ifPresent(end -> walk.read(text.substring(at, end), shortest(open)));
        }
    }

    private static Optional<Mark> shortest(List<Mark> open) {
        return open.stream().min(Comparator.comparingInt(mark -> mark.end() - mark.begin()));
    }
}
