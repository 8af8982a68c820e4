package standpoint.configure;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; holds everything that is wrong with it. */
public final class ConfigurationException extends RuntimeException {

    private final transient List<Problem> problems;

    ConfigurationException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** By file, then by place; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
