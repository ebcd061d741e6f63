package vn.caurong.demo.internal;

/** A step of the job that did not go as it should, in words. */
final class StepFailure extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    StepFailure(String words) {
        super(words);
    }
}
