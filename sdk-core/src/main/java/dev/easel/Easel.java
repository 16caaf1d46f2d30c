package dev.easel;

import dev.easel.budget.Amount;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.SaveOption;
import dev.easel.internal.budget.JointReserve;
import dev.easel.internal.budget.Reserve;
import dev.easel.internal.planner.Planner;
import dev.easel.internal.planner.Resumed;
import dev.easel.internal.planner.Today;
import dev.easel.internal.request.Keys;
import dev.easel.internal.runner.Run;
import dev.easel.internal.runner.StepRunner;
import dev.easel.internal.spool.Spool;
import dev.easel.internal.stream.EventLine;
import dev.easel.internal.stream.ImageStream;
import dev.easel.internal.stream.Watcher;
import dev.easel.job.Ticket;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.plan.Plans;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceList;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import dev.easel.request.Option;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import dev.easel.result.ImageResults;
import dev.easel.result.SaveTarget;
import dev.easel.spi.ApiKey;
import dev.easel.spi.ImageProvider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes images of requests, on one or many providers. Safe to share; one for an application is enough. */
public final class Easel implements AutoCloseable {

    private final EaselBuilder settings;
    private final Providers providers;
    private final Planner planner;
    private final StepRunner runner;
    private final Spool spool;
    private final View view;
    private final boolean isView;
    private final AtomicBoolean closed;

    Easel(EaselBuilder settings, Providers providers, ModelCatalog catalog) {
        this.settings = settings;
        this.providers = providers;
        this.planner = new Planner(catalog, settings.onUnsupported, providers::review);
        this.spool = Spool.in(settings.spoolDirectory);
        this.runner = new StepRunner(settings.outside());
        this.view = new View(settings.guard, Keys.NONE, settings.retry);
        this.closed = new AtomicBoolean();
        this.isView = false;
    }

    /** The same client, seen in another way. */
    private Easel(Easel client, View view) {
        this.settings = client.settings;
        this.providers = client.providers;
        this.planner = client.planner;
        this.spool = client.spool;
        this.runner = client.runner;
        this.closed = client.closed;
        this.view = view;
        this.isView = true;
    }

    /** Starts a client with own settings. */
    public static EaselBuilder builder() {
        return new EaselBuilder();
    }

    /** A client of all providers on the class path or module path, with their keys from the environment. */
    public static Easel discover() {
        return builder().discover().build();
    }

    /**
     * A view of this client, for whose calls another account of its ledger pays. A view costs nothing, and closing it closes
     * nothing.
     *
     * @throws InvalidRequestException if the client has no ledger
     */
    public Easel withAccount(String account) {
        return new Easel(this, view.withPayer(view.payer().withAccount(account)));
    }

    /**
     * A view of this client, whose calls together cost at most so many credits; an account pays besides, if there is one. A
     * call of unknown price may cost all that is left, which is held for it. A view costs nothing, and closing it closes
     * nothing.
     */
    public Easel withLimit(Credits limit) {
        return new Easel(this, view.withPayer(view.payer().withLimit(Amount.of(limit))));
    }

    /**
     * A view of this client, whose calls together cost at most so much money; an account pays besides, if there is one.
     * Prices of another currency need a dated rate in the price list. A call of unknown price may cost all that is left,
     * which is held for it. A view costs nothing, and closing it closes nothing.
     */
    public Easel withLimit(Money limit) {
        return new Easel(this, view.withPayer(view.payer().withLimit(Amount.of(limit))));
    }

    /**
     * A view of this client, for whose calls a provider is given another key, such as that of one tenant. It is asked for
     * before each request and not kept. What one view has uploaded, another does not know, so keep it for the tenant's next
     * request. A view costs nothing, and closing it closes nothing.
     *
     * @param provider the id of a provider of this client
     * @throws InvalidRequestException if there is no such provider
     */
    public Easel withKey(String provider, Supplier<String> key) {
        providers.require(provider);
        return new Easel(this, view.withKey(provider, ApiKey.from(key)));
    }

    /**
     * A view of this client, whose paid requests are sent again although the vendor may have executed and billed them, where
     * nobody knows what became of them. Each time can cost the price of the call once more; a budget holds all of them. A
     * view costs nothing, and closing it closes nothing.
     *
     * @param times how often at most, 0 to 9
     */
    public Easel retryEvenIfBilled(int times) {
        return new Easel(this, view.withRetry(view.retry().retryEvenIfBilled(times)));
    }

    /** The models that are known, those included whose provider has no key. */
    public ModelCatalog models() {
        return planner.catalog();
    }

    /** What sellers take for models, and what credits are counted by. */
    public PriceList prices() {
        return planner.catalog().prices();
    }

    /** The ids of the providers that can be called: those with a key, or that need none. */
    public List<String> providers() {
        return providers.ready();
    }

    /** The typed keys of the settings that only single vendors have, of all providers; for tools that read them from text. */
    public List<Option<?>> options() {
        return providers.options();
    }

    /**
     * What will really be sent for whole images, in how many calls. Pure and offline; takes microseconds.
     *
     * @throws InvalidRequestException if the model cannot do what is asked
     */
    public Plan plan(ImageRequest request) {
        return plan(request, Delivery.WHOLE);
    }

    /**
     * What will really be sent for another delivery.
     *
     * @throws InvalidRequestException if the model cannot do what is asked
     */
    public Plan plan(ImageRequest request, Delivery delivery) {
        ModelId model =
                request.model().or(() -> settings.defaultModel()).orElseGet(() -> providers.standardModel(models()));
        return planner.plan(request, providers.meant(model, models()), delivery, today());
    }

    private LocalDate today() {
        return Today.by(settings.clock);
    }

    /**
     * Makes the images and waits for them.
     *
     * @throws EaselException if no image came; it tells what to do and whether it cost money
     */
    public ImageResult generate(ImageRequest request) {
        return start(request).result();
    }

    /** {@link #generate(ImageRequest)} with nothing but a prompt. */
    public ImageResult generate(String prompt) {
        return generate(ImageRequest.of(prompt));
    }

    /** Makes the images; ending the future from outside, by cancel or timeout, ends the call. */
    public CompletableFuture<ImageResult> generateAsync(ImageRequest request) {
        return start(request).future();
    }

    /** Makes the images, and gives a handle that can be waited for and cancelled. */
    public ImageCall start(ImageRequest request) {
        return new ImageCall(send(plan(request), spool, Watcher.NOBODY));
    }

    /**
     * Goes on with a task that a vendor accepted before, perhaps for another process; nothing is paid anew. The request that
     * it came from is not known any more, so the result has neither a quote nor a cost.
     *
     * @throws InvalidRequestException if no provider has the ticket's id
     */
    public ImageCall resume(Ticket ticket) {
        return new ImageCall(send(resumed(ticket), spool, Watcher.NOBODY, ticket, null));
    }

    private Plan resumed(Ticket ticket) {
        return Resumed.of(ticket, models(), today());
    }

    /**
     * Goes on with a task as {@link #resume(Ticket)} does, waits for it, and saves its images under the names that they have in
     * their request: the third one of it is {@code image-3}. The ticket is forgotten after they are saved.
     *
     * @param directory such as {@link Ticket#directory()}, which is where {@link #generateInto} would have saved them
     * @throws EaselException if the directory cannot be used, or no image came; as long as the task may still be finished, its
     *     ticket is kept
     */
    public ImageResult resumeInto(Path directory, Ticket ticket, SaveOption... options) {
        SaveTarget saving = SaveTarget.check(directory, ticket.first(), ticket.n(), options);
        try (Spool beside = Spool.in(directory)) {
            return saved(saving, send(resumed(ticket), beside, Watcher.NOBODY, ticket, directory));
        }
    }

    /**
     * Goes on with all tasks that the job store holds open, so that nothing paid is lost with a process. Tickets of providers
     * that this client cannot call stay there.
     */
    public List<ImageCall> resume() {
        return settings.jobs.open().stream()
                .filter(ticket -> providers().contains(ticket.provider()))
                .map(this::resume)
                .toList();
    }

    private Run send(Plan plan, Spool target, Watcher watcher) {
        return send(plan, target, watcher, null, null);
    }

    private Run send(Plan plan, Spool target, Watcher watcher, @Nullable Ticket resumed, @Nullable Path directory) {
        Supplier<Reserve> held = () -> resumed != null
                ? Reserve.NONE
                : view.payer().hold(plan, view.retry().retriesEvenIfBilled(), settings.timeouts.call());
        return send(plan, target, watcher, resumed, directory, held);
    }

    private Run send(
            Plan plan,
            Spool target,
            Watcher watcher,
            @Nullable Ticket resumed,
            @Nullable Path directory,
            Supplier<Reserve> held) {
        requireOpen();
        ImageProvider provider = providers.ready(plan.model(), view.keys());
        Reserve reserve = held.get();
        StepRunner.Terms terms = new StepRunner.Terms(
                target,
                settings.timeouts,
                view.retry(),
                view.keys(),
                resumed,
                reserve,
                directory,
                settings.listener,
                watcher,
                settings.callbackExecutor);
        return runner.start(plan, provider, terms);
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new InvalidRequestException("This client was closed; nothing was sent. Make another one.");
        }
    }

    /**
     * Makes the images and tells of previews, progress and each image while they are drawn. It is sent when somebody
     * subscribes; a second subscription is refused, since it would pay again. A slow subscriber slows the vendor's stream
     * down; one that cancels ends the call.
     *
     * @throws InvalidRequestException if the model cannot do what is asked, or has no streams
     */
    public Flow.Publisher<ImageEvent> stream(ImageRequest request) {
        Plan plan = plan(request, Delivery.STREAM);
        return new ImageStream(runner.callbacks(settings.callbackExecutor), line -> send(plan, spool, line));
    }

    /**
     * Makes the images as {@link #stream(ImageRequest)} does, and waits for them.
     *
     * @param listener hears each event, the last one included, on the callback executor; if it throws, the call ends
     * @throws EaselException if no image came, or if the listener threw, which is the cause then
     */
    public ImageResult stream(ImageRequest request, Consumer<? super ImageEvent> listener) {
        EventLine line = new EventLine(new Listening(listener), runner.callbacks(settings.callbackExecutor));
        line.request(Long.MAX_VALUE);
        Run run = send(plan(request, Delivery.STREAM), spool, line);
        line.follow(run);
        return Listening.heard(line, new ImageCall(run).result());
    }

    /**
     * Makes the images and saves them as {@code image-1}, {@code image-2} … in a directory, which is checked before anything
     * is sent. Images never pass through memory or another disk.
     *
     * @throws EaselException if the directory cannot be used, or no image came
     */
    public ImageResult generateInto(Path directory, ImageRequest request, SaveOption... options) {
        SaveTarget saving = SaveTarget.check(directory, request.n().orElse(1), options);
        try (Spool beside = Spool.in(directory)) {
            return saved(saving, send(plan(request), beside, Watcher.NOBODY, null, directory));
        }
    }

    /** Tasks are forgotten only now: what came would be lost with the process before. */
    private static ImageResult saved(SaveTarget saving, Run run) {
        ImageResult saved = saving.save(new ImageCall(run).result());
        run.saved();
        return saved;
    }

    /**
     * What a request would send to several models, whatever model it names itself. What a model cannot do is snapped to what
     * it can and reported, unless the request says {@link OnUnsupported#REJECT}; where that is not possible, the model is
     * refused. Pure and offline.
     *
     * @throws InvalidRequestException if no model is named, or one twice
     */
    public ComparisonPlan planComparison(ImageRequest request, List<ModelId> models) {
        return ComparisonPlan.of(request, models, this::plan);
    }

    /**
     * Makes the images of a request on several models at once, as {@link #planComparison} plans them, and waits for all of
     * them. What one model refuses or fails at stays with that model.
     *
     * @throws InvalidRequestException if no model is named, or one twice
     */
    public Comparison compare(ImageRequest request, ModelId... models) {
        return compare(planComparison(request, List.of(models)), entry -> {});
    }

    /**
     * Makes the images of a plan for several models at once, and tells of each model when it has ended. An interrupt cancels
     * what is under way and keeps the thread's flag set.
     *
     * @param listener hears one outcome after another, on the thread that waits; while it is at work, no other call is begun.
     *     If it throws, the others are cancelled, and this throws the same
     */
    public Comparison compare(ComparisonPlan plan, Consumer<? super Comparison.Entry> listener) {
        requireOpen();
        List<ComparisonPlan.Line> lines = plan.lines();
        CallRows rows = rows(
                lines.size(),
                place -> new ImageCall(send(lines.get(place).planned(), spool, Watcher.NOBODY)),
                ended -> listener.accept(Comparison.Entry.of(lines.get(ended.place()), ended)));
        return Comparison.of(plan, rows.run());
    }

    /**
     * Makes the images of a plan for several models at once as {@link #compare(ComparisonPlan, Consumer)} does, and saves them
     * where {@link Comparison#saveTo} would: those of a model as soon as it has ended, then {@code index.html} and
     * {@code sheet.png}. All places are checked before anything is sent.
     *
     * @param listener hears one outcome after another, its images saved, on the thread that waits; a model whose images cannot
     *     be saved has failed, with the images in its paid work; if the listener throws, the others are cancelled, no page is
     *     written, and this throws the same
     * @throws InvalidRequestException if a file stands in the way; nothing was sent
     * @throws EaselException if the directory cannot be used, or the page not be written: then it lists the files that were
     *     saved, and holds all images that were not
     */
    public Comparison compareInto(
            Path directory, ComparisonPlan plan, Consumer<? super Comparison.Entry> listener, SaveOption... options) {
        requireOpen();
        List<ComparisonPlan.Line> lines = plan.lines();
        ComparisonSaving saving = new ComparisonSaving(plan, directory, options);
        try (Spool beside = Spool.in(directory)) {
            rows(
                            lines.size(),
                            place -> saving.begun(
                                    place,
                                    send(
                                            lines.get(place).planned(),
                                            beside,
                                            Watcher.NOBODY,
                                            null,
                                            saving.folder(place))),
                            ended -> listener.accept(Comparison.Entry.of(lines.get(ended.place()), saving.save(ended))))
                    .run();
            return saving.finish();
        }
    }

    private CallRows rows(int count, IntFunction<ImageCall> sender, Consumer<? super CallRows.Ended> listener) {
        return new CallRows(count, sender, closed::get, listener);
    }

    /**
     * What several requests will really send, and what they cost together. Pure and offline.
     *
     * @param requests 1 to {@value Plans#MAX_REQUESTS}
     * @throws InvalidRequestException naming all requests that cannot be carried out, counted from 1, and why
     */
    public Plans planAll(List<ImageRequest> requests) {
        return Plans.of(requests, this::plan);
    }

    /**
     * Makes the images of several requests, a few requests at a time, and waits for all of them. What one refuses or fails at
     * stays with it. What they cost together at most is held once, before anything is sent; where the budget has room only for
     * the first ones, the others are {@link ImageResults#notStarted()}.
     *
     * @param requests 1 to {@value Plans#MAX_REQUESTS}
     * @throws InvalidRequestException naming all requests that cannot be carried out, counted from 1; nothing was sent
     * @throws dev.easel.error.BudgetExceededException if the budget has no room even for the first one, or a price is unknown
     */
    public ImageResults generateAll(List<ImageRequest> requests) {
        return generateAll(planAll(requests), entry -> {});
    }

    /**
     * Makes the images of several plans as {@link #generateAll(List)} does, and tells of each when it has ended. An interrupt
     * cancels what is under way and keeps the thread's flag set.
     *
     * @param plans what {@link #planAll} told
     * @param listener hears one outcome after another, on the thread that waits; while it is at work, no other call is begun.
     *     If it throws, the others are cancelled, and this throws the same
     * @throws dev.easel.error.BudgetExceededException if the budget has no room even for the first one, or a price is unknown
     */
    public ImageResults generateAll(Plans plans, Consumer<? super ImageResults.Entry> listener) {
        requireOpen();
        List<Plan> all = plans.plans();
        JointReserve held = view.payer()
                .holdAll(all, view.retry().retriesEvenIfBilled(), CallRows.time(all.size(), settings.timeouts.call()));
        try {
            CallRows rows = rows(
                    all.size(),
                    place -> send(all.get(place), held.of(place)),
                    ended -> listener.accept(entry(all, ended)));
            return ImageResults.of(
                    rows.run().stream().map(ended -> entry(all, ended)).toList());
        } finally {
            held.release();
        }
    }

    private ImageCall send(Plan plan, Reserve held) {
        return new ImageCall(send(plan, spool, Watcher.NOBODY, null, null, () -> held));
    }

    private static ImageResults.Entry entry(List<Plan> plans, CallRows.Ended call) {
        return new ImageResults.Entry(plans.get(call.place()), call.outcome(), call.time());
    }

    /**
     * In which order the models of a route would be asked, and what each would cost, whatever model the request names itself.
     * What a model cannot do is snapped to what it can and reported, unless the request says {@link OnUnsupported#REJECT};
     * where that is not possible, the model is refused. Pure and offline.
     */
    public RoutePlan plan(ImageRequest request, Route route) {
        return RoutePlan.of(route, request, this::routed, runner.latencies());
    }

    private Plan routed(ImageRequest request) {
        Plan plan = plan(request);
        providers.requireFor(plan.model());
        return plan;
    }

    /**
     * Makes the images on the first model of a route that can, as {@link #plan(ImageRequest, Route)} plans it, and waits for
     * them. Each model that is asked is held, timed and settled as a call of its own. An interrupt ends the route.
     *
     * @throws EaselException if no image came: of the model that ended the route, else of the first that was asked; it tells
     *     the path, and the others' are suppressed in it
     */
    public RouteResult generate(ImageRequest request, Route route) {
        return generate(plan(request, route));
    }

    /** Makes the images as {@link #generate(ImageRequest, Route)} does, by a plan that was made before. */
    public RouteResult generate(RoutePlan plan) {
        return new Routing(plan, each -> new ImageCall(send(each, spool, Watcher.NOBODY))).run();
    }

    /**
     * Cancels what runs and gives threads and files back, also for views of this client; of a view it does nothing. Images
     * that were handed out stay usable.
     */
    @Override
    public void close() {
        if (!isView && closed.compareAndSet(false, true)) {
            runner.close();
            spool.close();
        }
    }
}
