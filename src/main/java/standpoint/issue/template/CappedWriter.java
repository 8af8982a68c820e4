package standpoint.issue.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Takes so many characters and no more. */
final class CappedWriter extends Writer {

    private final StringWriter written = new StringWriter(1 << 16);
    private final int most;

    CappedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] characters, int begin, int length) throws IOException {
        if (written.getBuffer().length() > most - length) throw new Full();
        written.write(characters, begin, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return written.toString();
    }

    /** There is no room for more. */
    static final class Full extends IOException {

        private static final long serialVersionUID = 1;
    }
}
