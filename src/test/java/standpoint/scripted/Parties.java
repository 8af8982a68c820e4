package standpoint.scripted;

import java.util.Arrays;
import java.util.List;
import standpoint.model.Party;
import standpoint.model.Party.Kind;

/** The parties of several disputes. */
public final class Parties {

    /** In the order of a briefing. */
    public static final List<Party> ALL = List.of(
            party("pakistan", "Pakistan", Kind.STATE, "Islamabad"),
            party("afghan-taliban", "Afghan Taliban", Kind.MOVEMENT, "Kabul", "Islamic Emirate", "Taliban"),
            party("ttp", "Tehrik-i-Taliban Pakistan", Kind.ARMED_GROUP, "TTP"),
            party("china", "China", Kind.STATE, "Beijing"),
            party("united-nations", "United Nations", Kind.BODY, "UN"),
            party("united-states", "United States", Kind.STATE, "Washington"),
            party("india", "India", Kind.STATE, "New Delhi", "South Block"),
            party("thailand", "Thailand", Kind.STATE, "Bangkok"),
            party("cambodia", "Cambodia", Kind.STATE, "Phnom Penh"),
            party("asean", "ASEAN", Kind.ALLIANCE),
            party("european-union", "European Union", Kind.ALLIANCE, "EU", "Brussels"),
            party("aosis", "Alliance of Small Island States", Kind.ALLIANCE, "AOSIS"),
            party("saudi-arabia", "Saudi Arabia", Kind.STATE, "Riyadh"),
            party("ig-fertigung", "IG Fertigung", Kind.UNION),
            party("wendrath", "Wendrath", Kind.COMPANY),
            party("marrowby", "Marrowby", Kind.COMPANY),
            party("corvessa", "Corvessa", Kind.COMPANY, "Rotterdam"),
            party("works-council", "Wendrath works council", Kind.BODY),
            party("velmara", "Velmara Shipping", Kind.COMPANY, "Velmara"),
            party("russia", "Russia", Kind.STATE, "Moscow", "Kremlin"),
            party("turkiye", "Türkiye", Kind.STATE, "Ankara"),
            party("landbanen", "Landbanen", Kind.COMPANY),
            party("uld", "Union of Locomotive Drivers", Kind.UNION, "ULD"),
            party("rwf", "Railway Workers' Federation", Kind.UNION, "RWF"),
            party("vesmark-government", "Government of Vesmark", Kind.STATE, "Vesmark"),
            party("houthis", "Houthis", Kind.ARMED_GROUP),
            party("hamas", "Hamas", Kind.ARMED_GROUP),
            party("union", "union", Kind.UNION));

    private Parties() {}

    private static Party party(String id, String name, Kind kind, String... metonyms) {
        return new Party(id, name, kind, List.of(name), Arrays.asList(metonyms), List.of(), List.of(), List.of());
    }
}
