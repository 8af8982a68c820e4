package standpoint.configure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import standpoint.model.Outlet;
import standpoint.model.Party;
import standpoint.model.Timing;

/**
 * Reads a configuration folder. All files are read and checked before anything is made of them, so that one run names
 * every problem.
 */
public final class ReadConfiguration {

    private final Function<Timing, Optional<String>> cronCheck;

    private final Map<String, String> environment;

    private final Clock clock;

    /**
     * Takes what only others know.
     *
     * @param cronCheck says what is wrong with a {@link Timing.Cron}, in words for the user; empty when nothing is
     * @param environment the variables that {@code ${env:NAME}} may name
     * @param clock tells whether a certificate holds
     */
    public ReadConfiguration(
            Function<Timing, Optional<String>> cronCheck, Map<String, String> environment, Clock clock) {
        this.cronCheck = cronCheck;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    /**
     * Reads {@code standpoint.yaml}, {@code outlets.yaml}, {@code parties/*.yaml} and {@code briefings/*.yaml}.
     *
     * @throws ConfigurationException when anything is wrong, with everything that is
     */
    public Configuration read(Path folder) {
        Problems problems = new Problems();
        if (!Files.isDirectory(folder)) problems.add(folder, "is not a folder; wanted the one with standpoint.yaml");
        problems.raise();
        var files = new ConfigurationFolder(folder, problems);
        List<Path> partyFiles = files.list("parties", Shape.PARTY);
        List<Path> briefingFiles = files.list("briefings", Shape.BRIEFING);
        var documents = new Documents(
                files.read("standpoint.yaml", Shape.SETTINGS),
                files.read("outlets.yaml", Shape.OUTLETS),
                files.read(partyFiles, Shape.PARTY),
                files.read(briefingFiles, Shape.BRIEFING),
                new Known("a party of " + folder.resolve("parties"), Entry.fileIds(partyFiles)));
        return make(documents, folder, problems);
    }

    /** What the files hold, before it is known to make sense. */
    private record Documents(
            Optional<Entry> settings,
            Optional<Entry> outlets,
            List<Entry> parties,
            List<Entry> briefings,
            Known partyIds) {}

    private Configuration make(Documents documents, Path folder, Problems problems) {
        var resolvePath = new ResolvePath(folder);
        var readSettings = new ReadSettings(resolvePath, new Secrets(folder, environment), clock);
        var readOutlets = new ReadOutlets();
        var readParties = new ReadParties();
        Optional<Path> templates =
                documents.settings().flatMap(file -> file.findText("templates")).map(resolvePath::path);
        var readLayout = new ReadLayout(resolvePath, templates);
        var readBriefings = new ReadBriefings(new ReadSchedule(cronCheck), readLayout, resolvePath);

        Set<String> outletIds = documents.outlets().map(readOutlets::ids).orElseGet(TreeSet::new);
        documents.settings().ifPresent(readSettings::check);
        documents.outlets().ifPresent(readOutlets::check);
        readParties.check(documents.parties());
        var outlets = new Known("an outlet of " + folder.resolve("outlets.yaml"), outletIds);
        readBriefings.check(documents.briefings(), outlets, documents.partyIds());
        problems.raise();

        Settings settings = readSettings.build(documents.settings().orElseThrow());
        List<Outlet> publishers = readOutlets.build(documents.outlets().orElseThrow());
        List<Party> parties = readParties.build(documents.parties());
        return new Configuration(settings, publishers, parties, readBriefings.build(documents.briefings(), parties));
    }
}
