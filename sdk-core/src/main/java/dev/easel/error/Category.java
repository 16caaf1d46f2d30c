package dev.easel.error;

/** The kind of a failure; a caller can switch on it without looking at causes. */
public enum Category {
    /** No connection was made, so nothing was sent. */
    CONNECT,
    /** The connection ended while the request or its answer was under way. */
    CONNECTION_LOST,
    /** A time limit ended the call; the message names which one. */
    TIMEOUT,
    /** The caller ended the call, or closed the client. */
    CANCELLED,
    /** The key is missing, malformed or refused. */
    AUTH,
    /** The key is good, but not for this model, region or organisation. */
    PERMISSION,
    /** The request cannot be fulfilled as it stands; change it. */
    INVALID_REQUEST,
    /** Too many requests for now; the same request can succeed later. */
    RATE_LIMIT,
    /** The vendor's account has no credit or daily allowance left. */
    QUOTA,
    /** The prompt, a reference or the result was refused by the vendor's safety rules. */
    MODERATED,
    /** The vendor's side failed. */
    SERVER,
    /** A queued task ended without an image. */
    TASK_FAILED,
    /** The caller's own budget does not allow the call; nothing was sent. */
    BUDGET,
    /** The answer is not what the vendor's API promises. */
    BAD_RESPONSE,
    /** What came as an image is none, or is cut. */
    BAD_IMAGE,
    /** The request or the answer is larger than the limits allow. */
    TOO_LARGE,
    /** A URL points where the client must not go. */
    BLOCKED_URL,
    /** A result URL no longer answers. */
    EXPIRED_URL,
    /** A file or directory on this machine could not be read or written. */
    LOCAL_IO
}
