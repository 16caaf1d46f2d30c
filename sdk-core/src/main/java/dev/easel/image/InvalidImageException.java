package dev.easel.image;

import java.io.IOException;

/** Tells in a sentence why bytes are no image that Easel knows, or only a part of one. Shows none of the bytes. */
public final class InvalidImageException extends IOException {

    private static final long serialVersionUID = 1L;

    InvalidImageException(String message) {
        super(message);
    }
}
