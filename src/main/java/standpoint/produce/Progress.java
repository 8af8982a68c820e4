package standpoint.produce;

/** Hears what a run is doing, a short phrase a step. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = phrase -> {};

    /** The step that now begins. */
    void begins(String phrase);
}
