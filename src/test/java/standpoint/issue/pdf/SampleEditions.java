package standpoint.issue.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import standpoint.keep.EditionJson;
import standpoint.model.Act;
import standpoint.model.Change;
import standpoint.model.CoverageReport;
import standpoint.model.Edition;
import standpoint.model.EditionCount;
import standpoint.model.FeedState;
import standpoint.model.KeyFigures;
import standpoint.model.LanguageLine;
import standpoint.model.Outlet;
import standpoint.model.PartySection;
import standpoint.model.Reach;
import standpoint.model.Sentence;
import standpoint.model.SourceReport;
import standpoint.model.SourceState;
import standpoint.model.StatedPosition;
import standpoint.model.TextState;
import standpoint.model.TimelineEvent;
import standpoint.model.TopicRow;
import standpoint.model.Window;

/** Editions about invented parties, as full as the real ones. */
final class SampleEditions {

    private static final Instant FROM = Instant.parse("2026-11-22T02:30:00Z");
    private static final Instant TO = Instant.parse("2026-11-23T02:30:00Z");

    private static final Map<String, String> TOPICS = Map.of(
            "arbitration", "Arbitration",
            "casualties", "Turned-back trucks",
            "corridor", "Grazing corridor",
            "crossing", "Eastern crossing",
            "fees", "Transit fees",
            "inspections", "Inspections",
            "patrols", "Joint patrols",
            "water", "Release of water");

    private static final List<Change> CHANGES =
            List.of(Change.REVERSED, Change.HARDENED, Change.SOFTENED, Change.NO_LONGER_VOICED);

    private SampleEditions() {}

    /** A second edition: seven parties, of which two said nothing, and every kind of change. */
    static Edition talks() {
        return edition("Lake Maru talks", Script.load("talks.txt"));
    }

    /** The same with headings in another language. */
    static Edition in(String language) {
        EditionJson json = new EditionJson();
        String document = new String(json.write(talks()), StandardCharsets.UTF_8);
        return json.read(document.replaceFirst("\"language\" : \"[^\"]+\"", "\"language\" : \"" + language + "\"")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Every source failed. */
    static Edition empty() {
        Script none = new Script();
        List<CoverageReport.SourceLine> lines = List.of(
                line(
                        "Kestria News Agency",
                        FeedState.FAILED,
                        "the address https://kna.example/feed did not answer within 20 seconds"),
                line("Maru Courier", FeedState.FAILED, "the server answered 503, service unavailable"),
                line("Oru Federal Gazette", FeedState.GONE, "the server says that this feed is gone for good (410)"),
                line("Highland Radio", FeedState.EMPTY, ""));
        none.parties.add(new PartySection("kestria", "Republic of Kestria", List.of(), List.of()));
        none.parties.add(new PartySection("oru", "Oru Federation", List.of(), List.of()));
        CoverageReport coverage = new CoverageReport(
                lines, Map.of(), List.of(), Map.of(), 0, 0, List.of(), 0, List.of("kestria", "oru"), List.of());
        return edition("Lake Maru talks", none, coverage, List.of());
    }

    /** The same statements, told by outlets that mean no good. */
    static Edition hostile() {
        String text = """
                source|<script>alert(1)</script> & Sons|PRIVATE|KE|en|2026-11-22T18:40:00Z|😀 ${7*7} <#assign x=1> ]]> “&amp;” \u0000\u202Egnp.exe|https://evil.example/?q=%3Cscript%3E&a=1
                party|kestria|Republic of <b>Kestria</b>|${edition.id}; "><img src=x onerror=alert(1)>
                position|REJECT|oru|patrols|NEW|DIRECT|-|1|1|p-1
                quote|1|<a href="javascript:alert(1)">Minister</a>|said|We said ]]> and <!-- this --> and \u202Ethat\u202C \uD83D with 🫠 and ${"freemarker.template.utility.Execute"?new()("id")} ﬁnally e\u0301t\u0000c.
                position|ASSERT|-|water|NEW|DIRECT|-|1|1|p-2
                quote|1|x|said|Averyveryverylongwordwithoutanybreak@@
                """.replace("@@", "abcdefghij".repeat(20));
        return edition("Talks & <Quarrels> 😀", Script.read(text));
    }

    /** Words of five scripts, alone and inside lines of Latin. */
    static Edition fiveScripts() {
        String text = """
                source|Roznama Sahil روزنامہ ساحل|PRIVATE|PK|ur|2026-11-22T14:00:00Z|جھیل کے پانی پر مذاکرات جاری ہیں اور 15 دسمبر 2026 تک معاہدے کی امید ہے|https://sahil.example/ur/1
                source|Azadi آزادي|PUBLIC|AF|ps|2026-11-22T13:00:00Z|خبرې اترې دوام لري|https://azadi.example/ps/1
                source|Al-Sahil الساحل|PRIVATE|QA|ar|2026-11-22T12:00:00Z|المحادثات مستمرة (النسبة 2.5%)|https://sahil.example/ar/1
                source|Hubao 湖报|STATE|CN|zh|2026-11-22T11:00:00Z|各方谈判仍在继续|https://hubao.example/zh/1
                source|Jheel Times झील टाइम्स|PRIVATE|IN|hi|2026-11-22T10:00:00Z|क्षेत्र में शांति वार्ता जारी है|https://jheel.example/hi/1
                party|kestria|Republic of Kestria|وزیر خارجہ; 外交部发言人
                position|CONCEDE|oru|crossing|NEW|DIRECT|-|1|1|s-ur
                quote|1|وزیر خارجہ|نے کہا|ہم کل صبح سڑک کھول سکتے ہیں۔ لیکن پڑوسی کے وعدے پر پانی کے دروازے نہیں کھول سکتے۔ ادارہ World Bank Group کے مطابق 15 دسمبر 2026 تک معاہدہ ہو گا۔
                position|CONCEDE|oru|crossing|NEW|DIRECT|-|1|1|s-ps
                quote|2|د بهرنیو چارو وزیر|وویل|موږ سبا سهار لاره پرانیستلی شو، خو د ګاونډي په ژمنه د اوبو دروازې نه شو پرانیستلی.
                position|REJECT|oru|water|NEW|DIRECT|-|1|1|s-ar
                quote|3|المتحدث|قال|لا نستطيع فتح السدود بناءً على وعد من الجار (النسبة 2.5%).
                position|ASSERT|-|water|NEW|DIRECT|-|1|1|s-zh
                quote|4|外交部发言人|说|我们明天早上就可以开放道路，但不能仅凭邻国的承诺就打开水闸。
                position|ASSERT|-|water|NEW|DIRECT|-|1|1|s-hi
                quote|5|प्रवक्ता|ने कहा|हम कल सुबह सड़क खोल सकते हैं, लेकिन पड़ोसी के वादे पर पानी के द्वार नहीं खोल सकते।
                position|ASSERT|-|fees|NEW|MIXED|-|1|1|s-inline
                quote|1|the minister|said|the word امن stands in every draft, the phrase شہباز شریف صاحب in none, 和平 in one and शांति in another
                """;
        return edition("Lake Maru talks · جھیل مارو", Script.read(text));
    }

    /** As many positions as make about a hundred pages. */
    static Edition hundredPages() {
        Script base = Script.load("talks.txt");
        Script many = new Script();
        many.sources.addAll(base.sources);
        for (int i = 0; i < 14; i++)
            for (PartySection party : base.parties.subList(0, 5)) many.parties.add(renamed(party, i));
        return edition("Lake Maru talks", many);
    }

    private static PartySection renamed(PartySection party, int round) {
        List<StatedPosition> positions = party.positions().stream()
                .map(p -> new StatedPosition(
                        p.id() + "-" + round,
                        p.party() + "-" + round,
                        p.act(),
                        p.targets(),
                        p.topics(),
                        p.gist(),
                        p.change(),
                        p.quotations(),
                        p.outlets(),
                        p.articles(),
                        p.hearsay(),
                        p.firstSeen(),
                        p.lastSeen(),
                        p.earlier()))
                .toList();
        return new PartySection(
                party.partyId() + "-" + round, party.name() + " " + (round + 1), party.speakers(), positions);
    }

    static Edition edition(String title, Script script) {
        return edition(title, script, coverage(script), history(script));
    }

    private static Edition edition(String title, Script script, CoverageReport coverage, List<EditionCount> history) {
        List<StatedPosition> positions =
                script.parties.stream().flatMap(p -> p.positions().stream()).toList();
        return new Edition(
                "lake-2026-11-23-2",
                "lake",
                2,
                LocalDate.parse("2026-11-23"),
                ZoneId.of("Asia/Karachi"),
                new Window(FROM, TO, false),
                "Ministry Briefing Desk",
                title,
                "Water, transit and the western shore: who says what about the single text",
                "en-GB",
                names(script),
                TOPICS,
                bottomLine(positions, names(script)),
                Optional.empty(),
                figures(positions, coverage, script.silences.size()),
                script.parties,
                script.voices,
                matrix(script),
                script.disagreements,
                List.of(),
                script.silences,
                timeline(positions, script),
                history,
                coverage,
                script.sources);
    }

    private static Map<String, String> names(Script script) {
        Map<String, String> names = new TreeMap<>();
        names.put("kestria", "Republic of Kestria");
        names.put("oru", "Oru Federation");
        names.put("highland", "Highland Assembly");
        names.put("mediation", "Joint Mediation Office");
        script.parties.forEach(party -> names.put(party.partyId(), party.name()));
        return names;
    }

    private static List<Sentence> bottomLine(List<StatedPosition> positions, Map<String, String> names) {
        return positions.stream()
                .filter(p -> p.change().shifted() || p.act() == Act.THREATEN)
                .limit(4)
                .map(p -> new Sentence(
                        List.of(
                                new Sentence.Words(names.get(p.party()) + " said: "),
                                new Sentence.Exact(
                                        p.best().content().get(0), p.best().source(), true),
                                new Sentence.Citation(p.best().source()),
                                new Sentence.Words(".")),
                        List.of(p.id())))
                .toList();
    }

    private static KeyFigures figures(List<StatedPosition> positions, CoverageReport coverage, int silent) {
        int articles =
                coverage.texts().values().stream().mapToInt(Integer::intValue).sum();
        int fresh =
                (int) positions.stream().filter(p -> p.change() == Change.NEW).count();
        int shifted = (int) positions.stream().filter(p -> p.change().shifted()).count();
        return new KeyFigures(
                articles, Math.min(articles, 8), positions.size() * 2, positions.size(), fresh, shifted, silent);
    }

    private static List<TopicRow> matrix(Script script) {
        return TOPICS.keySet().stream()
                .sorted()
                .filter(topic -> script.parties.stream()
                        .flatMap(p -> p.positions().stream())
                        .anyMatch(p -> p.topics().contains(topic)))
                .map(topic -> new TopicRow(
                        topic,
                        TOPICS.getOrDefault(topic, topic),
                        script.parties.stream()
                                .limit(7)
                                .map(party -> cell(party, topic))
                                .toList()))
                .toList();
    }

    private static TopicRow.Cell cell(PartySection party, String topic) {
        List<StatedPosition> on = party.positions().stream()
                .filter(p -> p.topics().contains(topic))
                .toList();
        return new TopicRow.Cell(
                party.partyId(),
                on.stream().map(StatedPosition::act).toList(),
                on.stream().map(StatedPosition::id).toList());
    }

    private static List<TimelineEvent> timeline(List<StatedPosition> positions, Script script) {
        return positions.stream()
                .map(p -> new TimelineEvent(
                        script.sources.get(p.best().source() - 1).dated(),
                        p.party(),
                        p.id(),
                        p.best().source()))
                .sorted(Comparator.comparing(TimelineEvent::at))
                .toList();
    }

    private static List<EditionCount> history(Script script) {
        List<EditionCount> history = new ArrayList<>();
        for (int day = 18; day <= 23; day++) {
            int thinned = 23 - day;
            List<EditionCount.Count> counts = new ArrayList<>();
            for (PartySection party : script.parties) {
                Map<Act, Long> acts = party.positions().stream()
                        .collect(Collectors.groupingBy(StatedPosition::act, TreeMap::new, Collectors.counting()));
                acts.forEach((act, count) -> {
                    int less = (int) (count - (act.name().length() + thinned) % 3 + thinned % 2);
                    if (thinned == 0) less = count.intValue();
                    if (less > 0) counts.add(new EditionCount.Count(party.partyId(), act, less));
                });
            }
            history.add(new EditionCount(
                    "lake-2026-11-" + day + "-1", LocalDate.of(2026, 11, day), counts, moves(script, day)));
        }
        return history;
    }

    /** Something moved every other day, and of every kind. */
    private static List<EditionCount.Moved> moves(Script script, int day) {
        if (day % 2 == 0) return List.of();
        return script.parties.stream()
                .filter(party -> party.positions().size() > 1)
                .map(party -> new EditionCount.Moved(
                        party.partyId(),
                        CHANGES.get((day + party.positions().size()) % CHANGES.size()),
                        1 + party.name().length() % 3))
                .toList();
    }

    private static List<LanguageLine> languages() {
        return List.of(
                new LanguageLine("en", "English", Reach.WHOLE, 20),
                new LanguageLine("ur", "Urdu", Reach.PARTIAL, 3),
                new LanguageLine("fr", "French", Reach.PARTIAL, 1),
                new LanguageLine("tr", "Turkish", Reach.NONE, 2),
                new LanguageLine("und", "und", Reach.NONE, 1));
    }

    private static CoverageReport coverage(Script script) {
        List<CoverageReport.SourceLine> lines = List.of(
                line("Kestria News Agency", FeedState.OK, ""),
                line("Maru Courier", FeedState.OK, ""),
                line("Oru Federal Gazette", FeedState.UNCHANGED, ""),
                line("Highland Radio", FeedState.OK, ""),
                line("Oru Tribune", FeedState.OK, ""),
                line("Evening Standard of Oru", FeedState.EMPTY, ""),
                line("Lakeside Weekly", FeedState.FAILED, "the server answered 503, service unavailable"));
        List<CoverageReport.Unread> unread = List.of(
                new CoverageReport.Unread(
                        "Harbour Times",
                        "What the pilots want: an interview with the harbour master",
                        "https://harbour-times.example/interview-pilots",
                        TextState.PAYWALLED,
                        "its text is for subscribers"),
                new CoverageReport.Unread(
                        "Lakeside Weekly",
                        "A winter without a road",
                        "https://lakeside.example/winter",
                        TextState.FAILED,
                        "the page did not answer within 20 seconds"),
                new CoverageReport.Unread(
                        "Oru Tribune",
                        "Editorial: one page or none",
                        "https://tribune.oru.example/editorial",
                        TextState.TEASER,
                        "only its first lines are to be had"));
        return new CoverageReport(
                lines,
                Map.of(
                        TextState.FULL,
                        21,
                        TextState.FEED_ONLY,
                        6,
                        TextState.TEASER,
                        1,
                        TextState.PAYWALLED,
                        1,
                        TextState.FAILED,
                        1),
                languages(),
                Map.of(Outlet.Kind.STATE, 6, Outlet.Kind.PUBLIC, 4, Outlet.Kind.PRIVATE, 13, Outlet.Kind.AGENCY, 4),
                5,
                2,
                unread,
                7,
                script.parties.stream()
                        .filter(p -> p.positions().isEmpty())
                        .map(PartySection::partyId)
                        .toList(),
                List.of(
                        new CoverageReport.Suggestion("Vale Water Board", 6, 3),
                        new CoverageReport.Suggestion("Ilona Dask", 3, 2)));
    }

    private static CoverageReport.SourceLine line(String outlet, FeedState state, String reason) {
        String id = outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        SourceState remembered = new SourceState(
                id,
                state,
                reason.isEmpty() ? Optional.empty() : Optional.of(reason),
                Instant.parse("2026-11-21T06:00:00Z"),
                Optional.of(Instant.parse("2026-11-21T02:30:00Z")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reason.isEmpty() ? 0 : 3);
        int entries = state == FeedState.OK ? 24 : 0;
        return new CoverageReport.SourceLine(
                outlet,
                new SourceReport(
                        id,
                        id,
                        TO,
                        entries,
                        entries / 2,
                        entries / 4,
                        entries == 0 ? Map.of() : Map.of(TextState.FULL, 4, TextState.TEASER, 1),
                        0,
                        remembered));
    }
}
