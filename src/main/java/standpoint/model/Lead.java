package standpoint.model;

import java.net.URI;

/**
 * The entry of a feed that led to an article.
 *
 * @param entryId as the feed has it; its link where the feed has none
 * @param link canonical; a redirector's, where the feed goes through one
 */
public record Lead(String entryId, URI link) {}
