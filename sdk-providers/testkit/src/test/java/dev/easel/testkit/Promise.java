package dev.easel.testkit;

/** What Easel promises of its reliability, as far as the bench holds it to that; docs/faults.md tells the same. */
enum Promise {
    ONE_OF_TWO("1.1", "A call ends with its images or with one exception of Easel's, whatever the vendor answers."),
    CONTENT("1.5", "An answer is judged by what is in it, not by its status or its type."),
    PAID_ONCE("2.1", "A paid request is sent again only after proof that it was not executed; in doubt it is MAYBE."),
    ADVICE("2.2", "x-should-retry is obeyed, in both directions."),
    FREE_REPEATED(
            "2.3", "Polls and downloads that fail in passing are repeated, and never the paid request with them."),
    THREE_ATTEMPTS("3.1", "A request is sent three times at most."),
    WAIT_ASKED("3.2", "A wait that the vendor asks for is kept."),
    WAIT_TOO_LONG("3.3", "A wait that is too long is told at once and not sat through."),
    CALL_TIME("4.1", "callTimeout ends a call at any moment, also where a byte comes now and then."),
    TIME_NAMED("4.2", "A time that is over is named, its connection closed, and no thread left."),
    HONEST("4.3", "A slow and honest answer succeeds with one POST."),
    EVENTS_SKIPPED("5.1", "Events that nobody knows are skipped."),
    FINAL_EVENT("5.2", "A stream succeeds with its final event and no other way; that event ends the call."),
    ERROR_EVENT("5.3", "An error event ends the call with what it says."),
    SUBSCRIBER("5.4", "A subscriber that throws ends the stream, and the caller hears why."),
    TASK_ID("6.1", "What fails after a task was accepted names the task."),
    PENDING("6.2", "A state that nobody knows, and 404 right after the submit, count as pending."),
    TASK_ENDS("6.3", "A failed or moderated task ends the call at once."),
    ENDED_BY_CALLER("7.1", "A caller who gives up ends the call at once: connection closed, no file left."),
    CLIENT_CLOSED("7.2", "A client that is closed ends what runs, and leaves no thread."),
    DEPTH("8.1", "What is too deep or too long is refused while it is read."),
    WHOLE_IMAGE("9.1", "An image is told by its first bytes and checked to its last."),
    NOTHING_HALF("9.3", "Saving is all or nothing."),
    NOTHING_LOST("9.4", "An existing file is not overwritten."),
    PLACE_CHECKED("9.5", "A directory that cannot be used is refused before the paid request."),
    IMAGES_KEPT("9.6", "If saving fails after the work was paid, the exception has the images."),
    KEY_UNTOLD("10.1", "The key is told nowhere, not even where the vendor repeats it."),
    KEYLESS("10.3", "A download carries no key."),
    ADDRESSES("11.2", "A URL from outside that leads to a private address is refused."),
    REDIRECTS("11.3", "The API's redirects are not followed; a download's are, three times and each checked."),
    EARLY_ANSWER("12.3", "An answer to an unfinished upload is told, and the upload not begun again.");

    private final String number;
    private final String sentence;

    Promise(String number, String sentence) {
        this.number = number;
        this.sentence = sentence;
    }

    String number() {
        return number;
    }

    String sentence() {
        return sentence;
    }
}
