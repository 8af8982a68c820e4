package standpoint.model;

import java.net.URI;
import java.util.List;

/**
 * What a site offers to a reader of feeds.
 *
 * @param offers the best first; empty when nothing readable was found
 * @param samples the newest pages that the first offer leads to, as an edition would read them
 */
public record Probe(List<Offer> offers, List<Sampled> samples) {

    public Probe {
        offers = List.copyOf(offers);
        samples = List.copyOf(samples);
    }

    /** How a feed was found. */
    public enum Found {
        /** It is what was asked for. */
        ASKED,
        /** The page names it as its feed. */
        NAMED,
        /** The page links to it. */
        LINKED,
        /** The site's robots.txt names it. */
        ROBOTS,
        /** It lies where feeds usually lie. */
        USUAL
    }

    /**
     * A feed that can be read.
     *
     * @param address where it is found in the end
     * @param onSubject how many of its entries touch the subject
     */
    public record Offer(URI address, Found found, Feed feed, int onSubject) {}

    /** A page that a feed leads to. */
    public record Sampled(URI address, Page page) {}
}
