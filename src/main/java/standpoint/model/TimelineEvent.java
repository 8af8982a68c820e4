package standpoint.model;

import java.time.Instant;

/** A statement on the day it was reported. */
public record TimelineEvent(Instant at, String partyId, String positionId, int source) {}
