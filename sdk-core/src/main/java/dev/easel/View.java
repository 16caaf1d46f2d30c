package dev.easel;

import dev.easel.internal.budget.Guard;
import dev.easel.internal.request.Keys;
import dev.easel.policy.RetryPolicy;
import dev.easel.spi.ApiKey;

/**
 * In what the views of one client differ. Immutable.
 *
 * @param payer who pays
 * @param keys whose keys are used
 * @param retry when requests are sent again
 */
record View(Guard payer, Keys keys, RetryPolicy retry) {

    View withPayer(Guard other) {
        return new View(other, keys, retry);
    }

    View withKey(String provider, ApiKey key) {
        return new View(payer, keys.with(provider, key), retry);
    }

    View withRetry(RetryPolicy other) {
        return new View(payer, keys, other);
    }
}
