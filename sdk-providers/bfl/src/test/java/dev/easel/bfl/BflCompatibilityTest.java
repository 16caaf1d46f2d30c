package dev.easel.bfl;

import dev.easel.model.ModelCard;
import dev.easel.request.ImageRequest;
import dev.easel.request.Options;
import dev.easel.spi.ImageProvider;
import dev.easel.testkit.ProviderCompatibilityKit;
import org.junit.jupiter.api.AfterEach;

class BflCompatibilityTest extends ProviderCompatibilityKit {

    private final BflStub vendor = new BflStub();

    @Override
    protected ImageProvider provider() {
        return Bfl.provider(options -> options.key(BflStub.KEY).baseUrl(vendor.baseUrl()));
    }

    @Override
    protected ImageRequest.Builder least(ModelCard card) {
        return card.id().name().endsWith("-finetuned")
                ? super.least(card).options(Options.with(Bfl.FINETUNE_ID, "my-brand"))
                : super.least(card);
    }

    @AfterEach
    void close() {
        vendor.close();
    }
}
