package dev.easel.google;

import dev.easel.error.InvalidRequestException;
import dev.easel.spi.ProviderOptions;
import java.util.function.Supplier;

/** How to reach Vertex AI. Immutable and safe to share; never prints the token. */
public final class VertexOptions extends ProviderOptions {

    private static final String HOST = "aiplatform.googleapis.com";

    private final String project;
    private final String location;

    private VertexOptions(Builder builder) {
        super(builder);
        project = builder.project;
        location = builder.location;
    }

    static Builder builder(String project, String location) {
        if (project.isBlank()) {
            throw new InvalidRequestException("The project of Vertex AI is blank. Give its id.");
        }
        if (location.isEmpty() || !location.chars().allMatch(VertexOptions::isOfALocation)) {
            throw new InvalidRequestException(
                    "\"%s\" is no location of Vertex AI. Take global, or a region such as europe-west4."
                            .formatted(location));
        }
        return new Builder(project, location);
    }

    private static boolean isOfALocation(int c) {
        return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }

    /** The id of the project that is billed. */
    String project() {
        return project;
    }

    /** {@code global}, or a region. */
    String location() {
        return location;
    }

    /** Builds {@link VertexOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        private final String project;
        private final String location;

        Builder(String project, String location) {
            super(Google.ID, "https://" + host(location) + "/" + VertexAi.VERSION);
            this.project = project;
            this.location = location;
            sells(host(location), VertexAi.SELLER);
        }

        private static String host(String location) {
            return location.equals("global") ? HOST : location + "-" + HOST;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Sets where the OAuth access token comes from (scope {@code cloud-platform}). It is asked for each attempt, since a
         * token lives about an hour, and should keep one as long as it is good.
         */
        public Builder token(Supplier<String> source) {
            return key(source);
        }

        VertexOptions build() {
            return new VertexOptions(this);
        }
    }
}
