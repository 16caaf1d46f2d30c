package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.WindowBalance;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.LocalFailureException;
import dev.easel.policy.RetryPolicy;
import dev.easel.pricing.Credits;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client does with a ledger that fails. Each image of the model costs 20 credits. */
@Timeout(60)
class LedgerTroubleTest {

    private static final Clock CLOCK =
            Clock.fixed(TestModels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final String ACME = "acme";

    /** Of five images in three calls. */
    private static final ImageRequest FIVE = boat(1).toBuilder().n(5).build();

    private final CreditLedger books = MemoryLedger.create(CLOCK);

    /** What a ledger may throw: its own trouble, or whatever an application's own one throws. */
    enum Thrown {
        EASEL,
        UNCHECKED;

        RuntimeException trouble() {
            return this == EASEL
                    ? new LocalFailureException(Failure.unsent(Category.LOCAL_IO, "The database is away.")
                            .build())
                    : new IllegalStateException("The pool is empty.");
        }
    }

    /** When a ledger fails: before it did what it was asked, or after. */
    enum When {
        BEFORE,
        AFTER
    }

    private static ImageRequest boat(int number) {
        return ImageRequest.builder()
                .prompt("Boat " + number)
                .model(TestModels.SEEDED)
                .build();
    }

    private static List<ImageRequest> boats(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(LedgerTroubleTest::boat).toList();
    }

    private Easel client(CreditLedger ledger) {
        return paid(ledger, new FakeProvider(FakeProvider::draw)).build();
    }

    private EaselBuilder paid(CreditLedger ledger, ImageProvider provider) {
        books.open(ACME, CreditPlan.perDay("test", Amount.of(Credits.of(200))));
        return GenerateAllBudgetTest.client(provider).budget(ledger, ACME);
    }

    private void assertBooked(long used, long held) {
        WindowBalance day = books.balance(ACME).windows().get(0);
        assertEquals(Amount.of(Credits.of(used)), day.used());
        assertEquals(Amount.of(Credits.of(held)), day.held());
    }

    private long settled() {
        return books.entries(ACME, Instant.EPOCH, CLOCK.instant().plusSeconds(1)).stream()
                .filter(entry -> entry.kind() == Entry.Kind.SETTLED)
                .count();
    }

    /** The books, of whose methods some fail for their first times. */
    private CreditLedger failing(Thrown thrown, When when, int times, String... methods) {
        AtomicInteger left = new AtomicInteger(times);
        InvocationHandler handler = (proxy, method, args) -> {
            boolean fails = Set.of(methods).contains(method.getName()) && left.getAndDecrement() > 0;
            if (fails && when == When.BEFORE) {
                throw thrown.trouble();
            }
            Object answer = invoke(method, args);
            if (fails) {
                throw thrown.trouble();
            }
            return answer;
        };
        return (CreditLedger) Proxy.newProxyInstance(
                CreditLedger.class.getClassLoader(), new Class<?>[] {CreditLedger.class}, handler);
    }

    private Object invoke(Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(books, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @Nested
    class ForAWhile {

        @ParameterizedTest
        @EnumSource
        void whatCouldNotBeSettledIsSettledBeforeTheRestIsGivenBack(When when) {
            try (Easel easel = client(failing(Thrown.EASEL, when, 2, "settle"))) {
                assertEquals(5, easel.generate(FIVE).images().size());
            }
            assertBooked(100, 0);
            assertEquals(3, settled());
        }

        @ParameterizedTest
        @EnumSource
        void soItIsForManyRequests(When when) {
            try (Easel easel = client(failing(Thrown.EASEL, when, 4, "settle"))) {
                assertEquals(9, easel.generateAll(boats(9)).images().size());
            }
            assertBooked(180, 0);
            assertEquals(9, settled());
        }

        @Test
        void whatSurelyCostNothingIsGivenBackAllTheSame() {
            ImageProvider lastFails = new FakeProvider(GenerateAllTest.failing(Charge.NO, 3));
            try (Easel easel = paid(failing(Thrown.EASEL, When.BEFORE, 1, "settle"), lastFails)
                    .build()) {
                assertEquals(2, easel.generateAll(boats(3)).images().size());
            }
            assertBooked(40, 0);
        }

        @Test
        void triesThatMayHaveBeenBilledAreSettledToo() throws Exception {
            try (RawServer server = new RawServer(RawServer.Talk::reset, talk -> talk.json(WireTest.IMAGE));
                    Easel easel = paid(failing(Thrown.EASEL, When.BEFORE, 1, "settle"), wire(server))
                            .retry(RetryPolicy.standard().retryEvenIfBilled(1))
                            .build()) {
                assertEquals(1, easel.generate(boat(1)).images().size());
                assertEquals(2, server.seen().size());
            }
            assertBooked(40, 0);
            assertEquals(1, books.uncertain(ACME).size());
        }

        private ImageProvider wire(RawServer server) {
            return new WireProvider(server.url("/v1"));
        }
    }

    @Nested
    class ToTheEnd {

        private static final int ALWAYS = 1_000;

        @ParameterizedTest
        @EnumSource
        void nothingIsGivenBackOfWhatIsNotSettled(Thrown thrown) {
            try (Easel easel = client(failing(thrown, When.BEFORE, ALWAYS, "settle"))) {
                assertEquals(5, easel.generate(FIVE).images().size());
                assertBooked(0, 100);
                assertEquals(3, easel.generateAll(boats(3)).images().size());
                assertBooked(0, 160);
            }
        }

        @ParameterizedTest
        @EnumSource
        void theImagesAreHandedOutWhereNothingCanBeGivenBack(Thrown thrown) {
            try (Easel easel = client(failing(thrown, When.BEFORE, ALWAYS, "settle", "release"))) {
                assertEquals(5, easel.generate(FIVE).images().size());
                assertEquals(3, easel.generateAll(boats(3)).images().size());
            }
            assertBooked(0, 160);
        }
    }
}
