package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.model.ModelCard;
import dev.easel.model.Need;
import dev.easel.spi.Credential;
import dev.easel.spi.ImageProvider;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the two doors are, and what opens them. */
class DoorsTest {

    private static final String PRO = "gemini-3-pro-image";

    @Nested
    class Gemini {

        private GeminiApi at(String url) {
            return new GeminiApi(GoogleOptions.builder().key("k-1").baseUrl(url).build());
        }

        @Test
        void aModelIsCalledBelowTheVersion() {
            GeminiApi api = new GeminiApi(GoogleOptions.builder().key("k-1").build());

            assertEquals(
                    URI.create(
                            "https://generativelanguage.googleapis.com/v1beta/models/gemini-3-pro-image:generateContent"),
                    api.generateContent(PRO));
            Credential credential = api.credential().orElseThrow();
            assertEquals("x-goog-api-key", credential.header());
            assertEquals("", credential.prefix());
            assertEquals("k-1", credential.key().value());
        }

        @ParameterizedTest
        @CsvSource({
            "http://127.0.0.1:9, http://127.0.0.1:9/v1beta/models/, http://127.0.0.1:9/upload/v1beta/files",
            "http://127.0.0.1:9/, http://127.0.0.1:9/v1beta/models/, http://127.0.0.1:9/upload/v1beta/files",
            "https://proxy.example/google/v1, https://proxy.example/google/v1/models/, https://proxy.example/google/upload/v1/files"
        })
        void aHostAloneHasTheVersionOfGoogle(String base, String models, String files) {
            GeminiApi api = at(base);

            assertEquals(URI.create(models + PRO + ":generateContent"), api.generateContent(PRO));
            assertEquals(URI.create(files), ((GoogleFiles) api.uploads().orElseThrow()).address());
        }

        @Test
        void aModelsNameLeadsToNoOtherPath() {
            assertEquals(
                    URI.create("http://127.0.0.1:9/v1beta/models/a%2F..%3Fkey%3D1:generateContent"),
                    at("http://127.0.0.1:9").generateContent("a/..?key=1"));
        }

        @Test
        void aServerOfThisMachineNeedsNoKey() {
            ImageProvider provider = Google.provider(o -> o.baseUrl("http://127.0.0.1:9"));

            assertTrue(provider.servesUnlisted());
            assertTrue(provider.trusts(URI.create("http://127.0.0.1:9/upload/v1beta/files")));
            assertFalse(provider.trusts(URI.create("http://127.0.0.1:10/")));
            assertTrue(new GeminiApi(GoogleOptions.builder()
                            .baseUrl("http://127.0.0.1:9")
                            .build())
                    .credential()
                    .isEmpty());
        }
    }

    @Nested
    class OnVertex {

        private VertexAi at(String project, String location) {
            return new VertexAi(
                    VertexOptions.builder(project, location).token(() -> "ya29").build());
        }

        @ParameterizedTest
        @CsvSource({
            "global, https://aiplatform.googleapis.com",
            "europe-west4, https://europe-west4-aiplatform.googleapis.com"
        })
        void aModelIsCalledInItsProjectAtItsLocation(String location, String host) {
            VertexAi vertex = at("my-project", location);

            assertEquals(
                    URI.create(host + "/v1/projects/my-project/locations/" + location
                            + "/publishers/google/models/gemini-3-pro-image:generateContent"),
                    vertex.generateContent(PRO));
            Credential credential = vertex.credential().orElseThrow();
            assertEquals("Authorization", credential.header());
            assertEquals("Bearer ", credential.prefix());
            assertEquals("vertex", vertex.options().seller());
            assertTrue(vertex.uploads().isEmpty());
            assertFalse(vertex.options().isElsewhere());
        }

        @Test
        void aTokenIsAskedForEachTime() {
            List<String> tokens = new java.util.ArrayList<>(List.of("ya29.1", "ya29.2"));
            VertexAi vertex = new VertexAi(VertexOptions.builder("p", "global")
                    .token(() -> tokens.remove(0))
                    .build());

            assertEquals("ya29.1", vertex.credential().orElseThrow().key().value());
            assertEquals("ya29.2", vertex.credential().orElseThrow().key().value());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Global", "evil.example/", "eu west", "x@evil.example", "a:1"})
        void whatIsNoLocationIsRefused(String location) {
            assertThrows(InvalidRequestException.class, () -> Vertex.provider("p", location, o -> o));
        }

        @Test
        void aBlankProjectIsRefusedAndAnOddOneStaysOnePart() {
            assertThrows(InvalidRequestException.class, () -> Vertex.provider(" ", "global", o -> o));
            assertTrue(at("a/b", "global").generateContent(PRO).toString().contains("/projects/a%2Fb/locations/"));
        }

        @Test
        void itHasTheSameModelsAndTakesOtherThingsOfThem() {
            ImageProvider gemini = Google.provider(o -> o);
            ImageProvider vertex = Vertex.provider("p", "global", o -> o);

            assertEquals(
                    gemini.catalog().cards().stream().map(ModelCard::id).toList(),
                    vertex.catalog().cards().stream().map(ModelCard::id).toList());
            assertEquals(gemini.catalog().flagship(Google.ID), vertex.catalog().flagship(Google.ID));
            vertex.catalog().cards().stream()
                    .filter(card -> card.isAliveOn(GoogleStub.TODAY))
                    .forEach(card -> check(gemini.catalog().find(card.id()).orElseThrow(), card));
        }

        private void check(ModelCard gemini, ModelCard vertex) {
            assertEquals(gemini.sizes(), vertex.sizes());
            assertEquals(gemini.status(), vertex.status());
            assertEquals(gemini.released(), vertex.released());
            assertEquals(gemini.successor(), vertex.successor());
            assertEquals(gemini.references().max(), vertex.references().max());
            assertEquals(gemini.maxSeed(), vertex.maxSeed());
            assertEquals(Need.NO, vertex.mask());
            assertEquals("vertex", vertex.seller());
            assertFalse(vertex.references().urls());
            assertTrue(vertex.options().containsAll(List.of("personGeneration", "prominentPeople", "safety")));
            assertFalse(vertex.options().contains("serviceTier"));
        }
    }
}
