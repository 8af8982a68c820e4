package standpoint.scripted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.model.Act;
import standpoint.model.Change;
import standpoint.model.Earlier;
import standpoint.model.Form;
import standpoint.model.Outlet;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Reference;
import standpoint.model.Span;
import standpoint.model.StatedPosition;

/** Positions from lines of text; {@code positions.txt} says how they are written. */
public final class Script {

    private static final Pattern MARKED = Pattern.compile("\\[([sct]) ([^\\[\\]]*)]");
    private static final Instant NOON = Instant.parse("2026-11-19T12:00:00Z");

    /** The sources of all positions, in order of number. */
    public final List<Reference> sources = new ArrayList<>();

    /** Articles' texts, by number. */
    public final List<String> texts = new ArrayList<>();

    /** In their order. */
    public final List<Entry> entries = new ArrayList<>();

    /** A position, all of its parties, and the sentence that is expected of it. */
    public record Entry(String title, List<StatedPosition> positions, String expected) {}

    /** The positions of a file beside a class. */
    public static Script load(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The positions of a text. */
    public static Script read(String text) {
        Script script = new Script();
        for (String block : Pattern.compile("(?m)^@ ").split(text, -1))
            if (!block.isBlank() && !block.startsWith("#")) script.add(block.strip());
        return script;
    }

    private void add(String block) {
        List<String> lines = block.lines().toList();
        String[] head = lines.get(0).split(" ", -1);
        String language = option(head, "lang=").orElse("en");
        int outlets = option(head, "outlets=").map(Integer::parseInt).orElse(1);
        boolean hearsay = Arrays.asList(head).contains("hearsay");
        List<Quotation> quotations = new ArrayList<>(List.of(quotation(lines.get(1), language, hearsay)));
        for (int more = 1; more < outlets; more++) quotations.add(quotation(lines.get(1), language, hearsay));
        Optional<Earlier> earlier = lines.stream()
                .filter(line -> line.startsWith("< "))
                .map(line -> earlier(line.substring(2), language))
                .findFirst();
        String expected = lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .findFirst()
                .orElse("");
        List<StatedPosition> positions = Arrays.stream(head[0].split("\\+", -1))
                .map(party -> position(party, head, quotations, outlets, hearsay, earlier))
                .toList();
        entries.add(new Entry(lines.get(1), positions, expected));
    }

    private static Optional<String> option(String[] head, String name) {
        return Arrays.stream(head)
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst();
    }

    private StatedPosition position(
            String party,
            String[] head,
            List<Quotation> quotations,
            int outlets,
            boolean hearsay,
            Optional<Earlier> earlier) {
        return new StatedPosition(
                party + "-" + entries.size(),
                party,
                Act.valueOf(head[1]),
                option(head, "target=").stream().toList(),
                option(head, "topic=").stream().toList(),
                gist(quotations.get(0)),
                Change.valueOf(head[2]),
                quotations,
                outlets,
                outlets,
                hearsay,
                NOON,
                NOON,
                earlier);
    }

    private static List<String> gist(Quotation quotation) {
        String words = quotation.content().get(0).text().toLowerCase(java.util.Locale.ROOT);
        return List.copyOf(new TreeSet<>(Arrays.asList(words.split("\\P{L}+", -1))));
    }

    private Earlier earlier(String line, String language) {
        String[] parts = line.split(" ", 3);
        LocalDate day = LocalDate.parse(parts[0]);
        return new Earlier("e-" + day + "-1", day, Act.valueOf(parts[1]), quotation(parts[2], language, false));
    }

    private Quotation quotation(String marked, String language, boolean hedged) {
        StringBuilder text = new StringBuilder();
        List<Span> who = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        Matcher mark = MARKED.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            Span span = new Span(text.length(), text.length() + mark.group(2).length());
            (mark.group(1).equals("s") ? who : mark.group(1).equals("c") ? cue : content).add(span);
            text.append(mark.group(2));
            from = mark.end();
        }
        text.append(marked.substring(from));
        return quotation(text.toString(), who, cue, content, language, hedged);
    }

    private Quotation quotation(
            String text, List<Span> who, List<Span> cue, List<Span> content, String language, boolean hedged) {
        texts.add(text);
        sources.add(source(language));
        List<Span> all = new ArrayList<>(who);
        all.addAll(cue);
        all.addAll(content);
        Span whole = new Span(
                Collections.min(all).begin(),
                all.stream().mapToInt(Span::end).max().orElseThrow());
        return new Quotation(
                sources.size(),
                who.stream().map(span -> span.in(text)).findFirst(),
                cue.stream().map(span -> span.in(text)).findFirst(),
                content.stream().map(span -> Passage.of(span, text)).toList(),
                Optional.of(Passage.of(whole, text)),
                form(text, content),
                hedged);
    }

    /** Direct where every content has marks at both ends, or stands in a quotation that was begun before it. */
    private static Form form(String text, List<Span> content) {
        boolean all = content.stream()
                .allMatch(span -> span.in(text).matches("(?s)[“\"‘'].*|.*[”\"’'][,.]?") && opens(span.in(text)));
        boolean any = content.stream().anyMatch(span -> span.in(text).matches("(?s).*[“”\"‘].*"));
        return all ? Form.DIRECT : any ? Form.MIXED : Form.INDIRECT;
    }

    private static boolean opens(String words) {
        return words.matches("(?s)[“\"‘'].*") || !words.matches("(?s).*[“\"].+[”\"].*");
    }

    private Reference source(String language) {
        int number = sources.size() + 1;
        return new Reference(
                number,
                "a" + number,
                1,
                "0".repeat(64),
                "wire",
                "The Wire",
                Outlet.Kind.AGENCY,
                Optional.empty(),
                "Title",
                URI.create("https://wire.example/" + number),
                NOON,
                language,
                Optional.empty());
    }
}
