package standpoint.terminal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import standpoint.keep.Review;
import standpoint.model.Approval;

/** Where an edition stands between publication and sending, in words. */
final class ReviewWords {

    private ReviewWords() {}

    /** {@code not approved in time}; {@code issued} where no approval is needed. */
    static String state(Optional<Review> review, Instant now) {
        return review.map(each -> state(each, now)).orElse("issued");
    }

    private static String state(Review review, Instant now) {
        return switch (review.state()) {
            case AWAITING -> review.isLate(now) ? "not approved in time" : "awaiting approval";
            case APPROVED -> "approved";
            case REJECTED -> "rejected";
            case UNREVIEWED -> "sent unreviewed";
        };
    }

    /** The same with who, when and why, and what can be done about it. */
    static String sentence(Review review, Instant now, ZoneId zone) {
        String until = review.deadline().map(at -> Times.show(at, zone)).orElse("");
        String decided =
                review.decided().map(at -> " on " + Times.show(at, zone)).orElse("");
        String by = review.by().map(name -> " by " + name).orElse("");
        return switch (review.state()) {
            case AWAITING -> review.isLate(now) ? late(review, until) : awaiting(review, until);
            case APPROVED -> "approved" + decided + by;
            case REJECTED -> "rejected" + decided + by + ": " + review.reason().orElse("");
            case UNREVIEWED -> "sent unreviewed" + decided + ": nobody had reviewed it by " + until;
        };
    }

    private static String awaiting(Review review, String until) {
        return "awaiting approval" + (until.isEmpty() ? "" : " until " + until) + ": standpoint approve "
                + review.editionId();
    }

    private static String late(Review review, String until) {
        return review.then() == Approval.Then.SEND
                ? "not approved in time, by " + until + ": it goes out with the next run, approve or minute of serve"
                : "not approved in time, by " + until + ": standpoint approve " + review.editionId()
                        + " sends it all the same";
    }

    /** The same for programs. */
    static void put(Review review, Instant now, Map<String, Object> object) {
        object.put("state", state(review, now).replace(' ', '-'));
        object.put("deadline", review.deadline());
        object.put("atDeadline", Names.of(review.then()));
        object.put("decided", review.decided());
        object.put("by", review.by());
        object.put("because", review.reason());
    }
}
