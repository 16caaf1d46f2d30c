/** What every provider must do alike, as tests to extend. */
module dev.easel.testkit {
    requires transitive dev.easel;
    requires transitive org.junit.jupiter.api;
    requires org.slf4j;

    exports dev.easel.testkit;

    uses dev.easel.spi.ProviderFactory;
}
