package standpoint.collect.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Repair;

/**
 * RSS, RDF, Atom or CDF. The library reads it first, as it stands or mended; then a walk through its tree puts right
 * what the library is known to misread and adds what it lost.
 */
record XmlFeed(Root root, URI address, int maxEntries, Repairs repairs) implements Format {

    private static final List<String> FRAGMENTS = List.of("item", "entry");

    @Override
    public Feed read() throws UnreadableFeedException {
        Outline outline = Outline.of(root.xml(), maxEntries);
        if (outline.tooDeep()) throw new UnreadableFeedException("nested too deep to be a feed");
        String xml = withinBounds(outline);
        Optional<LibraryFeed> asIs = library(xml, outline);
        if (asIs.isPresent()) return reconciled(asIs, WalkedFeed.read(xml, address, repairs), false, beyond(outline));
        boolean brokeOff = outline.brokeOff();
        String whole = brokeOff ? outline.cut().orElseThrow(XmlFeed::broken) : xml;
        if (brokeOff) repairs.add(Repair.CUT_OFF);
        String mended = new Mend(whole, root.texts(), repairs).mended();
        Optional<LibraryFeed> library = library(mended, outline);
        WalkedFeed walked = WalkedFeed.read(mended, address, repairs);
        // whatever is left of a wreck can pass for a feed, but not for an empty one
        if (library.isEmpty() && walked.entries().isEmpty() && (brokeOff || isFragment())) throw broken();
        return reconciled(library, walked, brokeOff && outline.cutsEntry(), beyond(outline));
    }

    private static UnreadableFeedException broken() {
        return new UnreadableFeedException("its XML is broken beyond repair");
    }

    /** The library would spend minutes on tags that are never closed, or on attributes by the thousand. */
    private Optional<LibraryFeed> library(String xml, Outline outline) {
        return outline.neverClosed() || outline.crowded() ? Optional.empty() : LibraryFeed.read(xml, address);
    }

    private boolean isFragment() {
        return FRAGMENTS.contains(root.name());
    }

    /** Without what follows the feed or exceeds the limit. */
    private String withinBounds(Outline outline) {
        if (outline.full()) return outline.cut().orElse(root.xml());
        Optional<String> alone = isFragment() ? Optional.empty() : outline.rootAlone();
        if (alone.isEmpty()) return root.xml();
        if (!root.xml().substring(alone.get().length()).isBlank()) repairs.add(Repair.JUNK);
        return alone.get();
    }

    /** Entries after the limit: what comes after it is looked through for them, and not read. */
    private int beyond(Outline outline) {
        return outline.full() ? Outline.of(root.xml(), Integer.MAX_VALUE).entries() - maxEntries : 0;
    }

    /** @param partly whether the last entry is only part of one */
    private Feed reconciled(Optional<LibraryFeed> library, WalkedFeed all, boolean partly, int beyond) {
        List<Reading> read = library.map(LibraryFeed::entries).orElse(List.of());
        boolean same = library.isPresent() && read.size() == all.entries().size();
        if (!same) repairs.add(Repair.MARKUP);
        WalkedFeed walked = partly ? all.withoutStump() : all;
        List<FeedEntry> entries = IntStream.range(0, walked.entries().size())
                .mapToObj(
                        i -> new Reconcile(walked.entries().get(i), same ? Optional.of(read.get(i)) : Optional.empty()))
                .map(Reconcile::entry)
                .toList();
        return new Feed(
                walked.title().or(() -> library.flatMap(LibraryFeed::title)).orElse(""),
                walked.link().or(() -> library.flatMap(LibraryFeed::link)),
                entries,
                List.of(),
                repairs.counts(),
                beyond);
    }
}
