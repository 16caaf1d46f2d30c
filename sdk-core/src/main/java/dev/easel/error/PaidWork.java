package dev.easel.error;

import dev.easel.house.HouseStyle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is needed to recover work that was paid for although the call failed. Immutable. */
@Value.Immutable
@HouseStyle
public interface PaidWork {

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** The vendor's name of the task. */
    Optional<String> taskId();

    /** Where the vendor tells the state of the task. */
    Optional<URI> pollingUrl();

    /** Where results lie; such URLs live minutes to hours. */
    List<URI> resultUrls();

    /** The images that did come. */
    List<PaidImage> images();

    /** Builds {@link PaidWork}. Not thread-safe. */
    final class Builder extends ImmutablePaidWork.Builder {
        Builder() {}
    }
}
