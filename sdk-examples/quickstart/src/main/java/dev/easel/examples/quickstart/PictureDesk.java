package dev.easel.examples.quickstart;

import dev.easel.Easel;
import dev.easel.error.Charge;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.EaselException;
import dev.easel.error.RateLimitedException;
import dev.easel.image.GeneratedImage;
import java.util.ArrayList;
import java.util.List;

/** What an application does with calls that bring no image; docs/testing-your-application.md shows how that is tested. */
final class PictureDesk {

    private final Easel easel;
    private final List<EaselException> toReview = new ArrayList<>();

    PictureDesk(Easel easel) {
        this.easel = easel;
    }

    // tag: desk
    String draw(String prompt) {
        try {
            GeneratedImage image = easel.generate(prompt).image();
            return "Here it is: " + image.format() + " " + image.size();
        } catch (ContentRejectedException e) {
            return "Please change your text: " + e.failure().message();
        } catch (RateLimitedException e) {
            return "Please try again in a while.";
        } catch (EaselException e) {
            if (e.charge() == Charge.MAYBE) {
                toReview.add(e); // perhaps it was billed: somebody looks at it, nobody repeats it
            }
            return "That did not work.";
        }
    }
    // end: desk

    List<EaselException> toReview() {
        return List.copyOf(toReview);
    }
}
