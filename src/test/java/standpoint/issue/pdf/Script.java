package standpoint.issue.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import standpoint.model.Act;
import standpoint.model.Change;
import standpoint.model.Disagreement;
import standpoint.model.Earlier;
import standpoint.model.Form;
import standpoint.model.Outlet;
import standpoint.model.PartySection;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.Reference;
import standpoint.model.Silence;
import standpoint.model.Span;
import standpoint.model.StatedPosition;
import standpoint.model.Voice;

/** An edition's statements, read from lines of fields; see {@code talks.txt} for what each line holds. */
final class Script {

    final List<Reference> sources = new ArrayList<>();
    final List<PartySection> parties = new ArrayList<>();
    final List<Voice> voices = new ArrayList<>();
    final List<Silence> silences = new ArrayList<>();
    final List<Disagreement> disagreements = new ArrayList<>();
    private int offset = 100;

    static Script load(String name) {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Script read(String text) {
        Script script = new Script();
        List<String> lines = text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        for (int i = 0; i < lines.size(); i++) script.take(lines, i);
        return script;
    }

    private void take(List<String> lines, int at) {
        String[] f = lines.get(at).split("\\|", -1);
        switch (f[0]) {
            case "source" -> sources.add(source(f));
            case "party" -> parties.add(new PartySection(f[1], f[2], list(f[3], "; "), List.of()));
            case "position" -> position(f, below(lines, at));
            case "voice" -> voices.add(new Voice(f[1], quotations(below(lines, at))));
            case "silence" -> silences.add(silence(f));
            case "disagree" -> disagreements.add(new Disagreement(f[1], f[2], Optional.of(f[3])));
            default -> {}
        }
    }

    private static List<String> below(List<String> lines, int at) {
        int end = at + 1;
        while (end < lines.size()
                && (lines.get(end).startsWith("quote|") || lines.get(end).startsWith("before|"))) end++;
        return lines.subList(at + 1, end);
    }

    private Reference source(String[] f) {
        return new Reference(
                sources.size() + 1,
                "a%015d".formatted(sources.size() + 1),
                1,
                "0".repeat(64),
                f[1].toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                f[1],
                Outlet.Kind.valueOf(f[2]),
                Optional.of(f[3]),
                f[6],
                URI.create(f[7]),
                Instant.parse(f[5]),
                f[4],
                Optional.empty());
    }

    private void position(String[] f, List<String> lines) {
        PartySection party = parties.remove(parties.size() - 1);
        boolean hedged = f[6].equals("hedged");
        Form form = Form.valueOf(f[5]);
        List<Quotation> quotations = lines.stream()
                .filter(line -> line.startsWith("quote|"))
                .map(line -> quotation(line.split("\\|", -1), 1, form, hedged))
                .toList();
        Optional<Earlier> earlier = lines.stream()
                .filter(line -> line.startsWith("before|"))
                .map(line -> earlier(line.split("\\|", -1)))
                .findFirst();
        Reference first = sources.get(quotations.get(0).source() - 1);
        List<StatedPosition> positions = new ArrayList<>(party.positions());
        positions.add(new StatedPosition(
                f[9],
                party.partyId(),
                Act.valueOf(f[1]),
                list(f[2], ","),
                list(f[3], ","),
                List.of(),
                Change.valueOf(f[4]),
                quotations,
                Integer.parseInt(f[7]),
                Integer.parseInt(f[8]),
                hedged,
                earlier.map(e -> e.date().atStartOfDay(java.time.ZoneOffset.UTC).toInstant())
                        .orElse(first.dated()),
                first.dated(),
                earlier));
        parties.add(new PartySection(party.partyId(), party.name(), party.speakers(), positions));
    }

    private List<Quotation> quotations(List<String> lines) {
        return lines.stream()
                .map(line -> quotation(line.split("\\|", -1), 1, Form.DIRECT, false))
                .toList();
    }

    private Quotation quotation(String[] f, int at, Form form, boolean hedged) {
        String words = f[at + 3];
        offset += words.length() + 40;
        Passage passage = new Passage(new Span(offset, offset + words.length()), words);
        return new Quotation(
                Integer.parseInt(f[at]),
                f[at + 1].isEmpty() ? Optional.empty() : Optional.of(f[at + 1]),
                Optional.of(f[at + 2]),
                List.of(passage),
                Optional.empty(),
                form,
                hedged);
    }

    private Earlier earlier(String[] f) {
        Quotation quotation = quotation(f, 3, Form.DIRECT, false);
        return new Earlier("lake-" + f[2] + "-1", LocalDate.parse(f[2]), Act.valueOf(f[1]), quotation);
    }

    private Silence silence(String[] f) {
        Quotation quotation = quotation(f, 5, Form.DIRECT, false);
        LocalDate day = LocalDate.parse(f[4].substring(0, 10));
        Act act = Act.valueOf(f[2]);
        return new Silence(
                "silent-" + silences.size(),
                f[1],
                act,
                list(f[3], ","),
                Instant.parse(f[4]),
                new Earlier("lake-" + day + "-1", day, act, quotation));
    }

    private static List<String> list(String field, String separator) {
        return field.isEmpty() || field.equals("-") ? List.of() : Arrays.asList(field.split(separator));
    }
}
