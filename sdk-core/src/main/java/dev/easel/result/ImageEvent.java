package dev.easel.result;

import dev.easel.image.GeneratedImage;

/** What a streamed request tells while its images are drawn. Immutable. */
public sealed interface ImageEvent {

    /**
     * How far the work is.
     *
     * @param index the place of the image in the request, counted from 0; the first one's if several are drawn together
     * @param percent 0 to 100
     */
    record Progress(int index, int percent) implements ImageEvent {}

    /**
     * A preview of an image. It is never a result: what comes later replaces it.
     *
     * @param index the place of the image in the request, counted from 0
     * @param image the preview
     */
    record Partial(int index, GeneratedImage image) implements ImageEvent {}

    /**
     * An image is there, whole.
     *
     * @param index its place in the request, counted from 0
     * @param image the image
     */
    record Arrived(int index, GeneratedImage image) implements ImageEvent {}

    /**
     * All has come; the last event.
     *
     * @param result the images, and why some are missing if they are
     */
    record Final(ImageResult result) implements ImageEvent {}
}
