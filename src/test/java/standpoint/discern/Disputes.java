package standpoint.discern;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Layout;
import standpoint.model.Party;
import standpoint.model.Party.Body;
import standpoint.model.Party.Kind;
import standpoint.model.Party.Person;
import standpoint.model.TextState;
import standpoint.model.Timing;
import standpoint.model.Topic;

/** Parties, briefings and articles for the tests: a border dispute, a strike and a merger. */
public final class Disputes {

    public static final Party PAKISTAN = new Party(
            "pakistan",
            "Pakistan",
            Kind.STATE,
            List.of("Islamic Republic of Pakistan", "پاکستان"),
            List.of("Islamabad", "Rawalpindi"),
            List.of("Pakistani", "پاکستانی"),
            List.of(
                    new Body("Foreign Office", List.of("FO")),
                    new Body("Inter-Services Public Relations", List.of("ISPR"))),
            List.of(
                    person("Shehbaz Sharif", "Prime Minister", LocalDate.of(2024, 3, 3), Optional.empty()),
                    person(
                            "Anwaar-ul-Haq Kakar",
                            "Prime Minister",
                            LocalDate.of(2023, 8, 14),
                            Optional.of(LocalDate.of(2024, 3, 3)))));

    public static final Party TALIBAN = new Party(
            "afghan-taliban",
            "Afghan Taliban",
            Kind.MOVEMENT,
            List.of("Taliban", "Islamic Emirate", "Islamic Emirate of Afghanistan", "Afghanistan"),
            List.of("Kabul", "Kandahar"),
            List.of("Afghan", "Taliban"),
            List.of(),
            List.of(person("Zabihullah Mujahid", "spokesman", LocalDate.of(2021, 8, 15), Optional.empty())));

    public static final Party TTP = new Party(
            "ttp",
            "Tehreek-e-Taliban Pakistan",
            Kind.ARMED_GROUP,
            List.of("TTP", "Pakistani Taliban"),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public static final Party CHINA = state("china", "China", "Beijing", "Chinese");
    public static final Party INDIA = state("india", "India", "New Delhi", "Indian");
    public static final Party UNITED_STATES = new Party(
            "united-states",
            "United States",
            Kind.STATE,
            List.of("US", "U.S"),
            List.of("Washington", "White House"),
            List.of("American", "US"),
            List.of(new Body("State Department", List.of())),
            List.of());

    public static final Party UNION = body("rail-union", "Rail Workers Union", List.of("RWU"));
    public static final Party OPERATOR = body("northline", "Northline", List.of("Northline Rail"));

    private Disputes() {}

    public static Briefing border() {
        return briefing(
                List.of(PAKISTAN, TALIBAN, TTP, CHINA, INDIA, UNITED_STATES),
                List.of(
                        new Topic("terrorism", "Terrorism", List.of("terrorist", "militants", "TTP")),
                        new Topic("trade", "Trade", List.of("trade", "border crossing"))));
    }

    public static Briefing strike() {
        return briefing(List.of(UNION, OPERATOR), List.of(new Topic("pay", "Pay", List.of("pay", "wages"))));
    }

    public static Article article(String id, String text) {
        return article(id, text, Optional.empty(), Instant.parse("2026-05-04T06:00:00Z"));
    }

    public static Article article(String id, String text, Optional<String> copyOf, Instant published) {
        return new Article(
                id,
                1,
                "source",
                "outlet",
                URI.create("https://news.example/" + id),
                "A title",
                Optional.empty(),
                Optional.of(published),
                Optional.empty(),
                published,
                "en",
                TextState.FULL,
                text,
                copyOf,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Briefing briefing(List<Party> parties, List<Topic> topics) {
        ZoneId zone = ZoneId.of("Asia/Karachi");
        return new Briefing(
                "test",
                "Test",
                "",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.of(7, 30), EnumSet.allOf(java.time.DayOfWeek.class), zone),
                Duration.ofDays(1),
                parties,
                List.of(),
                topics,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Party state(String id, String name, String capital, String demonym) {
        return new Party(id, name, Kind.STATE, List.of(), List.of(capital), List.of(demonym), List.of(), List.of());
    }

    private static Party body(String id, String name, List<String> aliases) {
        return new Party(id, name, Kind.BODY, aliases, List.of(), List.of(), List.of(), List.of());
    }

    private static Person person(String name, String office, LocalDate from, Optional<LocalDate> to) {
        return new Person(name, List.of(), Optional.of(office), Optional.of(from), to);
    }
}
