package standpoint.terminal;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.keep.Delivery;
import standpoint.keep.EditionJson;
import standpoint.keep.Store;
import standpoint.model.Edition;
import standpoint.model.Headline;
import standpoint.model.PartySection;
import standpoint.model.StatedPosition;

/** {@code standpoint archive show EDITION}: one edition, in short or as its JSON document. */
@Command(name = "show", description = "Shows an edition; with --format json its whole document.")
final class ArchiveShowCommand extends Verb {

    @Parameters(paramLabel = "EDITION", description = "id as archive list has it")
    private String editionId = "";

    ArchiveShowCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Store store = program().store();
        Edition edition = store.editions()
                .find(editionId)
                .orElseThrow(() ->
                        new UsageException("there is no edition '" + editionId + "'; see standpoint archive list"));
        if (json()) screen.document(new EditionJson().write(edition));
        else show(edition, store);
        return ExitCode.DONE;
    }

    private void show(Edition edition, Store store) {
        screen.line(edition.title() + ", number " + edition.number() + ", " + edition.date());
        screen.line("from " + Times.show(edition.window().from(), edition.zone()) + " to "
                + Times.show(edition.window().to(), edition.zone()));
        for (Headline line : edition.bottomLine())
            screen.line("* " + Names.of(line.change()) + ", "
                    + edition.partyNames().get(line.partyId()) + ": "
                    + line.words().text() + " (" + edition.source(line.source()).outlet() + ")");
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
