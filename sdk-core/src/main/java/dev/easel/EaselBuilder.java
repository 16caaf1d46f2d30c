package dev.easel;

import dev.easel.budget.CreditLedger;
import dev.easel.error.InvalidRequestException;
import dev.easel.event.CallListener;
import dev.easel.internal.budget.Guard;
import dev.easel.internal.http.Transport;
import dev.easel.internal.runner.Outside;
import dev.easel.internal.tape.Recorder;
import dev.easel.internal.tape.Replayer;
import dev.easel.internal.tape.Tape;
import dev.easel.job.JobStore;
import dev.easel.model.CatalogReader;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.policy.Pacing;
import dev.easel.policy.RetryPolicy;
import dev.easel.policy.Timeouts;
import dev.easel.policy.UrlPolicy;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.PriceListReader;
import dev.easel.request.OnUnsupported;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.StandIn;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Builds {@link Easel} clients. Not thread-safe; not to be changed after {@link #build()}. */
public final class EaselBuilder {

    private final List<Providers.Provider> providers = new ArrayList<>();
    private ModelCatalog overlay = ModelCatalog.empty();
    private PriceList prices = PriceList.empty();
    private @Nullable ModelId defaultModel;
    private @Nullable StandIn standIn;
    OnUnsupported onUnsupported = OnUnsupported.REJECT;
    Timeouts timeouts = Timeouts.standard();
    RetryPolicy retry = RetryPolicy.standard();
    CallListener listener = CallListener.NONE;
    JobStore jobs = JobStore.inMemory();
    Guard guard = Guard.NONE;
    private UrlPolicy urlPolicy = UrlPolicy.standard();
    private Pacing pacing = Pacing.standard();
    private @Nullable ProxySelector proxy;
    private @Nullable SSLContext sslContext;
    private Supplier<Tape> tape = () -> Tape.NONE;

    @Nullable
    Executor callbackExecutor;

    Path spoolDirectory = Path.of(System.getProperty("java.io.tmpdir"));
    Clock clock = Clock.systemUTC();

    EaselBuilder() {}

    /** Adds a provider; one of the same id that is discovered yields to it. */
    public EaselBuilder provider(ImageProvider provider) {
        providers.add(Providers.Provider.given(provider));
        return this;
    }

    /** Adds all providers on the class path or module path, with their keys from the environment. */
    public EaselBuilder discover() {
        return discover(System.getenv());
    }

    /** Adds all providers on the class path or module path, with their keys from a map of variables. */
    public EaselBuilder discover(Map<String, String> environment) {
        providers.addAll(Discovery.find(environment));
        return this;
    }

    /**
     * Lets another one make the images of all providers, also of those without a key: any model can then be planned, priced and
     * called as it is, and nothing is sent. For tests and demonstrations; results say so.
     */
    public EaselBuilder standIn(StandIn forAll) {
        standIn = forAll;
        return this;
    }

    /** Adds models, or replaces what providers say of theirs; later calls win. */
    public EaselBuilder models(ModelCatalog catalog) {
        overlay = overlay.overlay(catalog);
        return this;
    }

    /** Adds prices over those that are known, as a contract of one's own; later calls win. */
    public EaselBuilder prices(PriceList list) {
        prices = prices.overlay(list);
        return this;
    }

    /** The model of requests that name none; unset, the only provider's flagship. */
    public EaselBuilder defaultModel(ModelId model) {
        defaultModel = model;
        return this;
    }

    /** What to do with wishes that a model cannot fulfil, where the request does not say it; by default they are refused. */
    public EaselBuilder onUnsupported(OnUnsupported policy) {
        onUnsupported = policy;
        return this;
    }

    /** How long things may take; by default a whole call {@value Timeouts#DEFAULT_CALL_MINUTES} minutes. */
    public EaselBuilder timeouts(Timeouts limits) {
        timeouts = limits;
        return this;
    }

    /** When requests are sent again; by default only where nothing can be billed twice. */
    public EaselBuilder retry(RetryPolicy policy) {
        retry = policy;
        return this;
    }

    /** The proxies through which vendors are reached by https; by default the JVM's. Plain http goes past them: no proxy sees a key. */
    public EaselBuilder proxy(ProxySelector selector) {
        proxy = selector;
        return this;
    }

    /** Whom to trust, such as a company's own authority; by default the JVM's. TLS is 1.2 or newer, host names are verified. */
    public EaselBuilder sslContext(SSLContext context) {
        sslContext = context;
        return this;
    }

    /**
     * Keeps every exchange with a vendor in a directory: what was asked for where, and the answer as it came, without keys and
     * cookies. What was sent, and so the prompt, is not kept; answers of some vendors repeat it. Images are there as in the
     * answer, so the directory is for its owner. It must be empty, or not there yet, when the client is built; each client
     * needs one of its own. An answer is kept without the key of its request, and without the 64 keys that were used last.
     */
    public EaselBuilder record(Path directory) {
        tape = () -> Recorder.open(directory, false);
        return this;
    }

    /** Keeps every exchange as {@link #record} does, and besides what was sent: prompts and references, but no key. */
    public EaselBuilder recordWithPrompts(Path directory) {
        tape = () -> Recorder.open(directory, true);
        return this;
    }

    /**
     * Answers every request by what was recorded in a directory, and sends nothing: for tests, without a network and for free.
     * A request is answered by the first answer to the same method and URL that was not used yet, before others by one to
     * the same body. A request that nothing is left for fails before it is sent, and tells what is there. Results tell the
     * usage and cost of their recording, and a ledger books them. Providers need a key, which can be any.
     */
    public EaselBuilder replay(Path directory) {
        tape = () -> Replayer.open(directory);
        return this;
    }

    /** Where the client may go when a URL comes from outside; by default to public addresses by https. */
    public EaselBuilder urlPolicy(UrlPolicy policy) {
        urlPolicy = policy;
        return this;
    }

    /** How fast paid requests are sent; by default as fast as they come, and as vendors say. */
    public EaselBuilder pacing(Pacing value) {
        pacing = value;
        return this;
    }

    /** Where tickets of tasks under way are kept; by default in memory, so that they end with the process. */
    public EaselBuilder jobs(JobStore store) {
        jobs = store;
        return this;
    }

    /**
     * Who pays for calls: what one costs at most is held before it is sent, and settled when it ended. By default nobody
     * counts. The ledger stays the caller's to close.
     *
     * @param account an account that was opened in the ledger
     */
    public EaselBuilder budget(CreditLedger ledger, String account) {
        guard = Guard.of(ledger, account);
        return this;
    }

    /** Who hears of every call; by default nobody. */
    public EaselBuilder listener(CallListener hears) {
        listener = hears;
        return this;
    }

    /** Where listeners and dependents of futures run; by default threads of the client's own. */
    public EaselBuilder callbackExecutor(Executor executor) {
        callbackExecutor = executor;
        return this;
    }

    /** Where large images wait to be saved; by default the system's temporary directory. Best on the disk they are saved to. */
    public EaselBuilder spoolDirectory(Path directory) {
        spoolDirectory = directory;
        return this;
    }

    /** The clock that tells the day of a plan; by default the system's, in UTC. */
    public EaselBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    Outside outside() {
        return new Outside(
                new Transport.Ways(proxy, sslContext, timeouts.connect()),
                urlPolicy,
                pacing,
                jobs,
                clock,
                spoolDirectory,
                tape.get());
    }

    Optional<ModelId> defaultModel() {
        return Optional.ofNullable(defaultModel);
    }

    /**
     * Builds the client.
     *
     * @throws InvalidRequestException if two providers have one id
     */
    public Easel build() {
        StandIn other = standIn;
        Providers all = new Providers(
                other == null
                        ? providers
                        : providers.stream().map(each -> each.replacedBy(other)).toList());
        ModelCatalog never = CatalogReader.resource(EaselBuilder.class.getResourceAsStream("never.json"), "never.json");
        PriceList credits =
                PriceListReader.resource(EaselBuilder.class.getResourceAsStream("prices.json"), "prices.json");
        ModelCatalog models = never.withPrices(credits).overlay(all.catalog()).overlay(overlay);
        return new Easel(this, all, models.withPrices(prices));
    }
}
