package standpoint.model;

/** A claim and its counter-claim, by position id. */
public record Disagreement(String claimId, String counterId, String topicId) {}
