package standpoint.collect;

import standpoint.collect.FetchFeeds.Answer;
import standpoint.collect.PickEntries.Picked;

/**
 * A source on its way through a run.
 *
 * @param picked what is to be fetched of what it gave; nothing until that is decided
 */
record Visit(Call call, Answer answer, Picked picked) {

    static Visit to(Call call, Answer answer) {
        return new Visit(call, answer, Picked.NOTHING);
    }

    /** With what is new in its feed. */
    Visit pick(PickEntries pick) {
        return answer instanceof Answer.Given given
                ? new Visit(call, answer, pick.pick(call.source(), given.feed()))
                : this;
    }

    /** A failure that says nothing about the source. */
    Visit notReached() {
        return answer instanceof Answer.Failed ? new Visit(call, new Answer.NotReached(), picked) : this;
    }
}
