package vn.caurong.kernel;

import java.util.List;

/**
 * Lines a module wants said to whoever started the program, once it takes requests, and nowhere
 * else; contributed as a bean.
 */
@FunctionalInterface
public interface StartNotice {
    /**
     * @param address where the program is found, with a slash at its end
     * @return each shown as it is
     */
    List<String> lines(String address);
}
