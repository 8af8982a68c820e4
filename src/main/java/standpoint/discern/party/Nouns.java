package standpoint.discern.party;

import java.util.Set;

/** Kinds of nouns that one may speak of again: "a spokeswoman" is later "the spokesperson". */
final class Nouns {

    private static final Set<String> PERSONS = Set.of(
            "spokes",
            "minister",
            "official",
            "leader",
            "chief",
            "ambassador",
            "envoy",
            "president",
            "commander",
            "secretary",
            "adviser",
            "advisor",
            "officer",
            "general",
            "diplomat",
            "premier",
            "chairman",
            "director",
            "representative",
            "speaker",
            "governor",
            "marshal",
            "negotiator",
            "analyst",
            "expert",
            "professor",
            "king",
            "boss",
            "executive",
            "colonel",
            "major",
            "captain",
            "inspector",
            "superintendent",
            "lawyer",
            "commissioner",
            "arbitrator",
            "manager",
            "undersecretary");
    private static final Set<String> ANONYMOUS =
            Set.of("official", "source", "authoritie", "officer", "insider", "authority");

    private static final Set<String> THINGS = Set.of(
            "statement",
            "letter",
            "note",
            "notice",
            "report",
            "readout",
            "communique",
            "ministry",
            "army",
            "company",
            "firm",
            "union",
            "group",
            "agency",
            "government",
            "court",
            "office",
            "bank",
            "paper",
            "study",
            "board");

    private Nouns() {}

    /** The kind of a lower-cased noun: its singular, with all spokespeople as one. */
    static String kind(String noun) {
        if (noun.startsWith("spokes")) return "spokes";
        if (noun.equals("ministries")) return "ministry";
        if (noun.equals("military") || noun.equals("army")) return "army";
        return noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss")
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    static boolean isPerson(String kind) {
        return PERSONS.contains(kind);
    }

    /** Whether "it" stands for it later. */
    static boolean isThing(String kind) {
        return THINGS.contains(kind);
    }

    /** Whether those who will not be named go by it. */
    static boolean isAnonymous(String kind) {
        return ANONYMOUS.contains(kind);
    }
}
