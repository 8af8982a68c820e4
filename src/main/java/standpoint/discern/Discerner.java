package standpoint.discern;

import java.util.List;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Discernment;

/** Works out who says what. Deterministic: the same articles give the same discernment. */
public interface Discerner {

    /**
     * Finds the attributions of each quotable article and groups those of the briefing's parties into positions.
     * Articles that may not be quoted are passed over.
     */
    Discernment discern(Briefing briefing, List<Article> articles);
}
