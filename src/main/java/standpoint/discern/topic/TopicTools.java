package standpoint.discern.topic;

import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.text.Sentences;

/** What reading for topics needs and no briefing changes. */
record TopicTools(Sentences sentences, PartsOfSpeech parts, SentenceEmbedder embedder, NameWords words) {

    TopicTools() {
        this(new Sentences(), new PartsOfSpeech(), new SentenceEmbedder(), new NameWords());
    }
}
