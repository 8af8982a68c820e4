package standpoint.collect.feed;

/** Thrown for what is no feed, or one that no mending makes readable; the message is for the reader. */
public final class UnreadableFeedException extends Exception {

    UnreadableFeedException(String reason) {
        super(reason);
    }
}
