package dev.easel;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.internal.request.Keys;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.StandIn;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The providers of one client, by id. Immutable. */
final class Providers {

    private final Map<String, Provider> byId = new LinkedHashMap<>();

    /**
     * One provider.
     *
     * @param provider what makes the images
     * @param discovered whether it was found, and not given by the caller
     * @param keyVariables the variables that were looked for in vain; empty if it can be called
     */
    record Provider(ImageProvider provider, boolean discovered, List<String> keyVariables) {

        static Provider given(ImageProvider provider) {
            return new Provider(provider, false, List.of());
        }

        boolean isReady() {
            return keyVariables.isEmpty();
        }

        /** Whether the caller gave another one of this id, with settings of his own. */
        boolean yieldsTo(Provider other) {
            return discovered && !other.discovered && provider.id().equals(other.provider.id());
        }

        Provider replacedBy(StandIn standIn) {
            return new Provider(standIn.inPlaceOf(provider), discovered, List.of());
        }
    }

    Providers(Collection<Provider> all) {
        for (Provider each : all) {
            if (all.stream().anyMatch(each::yieldsTo)) {
                continue;
            }
            Provider other = byId.put(each.provider().id(), each);
            if (other != null) {
                throw new InvalidRequestException(
                        "Two providers have the id \"%s\": %s and %s. Give one of them another id."
                                .formatted(
                                        each.provider().id(),
                                        other.provider().getClass().getName(),
                                        each.provider().getClass().getName()));
            }
        }
    }

    ModelCatalog catalog() {
        return byId.values().stream()
                .map(each -> each.provider().catalog())
                .reduce(ModelCatalog.empty(), ModelCatalog::overlay);
    }

    /** The provider's own rules; none where no provider has the id, since such a plan can never be run. */
    List<Problem> review(PlannedCall call) {
        Provider provider = byId.get(call.card().id().provider());
        return provider == null ? List.of() : provider.provider().review(call);
    }

    void require(String id) {
        if (!byId.containsKey(id)) {
            throw new InvalidRequestException(
                    "No provider \"%s\" is there to be given a key. There are %s.".formatted(id, byId.keySet()));
        }
    }

    /** The provider of a model, with or without a key. */
    Provider requireFor(ModelId model) {
        Provider found = byId.get(model.provider());
        if (found == null) {
            throw new InvalidRequestException(
                    "No provider \"%s\" is there to call %s. There are %s. Add its module, or choose another model."
                            .formatted(model.provider(), model, byId.keySet()));
        }
        return found;
    }

    /** The provider of a model, ready to be called. */
    ImageProvider ready(ModelId model, Keys keys) {
        Provider found = requireFor(model);
        if (!found.isReady() && !keys.has(model.provider())) {
            throw Failures.exception(Failure.unsent(
                            Category.AUTH,
                            "There is no key for %s; nothing was sent. Set one of the variables %s."
                                    .formatted(model.provider(), found.keyVariables()))
                    .provider(model.provider())
                    .model(model.toString())
                    .build());
        }
        return found.provider();
    }

    /** The model, marked as unlisted where the catalogue does not know it and the provider was given a server that may. */
    ModelId meant(ModelId model, ModelCatalog catalog) {
        if (!model.listed() || catalog.find(model).isPresent()) {
            return model;
        }
        List<String> open = byId.values().stream()
                .map(Provider::provider)
                .filter(ImageProvider::servesUnlisted)
                .map(ImageProvider::id)
                .filter(id -> model.isBare() || id.equals(model.provider()))
                .toList();
        return open.size() == 1 ? ModelId.unlisted(open.get(0), model.name()) : model;
    }

    /** The typed keys of all settings that only single vendors have. */
    List<Option<?>> options() {
        return byId.values().stream()
                .flatMap(each -> each.provider().options().stream())
                .<Option<?>>map(option -> option)
                .distinct()
                .toList();
    }

    /** The ids of those that can be called. */
    List<String> ready() {
        return byId.values().stream()
                .filter(Provider::isReady)
                .map(each -> each.provider().id())
                .toList();
    }

    /** The model of a request that names none. */
    ModelId standardModel(ModelCatalog catalog) {
        List<Provider> vendors = byId.values().stream()
                .filter(each -> each.isReady() && !each.provider().isOffline())
                .toList();
        if (vendors.size() == 1) {
            return flagship(catalog, vendors.get(0).provider().id());
        }
        Provider sole = byId.size() == 1 ? byId.values().iterator().next() : null;
        if (vendors.isEmpty() && sole != null && sole.isReady()) {
            return flagship(catalog, sole.provider().id());
        }
        throw undecided(vendors);
    }

    private InvalidRequestException undecided(List<Provider> vendors) {
        if (byId.isEmpty()) {
            return new InvalidRequestException("There is no provider. Add a provider's module, such as easel-sketch.");
        }
        if (!vendors.isEmpty()) {
            List<String> ids =
                    vendors.stream().map(each -> each.provider().id()).toList();
            return new InvalidRequestException(
                    "The request names no model, and several providers could serve it: %s. Name a model, or set a default one."
                            .formatted(ids));
        }
        List<String> variables = byId.values().stream()
                .flatMap(each -> each.keyVariables().stream())
                .toList();
        return new InvalidRequestException(
                "The request names no model, and no provider has a key. Set one of %s, or name a model."
                        .formatted(variables));
    }

    private static ModelId flagship(ModelCatalog catalog, String provider) {
        return catalog.flagship(provider)
                .orElseThrow(() -> new InvalidRequestException(
                        "The request names no model, and provider %s has no standard one. Name a model."
                                .formatted(provider)));
    }
}
