package vn.caurong.kernel;

/**
 * What a module prepares each time the program starts, the demo's rows above all; runs after the
 * preparations of the modules it may use, and finds its work done when it was done before.
 */
public interface Preparation {
    void prepare();
}
