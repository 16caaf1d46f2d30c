package dev.easel.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailuresTest {

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryHasItsException(Category category) {
        EaselException e =
                Failures.exception(Failure.unsent(category, "It failed.").build());
        assertEquals(category, e.category());
        assertEquals(family().get(category), e.getClass());
    }

    private static Map<Category, Class<?>> family() {
        Map<Category, Class<?>> family = new EnumMap<>(Category.class);
        put(family, InvalidRequestException.class, Category.INVALID_REQUEST, Category.TOO_LARGE, Category.BLOCKED_URL);
        put(family, BudgetExceededException.class, Category.BUDGET);
        put(family, ContentRejectedException.class, Category.MODERATED);
        put(family, AuthenticationException.class, Category.AUTH, Category.PERMISSION);
        put(family, RateLimitedException.class, Category.RATE_LIMIT, Category.QUOTA);
        put(family, ProviderFailedException.class, Category.SERVER, Category.TASK_FAILED, Category.BAD_RESPONSE);
        put(family, ProviderFailedException.class, Category.BAD_IMAGE, Category.EXPIRED_URL);
        put(family, TransportException.class, Category.CONNECT, Category.CONNECTION_LOST, Category.TIMEOUT);
        put(family, TransportException.class, Category.CANCELLED);
        put(family, LocalFailureException.class, Category.LOCAL_IO);
        return family;
    }

    private static void put(Map<Category, Class<?>> family, Class<?> type, Category... categories) {
        for (Category category : categories) {
            family.put(category, type);
        }
    }

    @Test
    void anAnswerThatIsTooLargeIsTheVendorsFailure() {
        Failure answered =
                Failure.unsent(Category.TOO_LARGE, "Too much.").attempts(1).build();
        assertInstanceOf(ProviderFailedException.class, Failures.exception(answered));
    }

    @Test
    void ofAFanOutTheMostWorryingChargeSpeaksThenTheLowestImage() {
        Failure free = failure(0, Charge.NO);
        Failure billed = failure(1, Charge.YES);
        Failure doubtful = failure(3, Charge.MAYBE);
        Failure doubtfulEarlier = failure(2, Charge.MAYBE);
        EaselException e = Failures.exception(List.of(free, billed, doubtful, doubtfulEarlier));
        assertEquals(2, e.failure().index().orElseThrow());
        assertEquals(3, e.getSuppressed().length);
    }

    private static Failure failure(int index, Charge charge) {
        return Failure.builder()
                .category(Category.SERVER)
                .message("It failed.")
                .charge(charge)
                .index(index)
                .build();
    }

    @Test
    void theMessageTellsTheChargeInWordsAndTheRequestId() {
        Failure failure = Failure.builder()
                .category(Category.SERVER)
                .message("It failed.")
                .charge(Charge.MAYBE)
                .requestId("req_7")
                .build();
        String text = Failures.exception(failure).getMessage();
        assertTrue(text.contains("may have been executed and billed. It was not repeated."), text);
        assertTrue(text.contains("req_7"), text);
        assertFalse(Failures.exception(Failure.unsent(Category.CONNECT, "No.").build())
                .getMessage()
                .contains("billed"));
    }
}
