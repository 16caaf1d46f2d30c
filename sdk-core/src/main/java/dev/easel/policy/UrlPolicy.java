package dev.easel.policy;

import dev.easel.error.InvalidRequestException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a client may go when a URL came from outside: of a result, of a task, of a reference, or of a redirect. Immutable and
 * safe to share.
 *
 * <p>By default it may go to any server by https, if all addresses of its name are public ones: never to this machine, to a
 * private network or to a cloud's metadata service, however that is spelled. The addresses are checked right before each
 * connection. Through a proxy they are the proxy's to choose, so there the check is only a first sieve.
 */
public final class UrlPolicy {

    private static final UrlPolicy STANDARD = new UrlPolicy(Set.of(), Optional.empty());

    private final Set<Origin> trusted;
    private final Optional<Set<Origin>> only;

    private UrlPolicy(Set<Origin> trusted, Optional<Set<Origin>> only) {
        this.trusted = trusted;
        this.only = only;
    }

    /** Https to public addresses. */
    public static UrlPolicy standard() {
        return STANDARD;
    }

    /**
     * Widens it by one origin, such as {@code http://localhost:8080}: there the client goes whatever its address, also by
     * http if the origin says so.
     *
     * @throws InvalidRequestException if that is no origin
     */
    public UrlPolicy trusting(String origin) {
        Set<Origin> more = Stream.concat(trusted.stream(), Stream.of(Origin.parse(origin)))
                .collect(Collectors.toUnmodifiableSet());
        return new UrlPolicy(more, only);
    }

    /**
     * Narrows it to these origins and the trusted ones; to no others, public or not. Without any, nothing but what is trusted
     * is visited.
     *
     * @throws InvalidRequestException if one is no origin
     */
    public UrlPolicy only(String... origins) {
        return new UrlPolicy(
                trusted, Optional.of(Stream.of(origins).map(Origin::parse).collect(Collectors.toUnmodifiableSet())));
    }

    /** Whether the client may go there whatever the address is. */
    public boolean trusts(URI url) {
        return trusted.contains(Origin.of(url));
    }

    /** Whether the client may go there if the address is a public one. */
    public boolean allows(URI url) {
        Origin origin = Origin.of(url);
        return trusted.contains(origin)
                || (origin.scheme().equals("https")
                        && !origin.host().isEmpty()
                        && only.map(origins -> origins.contains(origin)).orElse(true));
    }

    /** What is trusted, and what it is narrowed to. */
    @Override
    public String toString() {
        return "UrlPolicy{trusted=%s, only=%s}"
                .formatted(trusted, only.map(Set::toString).orElse("any https"));
    }
}
