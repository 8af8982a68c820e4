package standpoint.produce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.collect.Collected;
import standpoint.collect.PassedOver;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.CoverageReport;
import standpoint.model.Discernment;
import standpoint.model.Edition;
import standpoint.model.Outlet;
import standpoint.model.Reach;
import standpoint.model.Reading;
import standpoint.model.Repair;
import standpoint.model.StatedPosition;
import standpoint.produce.Dropped.Kind;

/**
 * Lists whatever was found on the way to an edition and is not in it, from what the steps gave. A step that begins to
 * drop something has to be read here.
 */
final class ListDropped {

    private final Trail trail;
    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();

    private ListDropped(Trail trail, List<Outlet> outlets) {
        this.trail = trail;
        outlets.forEach(outlet -> this.outlets.put(outlet.id(), outlet.name()));
        trail.articles().forEach(article -> articles.put(article.id(), article));
    }

    /**
     * What the steps gave on the way to an edition.
     *
     * @param superseded versions of the window's articles before the ones that were read
     * @param articles that were read, whatever became of their text
     * @param earlier editions, the newest first
     */
    record Trail(
            Collected collected,
            List<Article> superseded,
            List<Article> articles,
            Discernment discernment,
            List<Edition> earlier,
            Edition edition) {}

    /** All that was dropped, by kind, each kind in the order in which it came. */
    static List<Dropped> of(Trail trail, List<Outlet> outlets) {
        var list = new ListDropped(trail, outlets);
        return Stream.of(
                        list.sources(),
                        list.entries(),
                        list.brokenOff(),
                        list.articles(),
                        list.readings(),
                        new DroppedStatements(trail, list::statement).list(),
                        list.forgotten(),
                        list.sentences())
                .flatMap(dropped -> dropped)
                .sorted(Comparator.comparing(Dropped::kind))
                .toList();
    }

    private Stream<Dropped> sources() {
        return trail.edition().coverage().sources().stream()
                .filter(line -> !line.report().state().state().readable())
                .map(line -> new Dropped(
                        Kind.SOURCE_UNREAD,
                        line.report().state().reason().orElse("no reason given"),
                        line.outlet(),
                        line.report().sourceId(),
                        Optional.empty(),
                        "",
                        1));
    }

    private Stream<Dropped> entries() {
        return trail.collected().passed().stream()
                .map(entry -> new Dropped(
                        kind(entry.why()),
                        entry.why().words(),
                        outlet(entry.outletId()),
                        entry.title(),
                        entry.link().map(String::valueOf),
                        "",
                        entry.entries()));
    }

    private static Kind kind(PassedOver.Why why) {
        return switch (why) {
            case OFF_TOPIC, PAGE_OFF_TOPIC -> Kind.ENTRY_OFF_TOPIC;
            case OLD, KNOWN, TWICE, UNCHANGED -> Kind.ENTRY_OLD;
            case LATER -> Kind.ENTRY_LATER;
            case NO_LINK -> Kind.ENTRY_UNUSABLE;
            case BEYOND, PART -> Kind.ENTRY_UNREAD;
        };
    }

    /** Of a feed that broke off nobody knows what would have followed. */
    private Stream<Dropped> brokenOff() {
        Set<String> given = trail.collected().reports().stream()
                .filter(report -> report.repairs() > 0)
                .map(report -> report.sourceId())
                .collect(Collectors.toSet());
        return trail.collected().contacts().stream()
                .filter(contact -> given.contains(contact.sourceId()))
                .filter(contact -> contact.repairs().containsKey(Repair.CUT_OFF))
                .map(contact -> new Dropped(
                        Kind.ENTRY_UNREAD,
                        "the feed broke off: what would have followed is not known",
                        outletOf(contact.sourceId()),
                        contact.sourceId(),
                        Optional.of(contact.feed().toString()),
                        "",
                        1));
    }

    private String outletOf(String sourceId) {
        return trail.collected().reports().stream()
                .filter(report -> report.sourceId().equals(sourceId))
                .map(report -> outlet(report.outletId()))
                .findFirst()
                .orElse("");
    }

    private Stream<Dropped> articles() {
        List<Dropped> dropped = new ArrayList<>();
        for (Article article : trail.collected().articles())
            if (!articles.containsKey(article.id()))
                dropped.add(article(Kind.ARTICLE_OUTSIDE, "its date is not in the window", article));
        for (Article article : trail.superseded())
            dropped.add(
                    article(Kind.ARTICLE_REPLACED, "version %d, edited since".formatted(article.version()), article));
        for (CoverageReport.Unread unread : trail.edition().coverage().unread())
            dropped.add(new Dropped(
                    Kind.ARTICLE_UNQUOTABLE,
                    name(unread.state()) + (unread.why().isEmpty() ? "" : ": " + unread.why()),
                    unread.outlet(),
                    unread.title(),
                    Optional.of(unread.url()),
                    "",
                    1));
        for (Article article : trail.articles())
            if (article.state().quotable())
                article.copyOf()
                        .ifPresent(
                                voice -> dropped.add(article(Kind.ARTICLE_COPY, "reprints " + title(voice), article)));
        return dropped.stream();
    }

    private String title(String articleId) {
        return Optional.ofNullable(articles.get(articleId))
                .map(original -> "“" + original.title() + "”, " + outlet(original.outletId()))
                .orElse("an article of an earlier window");
    }

    private Stream<Dropped> readings() {
        Set<String> speaking = trail.discernment().attributions().stream()
                .map(Attribution::articleId)
                .collect(Collectors.toSet());
        List<Dropped> dropped = new ArrayList<>();
        for (Reading reading : trail.discernment().readings()) {
            Article article = Optional.ofNullable(articles.get(reading.articleId()))
                    .orElseThrow(() -> new IllegalStateException("an article that was not given was read"));
            if (reading.reach() != Reach.WHOLE) dropped.add(article(Kind.ARTICLE_LANGUAGE, language(reading), article));
            else if (!speaking.contains(article.id()))
                dropped.add(article(Kind.ARTICLE_SILENT, "no reported statement was found in it", article));
        }
        return dropped.stream();
    }

    private static String language(Reading reading) {
        return reading.language()
                + (reading.reach() == Reach.NONE
                        ? " is not read for statements"
                        : " is read by rules: quotations and fixed phrases only");
    }

    /** Positions of the last edition of which this one says nothing at all. */
    private Stream<Dropped> forgotten() {
        Set<String> told = Stream.concat(
                        trail.edition().positions().map(StatedPosition::id),
                        trail.edition().silences().stream().map(silence -> silence.positionId()))
                .collect(Collectors.toSet());
        return trail.earlier().stream()
                .limit(1)
                .flatMap(last -> last.positions()
                        .filter(then -> !told.contains(then.id()))
                        .map(then -> forgotten(last, then)));
    }

    private static Dropped forgotten(Edition last, StatedPosition then) {
        var source = last.source(then.best().source());
        String why = then.topics().isEmpty() ? "it touches no topic" : "its party spoke on its topics otherwise";
        return new Dropped(
                Kind.POSITION_FORGOTTEN,
                "in " + last.id() + ", not voiced since; " + why,
                source.outlet(),
                source.title(),
                Optional.of(source.url().toString()),
                last.partyNames().getOrDefault(then.party(), then.party()) + ": "
                        + then.best().content().stream()
                                .map(passage -> passage.text())
                                .collect(Collectors.joining(" … ")),
                1);
    }

    /** What a language model said and the check did not let through; its words are nobody's. */
    private Stream<Dropped> sentences() {
        return trail.edition().rewording().stream()
                .flatMap(rewording -> rewording.refused().stream()
                        .map(refusal -> new Dropped(
                                Kind.SENTENCE_REFUSED,
                                refusal.reason(),
                                rewording.model(),
                                String.join(", ", refusal.positionIds()),
                                Optional.empty(),
                                "",
                                1)));
    }

    private Dropped article(Kind kind, String reason, Article article) {
        return new Dropped(
                kind,
                reason,
                outlet(article.outletId()),
                article.title(),
                Optional.of(article.url().toString()),
                "",
                1);
    }

    private Dropped statement(Kind kind, String reason, Attribution attribution) {
        Article article = Optional.ofNullable(articles.get(attribution.articleId()))
                .orElseThrow(() -> new IllegalStateException("a statement of an article that was not given"));
        String said = attribution.content().stream()
                .map(span -> span.in(article.text()))
                .collect(Collectors.joining(" … "));
        String who = attribution.speaker().name().isBlank()
                ? "(nobody named)"
                : attribution.speaker().name();
        return new Dropped(
                kind,
                reason,
                outlet(article.outletId()),
                article.title(),
                Optional.of(article.url().toString()),
                who + ": " + said,
                1);
    }

    private String outlet(String id) {
        return outlets.getOrDefault(id, id);
    }

    private static String name(Enum<?> state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
