package dev.easel.event;

import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.image.Reference;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import java.time.Duration;

/** Something that happened to a call. Immutable. */
public sealed interface CallEvent {

    /** What is being done. */
    Plan plan();

    /**
     * The plan is made; nothing was sent yet.
     *
     * @param plan what will be sent
     */
    record Planned(Plan plan) implements CallEvent {}

    /**
     * What the plan costs at most is held; told once for each account and limit.
     *
     * @param plan what will be sent
     * @param amount how much, with its unit
     */
    record Held(Plan plan, String amount) implements CallEvent {}

    /**
     * One of the plan's calls is settled; told once for each account and limit.
     *
     * @param plan what is being done
     * @param call the call
     * @param amount what was booked, with its unit
     * @param uncertain whether nobody knows if the vendor bills it
     */
    record Settled(Plan plan, PlannedCall call, String amount, boolean uncertain) implements CallEvent {}

    /**
     * A reference was uploaded, and its handle is kept for other calls; not told where it was known already.
     *
     * @param plan what is being done
     * @param reference the reference
     */
    record Uploaded(Plan plan, Reference reference) implements CallEvent {}

    /**
     * One of the plan's calls begins.
     *
     * @param plan what is being done
     * @param call the call
     * @param number 1 for the first try
     */
    record Attempt(Plan plan, PlannedCall call, int number) implements CallEvent {}

    /**
     * An attempt failed, and the request will be sent again after a wait.
     *
     * @param plan what is being done
     * @param call the call
     * @param time how long
     * @param because how the attempt failed
     */
    record Waiting(Plan plan, PlannedCall call, Duration time, Failure because) implements CallEvent {}

    /**
     * A vendor has accepted a call as a task, which it works off in its own time.
     *
     * @param plan what is being done
     * @param call the call
     * @param taskId the vendor's name of the task
     */
    record Queued(Plan plan, PlannedCall call, String taskId) implements CallEvent {}

    /**
     * A call has got further.
     *
     * @param plan what is being done
     * @param call the call
     * @param percent how far it is, 0 to 100
     */
    record Progress(Plan plan, PlannedCall call, int percent) implements CallEvent {}

    /**
     * A preview of an image is there.
     *
     * @param plan what is being done
     * @param index the image's place in the request, counted from 0
     * @param image the preview
     */
    record Partial(Plan plan, int index, GeneratedImage image) implements CallEvent {}

    /**
     * An image is there, whole.
     *
     * @param plan what is being done
     * @param index its place in the request, counted from 0
     * @param image the image
     */
    record Arrived(Plan plan, int index, GeneratedImage image) implements CallEvent {}

    /**
     * One of the plan's calls failed.
     *
     * @param plan what is being done
     * @param failure why
     */
    record Failed(Plan plan, Failure failure) implements CallEvent {}
}
