package standpoint.model;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is watched, for whom and when.
 *
 * @param language BCP 47 tag of the edition's headings
 * @param layout how the editions look
 * @param firstWindow how far the first edition looks back
 * @param parties in the order of the edition's sections
 * @param about an entry whose title and summary hold none of these is passed over; empty takes every entry
 * @param recipients mail addresses
 * @param approval that a person has to approve each edition before it is sent; empty when it is sent at once
 * @param mirror a folder of snapshots that everything is fetched from instead of the network
 */
public record Briefing(
        String id,
        String title,
        String subtitle,
        String language,
        Layout layout,
        Timing timing,
        Duration firstWindow,
        List<Party> parties,
        List<String> about,
        List<Topic> topics,
        List<Source> sources,
        List<String> recipients,
        Optional<Approval> approval,
        Optional<Path> mirror) {

    public Briefing {
        Slug.check(id);
        if (firstWindow.isNegative() || firstWindow.isZero())
            throw new IllegalArgumentException("the first window of " + id + " must be longer than nothing");
        parties = List.copyOf(parties);
        about = List.copyOf(about);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        recipients = List.copyOf(recipients);
    }

    /** The zone of the briefing's times and dates. */
    public ZoneId zone() {
        return timing.zone();
    }
}
