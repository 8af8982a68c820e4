package standpoint.collect.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than so many bytes. */
final class Limited extends FilterInputStream {

    /** What becomes of a stream that holds more. */
    enum Excess {
        /** Reading on throws an {@link UnusableAnswerException}. */
        REFUSED,
        /** The stream seems to end there. */
        CUT
    }

    private final int limit;
    private final Excess excess;
    private int left;

    Limited(InputStream stream, int limit, Excess excess) {
        super(stream);
        this.limit = limit;
        this.excess = excess;
        left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (left == 0) return atLimit();
        int read = super.read(bytes, offset, Math.min(length, left));
        if (read > 0) left -= read;
        return read;
    }

    private int atLimit() throws IOException {
        if (excess == Excess.REFUSED && super.read() >= 0)
            throw new UnusableAnswerException(Attempt.settled(TooLarge.response(limit)));
        return -1;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, limit)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
