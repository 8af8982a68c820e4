package standpoint.model;

import java.util.Optional;

/**
 * A claim and its counter-claim, by position id.
 *
 * @param topicId the topic that both touch; empty when their words alone join them
 */
public record Disagreement(String claimId, String counterId, Optional<String> topicId) {}
