package standpoint;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standpoint.collect.CollectCoverage;
import standpoint.collect.CollectSettings;
import standpoint.collect.ProbeSite;
import standpoint.collect.ReadOne;
import standpoint.collect.web.HttpWeb;
import standpoint.collect.web.Web;
import standpoint.configure.Configuration;
import standpoint.configure.ReadConfiguration;
import standpoint.configure.Settings;
import standpoint.discern.Attributor;
import standpoint.discern.DiscernByRules;
import standpoint.discern.Discerner;
import standpoint.discern.attribute.AttributeByLanguage;
import standpoint.discern.attribute.FillGaps;
import standpoint.discern.attribute.ReadWithin;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.language.TellLanguage;
import standpoint.discern.quote.AttributeQuotations;
import standpoint.discern.tag.ModelAttributor;
import standpoint.edit.EditEdition;
import standpoint.keep.KeepSettings;
import standpoint.keep.Store;
import standpoint.model.Briefing;
import standpoint.produce.Examine;
import standpoint.produce.Outcome;
import standpoint.produce.ProduceEdition;
import standpoint.produce.Progress;
import standpoint.produce.RebuildEdition;
import standpoint.produce.ReviewEdition;
import standpoint.produce.Steps;
import standpoint.produce.Verdict;
import standpoint.reword.RewordSettings;
import standpoint.schedule.ScheduleSettings;
import standpoint.schedule.ServeSchedule;
import standpoint.schedule.Slots;
import standpoint.terminal.Program;

/** The object graph, built by hand; each part when a command first asks for it. */
final class Wiring implements Program, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    /** Editions that a service produces at the same time, and how long stopping waits for them. */
    private static final int THREADS = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Ample for all that a run does after it has collected. */
    private static final Duration AFTER_COLLECTING = Duration.ofMinutes(15);

    private final Clock clock = Clock.systemUTC();
    private final Later<Configuration> configuration = new Later<>(this::readConfiguration);
    private final Later<Store> store =
            new Later<>(() -> Store.open(new KeepSettings(settings().output())));
    private final Later<Web> network =
            new Later<>(() -> new HttpWeb(collecting().limits()));
    private final SentenceEmbedder embedder = new SentenceEmbedder();
    private final Later<Discerner> discerner = new Later<>(() ->
            new DiscernByRules(attributor(), new TellLanguage(), configuration().outlets(), embedder::embed));
    private final Later<Issuing> issuing = new Later<>(() -> new Issuing(settings()));
    private final List<Thread> hooks = new ArrayList<>();
    private Path folder = Path.of("config");

    private static Attributor attributor() {
        Attributor english = new ReadWithin(new FillGaps(new ModelAttributor(), new RuleAttributor()));
        return new AttributeByLanguage(List.of(english, new AttributeQuotations()));
    }

    /** The program of a configuration folder. */
    Program of(Path configurationFolder) {
        folder = configurationFolder;
        return this;
    }

    private Configuration readConfiguration() {
        return new ReadConfiguration(timing -> Slots.problem(timing, clock.instant()), System.getenv(), clock)
                .read(folder);
    }

    private Settings settings() {
        return configuration().settings();
    }

    private CollectSettings collecting() {
        return settings().collect();
    }

    @Override
    public Configuration configuration() {
        return configuration.get();
    }

    @Override
    public List<String> templateProblems() {
        return issuing.get().problems(configuration().briefings());
    }

    @Override
    public Store store() {
        return store.get();
    }

    /** A run of the command line gives its slot back when it is told to stop; a service lets its runs finish. */
    @Override
    public ProduceEdition producer(Progress progress) {
        ProduceEdition producer = build(progress);
        Thread hook = new Thread(producer::abandon);
        Runtime.getRuntime().addShutdownHook(hook);
        hooks.add(hook);
        return producer;
    }

    private ProduceEdition build(Progress progress) {
        store().archive().sweep(clock.instant());
        Steps steps = new Steps(
                new CollectCoverage(collecting(), network.get(), configuration().outlets(), clock),
                discerner.get(),
                new EditEdition(embedder::embed),
                issuing.get().rewording(),
                issuing.get().render(),
                issuing.get().signing(),
                store(),
                issuing.get().sending(store(), clock));
        String owner = "process " + ProcessHandle.current().pid();
        Duration lease = collecting().runTimeout().plus(AFTER_COLLECTING).plus(thinking());
        return new ProduceEdition(
                steps, settings().publisher(), configuration().outlets(), owner, lease, clock, progress);
    }

    /** How long a run may wait for a language model. */
    private Duration thinking() {
        return settings().languageModel().map(RewordSettings::timeout).orElse(Duration.ZERO);
    }

    @Override
    public Examine examine() {
        return new Examine(
                new ReadOne(collecting(), network.get()),
                new ProbeSite(collecting(), network.get()),
                discerner.get(),
                clock);
    }

    @Override
    public void serve() {
        CountDownLatch stopped = new CountDownLatch(1);
        ServeSchedule schedule = schedule();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(schedule, stopped)));
        schedule.start();
        LOG.info("serving {} briefings", scheduled().size());
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** First the schedule, so that a run in progress can finish, then what it writes to. */
    private void stop(ServeSchedule schedule, CountDownLatch stopped) {
        schedule.close();
        close();
        stopped.countDown();
    }

    private ServeSchedule schedule() {
        ReviewEdition review = review();
        return new ServeSchedule(
                new ScheduleSettings(settings().output(), THREADS, PATIENCE),
                store().dataSource(),
                scheduled(),
                this::produceDue,
                (briefing, slot, covering) -> store().runs()
                        .missed(
                                briefing,
                                slot,
                                "the service was off; covered by the edition due " + covering,
                                clock.instant()),
                () -> sendDue(review),
                clock);
    }

    /** A mirrored briefing has nothing new to say tomorrow. */
    private List<Briefing> scheduled() {
        return configuration().briefings().stream()
                .filter(briefing -> briefing.mirror().isEmpty())
                .toList();
    }

    private void produceDue(String briefingId, Instant slot) {
        Briefing briefing = configuration().findBriefing(briefingId).orElseThrow();
        Outcome outcome = build(Progress.SILENT).produce(briefing, slot);
        if (outcome instanceof Outcome.Issued issued)
            LOG.info("issued {}", issued.edition().id());
        else LOG.info("{} due {}: {}", briefingId, slot, outcome);
    }

    private static void sendDue(ReviewEdition review) {
        for (Verdict verdict : review.sendDue())
            if (verdict instanceof Verdict.Released sent)
                LOG.info("sent {}, {}", sent.edition().id(), sent.review());
            else LOG.error("cannot send what is due: {}", verdict);
    }

    @Override
    public ReviewEdition review() {
        return new ReviewEdition(store(), issuing.get().sending(store(), clock), clock);
    }

    @Override
    public RebuildEdition rebuild() {
        return new RebuildEdition(store(), issuing.get().render());
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        hooks.forEach(Wiring::forget);
        store.ifBuilt(Store::close);
    }

    /** A hook would keep the models of a finished run in memory for as long as the process lasts. */
    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            LOG.debug("The process is stopping; its hooks run.", stopping);
        }
    }
}
