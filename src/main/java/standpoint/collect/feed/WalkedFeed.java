package standpoint.collect.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a walk through the tree finds in a feed; the tree is built by a parser that never complains.
 *
 * @param entries in the feed's order
 */
record WalkedFeed(Optional<String> title, Optional<URI> link, List<WalkedEntry> entries) {

    private static final List<String> ENTRIES = List.of("item", "entry");
    private static final List<String> HEADS = List.of("channel", "feed");

    WalkedFeed {
        entries = List.copyOf(entries);
    }

    /** Walks through a feed; what is none has no entries. */
    static WalkedFeed read(String xml, URI address, Repairs repairs) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        List<Field> all =
                document.getAllElements().stream().skip(1).map(Field::of).toList();
        boolean atom = all.stream().anyMatch(field -> field.is(Vocabulary.FEED, "feed"));
        var bases = new Bases(address);
        List<Field> head = all.stream()
                .filter(field -> field.is(Vocabulary.FEED, HEADS))
                .findFirst()
                .map(field -> Field.within(field.element()))
                .orElse(List.of());
        return new WalkedFeed(
                head.stream()
                        .filter(field -> field.name().equals("title"))
                        .flatMap(field -> WalkedProse.of(field, atom).line().stream())
                        .findFirst(),
                new Links(head, bases).page(),
                all.stream()
                        .filter(field -> field.is(Vocabulary.FEED, ENTRIES))
                        .map(field -> entry(field.element(), bases, repairs, atom))
                        .toList());
    }

    private static WalkedEntry entry(Element element, Bases bases, Repairs repairs, boolean plain) {
        return new WalkedEntry(element, bases, repairs, plain);
    }

    /** Without the last entry, when that broke off before it said what it is. */
    WalkedFeed withoutStump() {
        int last = entries.size() - 1;
        boolean stump = last >= 0
                && entries.get(last).id().isEmpty()
                && entries.get(last).link().isEmpty();
        return stump ? new WalkedFeed(title, link, entries.subList(0, last)) : this;
    }
}
