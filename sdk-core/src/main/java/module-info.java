/** Requests, plans, the catalogue of models and the client that runs providers. */
module dev.easel {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;

    exports dev.easel.error;
    exports dev.easel.image;
    exports dev.easel.json;
}
