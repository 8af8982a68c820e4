package standpoint.produce;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import standpoint.collect.CollectException;
import standpoint.collect.ProbeSite;
import standpoint.collect.ReadOne;
import standpoint.discern.Discerner;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Feed;
import standpoint.model.Layout;
import standpoint.model.Page;
import standpoint.model.Party;
import standpoint.model.Probe;
import standpoint.model.Reach;
import standpoint.model.Reading;
import standpoint.model.TextState;
import standpoint.model.Timing;
import standpoint.model.Topic;

/** Shows what a single step makes of a feed, a page or a text, without making an edition of it. */
public final class Examine {

    /** The language of a text without markup. */
    private static final String UNSAID = "und";

    private final ReadOne read;
    private final ProbeSite probe;
    private final Discerner discern;
    private final Clock clock;

    /** Looks through these steps. */
    public Examine(ReadOne read, ProbeSite probe, Discerner discern, Clock clock) {
        this.read = read;
        this.probe = probe;
        this.discern = discern;
        this.clock = clock;
    }

    /**
     * What was found in a text.
     *
     * @param text as read; the spans of the attributions refer to it
     * @param language BCP 47 tag of what the text is in; {@code und} when it cannot be told
     * @param reach how much of what it reports can be found in that language
     */
    public record Statements(String text, String language, Reach reach, List<Attribution> attributions) {
        public Statements {
            attributions = List.copyOf(attributions);
        }

        /**
         * Whether somebody whom the text quotes says that this was said. What only unnamed sources or reports say is
         * not nested: it is the text's own way to tell it.
         */
        public boolean isNested(Attribution attribution) {
            return attributions.stream().anyMatch(other -> !other.hedged() && other.holds(attribution));
        }
    }

    /**
     * The entries of a feed.
     *
     * @throws UnreadableException when there is none
     */
    public Feed feed(URI address) {
        try {
            return read.readFeed(address);
        } catch (CollectException e) {
            throw unreadable(e);
        }
    }

    /**
     * The feeds that a site offers.
     *
     * @param about terms of the subject that its entries are counted by; empty counts all
     * @throws UnreadableException when the site cannot be reached
     */
    public Probe probe(URI site, List<String> about) {
        try {
            return probe.probe(site, about);
        } catch (CollectException e) {
            throw unreadable(e);
        }
    }

    /**
     * A page as an edition would read it.
     *
     * @param base the address that a file was saved from
     * @throws UnreadableException when it cannot be had
     */
    public Page page(URI address, Optional<URI> base) {
        try {
            return read.readPage(address, base);
        } catch (CollectException e) {
            throw unreadable(e);
        }
    }

    /**
     * Who says what in a text in UTF-8, or in a saved page ({@code .html}, {@code .htm}).
     *
     * @throws UnreadableException when the file cannot be read
     */
    public Statements statements(Path file, List<Party> parties, List<Topic> topics) {
        if (file.toString().endsWith(".html") || file.toString().endsWith(".htm")) {
            Page page = page(file.toUri(), Optional.empty());
            return statements(page.title(), page.text(), page.language(), page.published(), parties, topics);
        }
        String text = text(file);
        return statements(file.toString(), text, UNSAID, Optional.empty(), parties, topics);
    }

    private Statements statements(
            String title,
            String text,
            String language,
            Optional<Instant> published,
            List<Party> parties,
            List<Topic> topics) {
        // of no text nothing is missed
        if (text.isBlank()) return new Statements(text, language, Reach.WHOLE, List.of());
        Article article = new Article(
                "text",
                1,
                "text",
                "text",
                URI.create("urn:text"),
                title,
                Optional.empty(),
                published,
                Optional.empty(),
                clock.instant(),
                language,
                TextState.FULL,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Discernment found = discern.discern(only(parties, topics), List.of(article));
        Reading reading = found.readings().get(0);
        return new Statements(text, reading.language(), reading.reach(), found.attributions());
    }

    /** Who asked knows what they asked for: the reason alone is told. */
    private static UnreadableException unreadable(CollectException e) {
        return new UnreadableException(String.valueOf(e.getMessage()), e);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UnreadableException("it is not text in UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read: " + e.getMessage(), e);
        }
    }

    private static Briefing only(List<Party> parties, List<Topic> topics) {
        return new Briefing(
                "texts",
                "Texts",
                "",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.MIDNIGHT, EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC),
                Duration.ofDays(1),
                parties,
                List.of(),
                topics,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
