package standpoint.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.keep.Delivery;
import standpoint.keep.EditionJson;
import standpoint.keep.Sighting;
import standpoint.keep.Store;
import standpoint.model.Edition;
import standpoint.model.PartySection;
import standpoint.model.Sentence;
import standpoint.model.StatedPosition;
import standpoint.produce.FindSightings;

/**
 * {@code standpoint archive show EDITION|ARTICLE}: one edition, in short or as its JSON document; or the versions of
 * one article and what each changed.
 */
@Command(
        name = "show",
        description =
                "Shows an edition, with --format json its whole document; or an article's versions and what changed.")
final class ArchiveShowCommand extends Verb {

    @Parameters(
            paramLabel = "EDITION|ARTICLE",
            description =
                    "id of an edition as archive list has it; or an article's address, or its id in an edition's JSON")
    private String id = "";

    ArchiveShowCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        Optional<Edition> edition = program.store().editions().find(id);
        if (edition.isEmpty()) return versions(program);
        if (json()) screen.document(new EditionJson().write(edition.get()));
        else show(edition.get(), program.store(), program.clock().instant());
        return ExitCode.DONE;
    }

    private int versions(Program program) {
        List<Sighting> sightings = FindSightings.in(program.store().coverage(), id);
        if (sightings.isEmpty())
            throw new UsageException("there is no edition and no article '" + id + "'; see standpoint archive list");
        var show = new ShowVersions(screen, program, json());
        sightings.forEach(show::show);
        return ExitCode.DONE;
    }

    private void show(Edition edition, Store store, Instant now) {
        screen.line(edition.title() + ", number " + edition.number() + ", " + edition.date());
        screen.line("from " + Times.show(edition.window().from(), edition.zone()) + " to "
                + Times.show(edition.window().to(), edition.zone()));
        store.reviews()
                .find(edition.id())
                .ifPresent(review -> screen.line(ReviewWords.sentence(review, now, edition.zone())));
        for (Sentence sentence : edition.bottomLine())
            screen.line("* " + sentence.plain() + " ("
                    + sentence.citations().stream()
                            .map(number -> edition.source(number).outlet())
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ")");
        edition.parties().forEach(this::show);
        for (Delivery delivery : store.deliveries().list(edition.id()))
            screen.line("to " + delivery.recipient() + ": " + Names.of(delivery.state())
                    + delivery.lastReply().map(reply -> " (" + reply + ")").orElse(""));
    }

    private void show(PartySection section) {
        screen.line("");
        screen.line(section.name() + (section.positions().isEmpty() ? ": said nothing" : ""));
        for (StatedPosition position : section.positions())
            screen.line("  " + Names.of(position.change()) + " " + position.act()
                    + (position.targets().isEmpty() ? "" : " → " + String.join(", ", position.targets())) + ": "
                    + position.best().content().get(0).text() + " ["
                    + position.best().source() + "]");
    }
}
