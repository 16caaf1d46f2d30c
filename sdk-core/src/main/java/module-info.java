/** Requests, plans, the catalogue of models and the client that runs providers. */
module dev.easel {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires com.fasterxml.jackson.core;
    requires java.net.http;
    requires org.slf4j;
    requires static java.desktop;
    requires static java.sql;

    exports dev.easel;
    exports dev.easel.budget;
    exports dev.easel.budget.jdbc;
    exports dev.easel.budget.local;
    exports dev.easel.error;
    exports dev.easel.event;
    exports dev.easel.image;
    exports dev.easel.job;
    exports dev.easel.job.jdbc;
    exports dev.easel.json;
    exports dev.easel.model;
    exports dev.easel.plan;
    exports dev.easel.policy;
    exports dev.easel.pricing;
    exports dev.easel.request;
    exports dev.easel.result;
    exports dev.easel.spi;

    uses dev.easel.spi.ProviderFactory;
}
