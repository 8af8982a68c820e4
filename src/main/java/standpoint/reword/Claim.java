package standpoint.reword;

/**
 * One thing that a sentence says a party did.
 *
 * @param party its id; empty where the sentence does not say who
 * @param verb index of the verb's token
 * @param had whether it is told as something of before
 * @param from first token
 * @param to behind the last
 */
record Claim(String party, int verb, boolean had, int from, int to) {}
