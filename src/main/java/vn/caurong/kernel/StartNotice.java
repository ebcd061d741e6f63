package vn.caurong.kernel;

import java.util.List;

/**
 * Lines a module wants said to whoever started the program, once it takes requests; contributed as
 * a bean.
 *
 * @param lines each shown as it is
 */
public record StartNotice(List<String> lines) {}
