package vn.caurong.launch.internal;

/** Why the program cannot start, in a sentence for whoever starts it, and what to do about it. */
final class StartFailure extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String remedy;

    StartFailure(String sentence, String remedy) {
        super(sentence);
        this.sentence = sentence;
        this.remedy = remedy;
    }

    String sentence() {
        return sentence;
    }

    String remedy() {
        return remedy;
    }
}
