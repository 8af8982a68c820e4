package standpoint.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An actor of a dispute and the names it goes by. Names are matched as whole words and with their case.
 *
 * @param names what it is called, in every spelling and script
 * @param metonyms places and offices that stand for it when they speak
 * @param demonyms adjectives that make a role noun its own: "Pakistani officials"
 */
public record Party(
        String id,
        String name,
        Kind kind,
        List<String> names,
        List<String> metonyms,
        List<String> demonyms,
        List<Body> bodies,
        List<Person> people) {

    /** What sort of actor it is. */
    public enum Kind {
        STATE,
        MOVEMENT,
        ARMED_GROUP,
        ALLIANCE,
        BODY,
        COMPANY,
        UNION
    }

    /** An institution that speaks for the party. */
    public record Body(String name, List<String> aliases) {
        public Body {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * Somebody who speaks for the party.
     *
     * @param from first day in that office; empty when not known
     * @param to last day in that office; empty when not known or still held
     */
    public record Person(
            String name,
            List<String> aliases,
            Optional<String> office,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        public Person {
            aliases = List.copyOf(aliases);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
                throw new IllegalArgumentException(name + " leaves office before taking it");
        }

        /** Whether the person may have held the office on that day, as far as is known. */
        public boolean servesOn(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    public Party {
        Slug.check(id);
        names = List.copyOf(names);
        metonyms = List.copyOf(metonyms);
        demonyms = List.copyOf(demonyms);
        bodies = List.copyOf(bodies);
        people = List.copyOf(people);
    }
}
