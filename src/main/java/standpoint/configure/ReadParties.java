package standpoint.configure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.model.Party;

/** Makes parties of their files. */
final class ReadParties {

    /** Checks what the schema cannot: file names, dates, and that a name belongs to one party. */
    void check(List<Entry> files) {
        Map<String, Entry> owners = new HashMap<>();
        for (Entry party : files) {
            party.refuseIdUnlikeFileName();
            party.list("people").forEach(ReadParties::checkDates);
            party.find("name").ifPresent(name -> claim(name, owners));
            party.list("names").forEach(name -> claim(name, owners));
        }
        Entry.refuseRepeats(files.stream().flatMap(party -> party.find("id").stream()));
    }

    List<Party> build(List<Entry> files) {
        return files.stream().map(ReadParties::party).toList();
    }

    private static void claim(Entry name, Map<String, Entry> owners) {
        Entry owner = owners.computeIfAbsent(name.text(), word -> name);
        if (!owner.file().equals(name.file()))
            name.refuseWord("is also a name of the party in " + owner.place() + "; wanted names of one party only");
    }

    private static void checkDates(Entry person) {
        Optional<LocalDate> from = person.find("from").flatMap(ReadParties::findDate);
        Optional<Entry> to = person.find("to");
        Optional<LocalDate> last = to.flatMap(ReadParties::findDate);
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get()))
            to.get()
                    .refuseWord(
                            "is before the first day in office, " + from.get() + "; wanted that day or a later one");
    }

    private static Optional<LocalDate> findDate(Entry date) {
        try {
            return Optional.of(LocalDate.parse(date.text()));
        } catch (DateTimeException noSuchDay) {
            date.refuseWord("is not a day of the calendar; wanted a date such as 2024-03-04");
            return Optional.empty();
        }
    }

    private static Party party(Entry party) {
        return new Party(
                party.text("id"),
                party.text("name"),
                Party.Kind.valueOf(party.text("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                party.texts("names"),
                party.texts("metonyms"),
                party.texts("demonyms"),
                party.list("bodies").stream().map(ReadParties::body).toList(),
                party.list("people").stream().map(ReadParties::person).toList());
    }

    private static Party.Body body(Entry body) {
        return new Party.Body(body.text("name"), body.texts("aliases"));
    }

    private static Party.Person person(Entry person) {
        return new Party.Person(
                person.text("name"),
                person.texts("aliases"),
                person.findText("office"),
                person.findText("from").map(LocalDate::parse),
                person.findText("to").map(LocalDate::parse));
    }
}
