package vn.caurong.signatures.internal;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.util.List;
import java.util.function.UnaryOperator;

/** Carries a query to a service in this program. */
record Carrier(UnaryOperator<byte[]> service) implements DataLoader {
    @Override
    public byte[] post(String address, byte[] query) {
        return service.apply(query);
    }

    @Override
    public byte[] get(String address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setContentType(String type) {}
}
