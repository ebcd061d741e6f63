package vn.caurong.browser;

import java.util.List;
import vn.caurong.browser.Window.Look;

/**
 * The people of one agency. The leader has a phone in the evening, the others sit at a desk.
 *
 * @param leader heads the agency
 */
record Staff(Person clerk, Person leader, Person head, Person specialist) implements AutoCloseable {
    static Staff of(String agency) {
        return new Staff(
                Person.at(Look.DESK, agency + ".vanthu"),
                Person.at(Look.PHONE.inTheDark(), agency + ".lanhdao"),
                Person.at(Look.DESK, agency + ".truongphong"),
                Person.at(Look.DESK.inTheDark(), agency + ".chuyenvien"));
    }

    @Override
    public void close() {
        List.of(clerk, leader, head, specialist).forEach(Person::close);
    }
}
