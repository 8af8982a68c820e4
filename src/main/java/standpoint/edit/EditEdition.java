package standpoint.edit;

import standpoint.model.Edition;
import standpoint.model.Meaning;

/** Makes an edition of a window's material. The same material makes the same edition. */
public final class EditEdition {

    private final Meaning meaning;

    /** @param meaning tells which statements mean the same */
    public EditEdition(Meaning meaning) {
        this.meaning = meaning;
    }

    /** The edition of this material. */
    public Edition edit(Material material) {
        Meaning once = new MeaningOnce(meaning);
        return new AssembleEdition(ContinueTopics.in(LeaveOutReread.in(material), once), once).assemble();
    }
}
