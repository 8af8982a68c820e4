package standpoint.discern.group;

import java.util.List;

/** Pairs of statements that a reader would take for one position, and pairs that he would not. */
final class Pairs {

    /** Two statements of one party. */
    record Pair(String one, String other) {}

    static final List<Pair> SAME = List.of(
            new Pair(
                    "the border crossing will stay closed until the raids end",
                    "that the crossing stays closed until raids end"),
            new Pair(
                    "militants use Afghan soil to attack Pakistan",
                    "that Afghan soil is used by militants for attacks on Pakistan"),
            new Pair(
                    "action against terrorist groups must be verifiable",
                    "verifiable action against terrorist groups is needed"),
            new Pair(
                    "the company's pay offer is an insult to every driver",
                    "“an insult to every driver”, its pay offer"),
            new Pair("the strike will go ahead on Friday", "that the strike goes ahead on Friday"),
            new Pair("the bid undervalues the company", "the bid to undervalue the company badly"),
            new Pair("it would welcome a joint survey of the river", "a joint survey of the river would be welcome"),
            new Pair("tariffs on steel must be lifted first", "steel tariffs to be lifted first"),
            new Pair("seven soldiers were wounded near the post", "that seven soldiers had been wounded at the post"),
            new Pair(
                    "the charge that troops crossed the river is baseless",
                    "charges that its troops had crossed the river as baseless"),
            new Pair("regulators should approve the merger", "regulators to approve the merger without delay"),
            new Pair(
                    "no fighters of the group are on its soil",
                    "that no fighters of the group were present on its soil"));

    static final List<Pair> DIFFERENT = List.of(
            new Pair(
                    "the border crossing will stay closed until the raids end",
                    "the border crossing will open for trade on Friday"),
            new Pair("militants use Afghan soil to attack Pakistan", "trade with Pakistan will resume within weeks"),
            new Pair(
                    "action against terrorist groups must be verifiable",
                    "terrorist groups were pushed back in the north"),
            new Pair(
                    "the company's pay offer is an insult to every driver", "drivers will vote on the offer on Monday"),
            new Pair("the strike will go ahead on Friday", "talks with the union resume on Friday"),
            new Pair("the bid undervalues the company", "the company will sell two plants"),
            new Pair("it would welcome a joint survey of the river", "troops crossed the river at night"),
            new Pair("tariffs on steel must be lifted first", "steel exports fell by a tenth"),
            new Pair("seven soldiers were wounded near the post", "the post was abandoned by soldiers a year ago"),
            new Pair("the charge that troops crossed the river is baseless", "troops along the river will be doubled"),
            new Pair("regulators should approve the merger", "the merger will cost a thousand jobs"),
            new Pair("no fighters of the group are on its soil", "the group must lay down its arms"));

    private Pairs() {}
}
