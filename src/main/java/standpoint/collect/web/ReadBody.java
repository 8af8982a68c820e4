package standpoint.collect.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.util.List;

/** Reads the content of an answer: unpacked, whole, and not too large. */
final class ReadBody {

    private ReadBody() {}

    /** @throws IOException also for content that ends before its end: a part is never taken for the whole */
    static byte[] read(okhttp3.Response answer, Order order) throws IOException {
        long length = answer.body().contentLength();
        if (length == 0) return new byte[0];
        if (length > order.maxBytes() && order.excess() == Limited.Excess.REFUSED)
            throw new UnusableAnswerException(Attempt.settled(TooLarge.response(order.maxBytes())));
        List<String> layers = Unpack.layers(answer.headers("Content-Encoding"));
        try (InputStream content = Unpack.open(answer.body().byteStream(), layers, order.maxBytes(), order.excess())) {
            return content.readAllBytes();
        } catch (UnusableAnswerException | InterruptedIOException e) {
            throw e;
        } catch (EOFException | ProtocolException | SocketException e) {
            throw new UnusableAnswerException(Attempt.broken("its content broke off before the end"), e);
        } catch (IOException e) {
            String packing = layers.isEmpty() ? "" : " (" + String.join(", ", layers) + ")";
            throw new UnusableAnswerException(Attempt.broken("its content is damaged" + packing), e);
        }
    }
}
