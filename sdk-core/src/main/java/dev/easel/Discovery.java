package dev.easel;

import dev.easel.spi.ProviderFactory;
import dev.easel.spi.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the providers on the class path or module path, with their keys in the environment. */
final class Discovery {

    private Discovery() {}

    static List<Providers.Provider> find(Map<String, String> environment) {
        return ServiceLoader.load(ProviderFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(factory -> create(factory, environment))
                .toList();
    }

    private static Providers.Provider create(ProviderFactory factory, Map<String, String> environment) {
        List<String> variables = factory.keyVariables();
        Optional<String> set = variables.stream()
                .filter(variable -> !environment.getOrDefault(variable, "").isBlank())
                .findFirst();
        if (set.isEmpty()) {
            return new Providers.Provider(factory.create(Settings.withoutKey()), true, variables);
        }
        String variable = set.get();
        Settings settings = Settings.withKey(() -> environment.getOrDefault(variable, ""));
        return new Providers.Provider(factory.create(settings), true, List.of());
    }
}
