package dev.easel.internal.url;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.policy.UrlPolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Lets through the URLs that the client's policy allows. Safe to share; one for each client. */
public final class UrlGuard {

    private static final int LONGEST_SHOWN = 500;

    private final UrlPolicy policy;
    private final Resolver resolver;
    private final Executor lookups;

    /**
     * Watches by a policy.
     *
     * @param resolver finds the addresses of names
     * @param lookups runs its questions, which block
     */
    public UrlGuard(UrlPolicy policy, Resolver resolver, Executor lookups) {
        this.policy = policy;
        this.resolver = resolver;
        this.lookups = lookups;
    }

    /**
     * Completes if the client may connect there now, and gives the URL. Else it fails with a {@code BLOCKED_URL} that names
     * it, or with {@link UnknownHostException} if the name has no address.
     */
    public CompletableFuture<URI> check(URI url) {
        Optional<String> flaw = flaw(url);
        if (flaw.isPresent()) {
            return CompletableFuture.failedFuture(blocked(url, flaw.get()));
        }
        return policy.trusts(url)
                ? CompletableFuture.completedFuture(url)
                : CompletableFuture.supplyAsync(() -> atPublicAddress(url), lookups);
    }

    private Optional<String> flaw(URI url) {
        boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        if (!web) {
            return Optional.of("is neither https nor http");
        }
        return Host.flaw(url)
                .or(() -> policy.allows(url) ? Optional.empty() : Optional.of("is not allowed by the UrlPolicy"));
    }

    private URI atPublicAddress(URI url) {
        try {
            List<InetAddress> addresses = Host.addresses(url, resolver);
            if (addresses.isEmpty()) {
                throw new UnknownHostException(url.getHost());
            }
            if (!addresses.stream().allMatch(PublicAddress::is)) {
                throw blocked(url, "leads to an address that is not public");
            }
            return url;
        } catch (UnknownHostException e) {
            throw new CompletionException(e);
        }
    }

    /**
     * Where a redirect leads; still to be checked.
     *
     * @throws EaselException with {@code BLOCKED_URL} if that is no URL, or if it leads from https to http
     */
    public URI redirected(URI from, String location) {
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw blocked(from, "redirects to what is no URL");
        }
        if ("https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme())) {
            throw blocked(to, "is where a redirect from https leads, which must stay https");
        }
        return to;
    }

    /** The refusal of a URL; its query is not shown, since it is often a key to what lies there. */
    static EaselException blocked(URI url, String reason) {
        String message = "The URL %s %s. Give another one or, if you mean it, allow its origin with UrlPolicy.trusting."
                .formatted(shown(url), reason);
        return Failures.exception(Failure.unsent(Category.BLOCKED_URL, message).build());
    }

    private static String shown(URI url) {
        String text = url.toASCIIString();
        int query = text.indexOf('?');
        String open = query < 0 ? text : text.substring(0, query) + "?…";
        String harmless = url.getRawUserInfo() == null ? open : open.replace(url.getRawUserInfo() + "@", "…@");
        return harmless.length() > LONGEST_SHOWN ? harmless.substring(0, LONGEST_SHOWN) + "…" : harmless;
    }
}
