package dev.easel.error;

/** Whether a call that failed was billed by the vendor. In doubt it is {@link #MAYBE}. */
public enum Charge {
    /** It was provably not executed. */
    NO(""),
    /** It may have been executed and billed; it was not repeated. */
    MAYBE("The request may have been executed and billed. It was not repeated."),
    /** The vendor said that it was billed. */
    YES("The request was billed.");

    private final String sentence;

    Charge(String sentence) {
        this.sentence = sentence;
    }

    /** The charge in words for a message; empty for {@link #NO}. */
    public String sentence() {
        return sentence;
    }
}
