package standpoint.reword;

import java.util.List;
import standpoint.model.Edition;

/** Fills the prompts, which are the user's templates. */
@FunctionalInterface
public interface Prompts {

    /** What the model is to do. */
    String INSTRUCTIONS = "reword/instructions.txt.ftl";

    /** What it is to do it with. */
    String POSITIONS = "reword/positions.txt.ftl";

    /** Both, by their names below the templates folder. */
    List<String> TEMPLATES = List.of(INSTRUCTIONS, POSITIONS);

    /**
     * The text of a prompt.
     *
     * @param template one of the two
     * @throws RewordException when the template is at fault
     */
    String fill(String template, Edition edition);
}
