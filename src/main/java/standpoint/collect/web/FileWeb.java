package standpoint.collect.web;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/** Files by their {@code file:} address. Only for addresses that the user gave, never for what a feed links to. */
public final class FileWeb implements Web {

    private final int maxBytes;

    public FileWeb(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Response fetch(Ask ask) {
        try {
            return ReadFile.read(Path.of(ask.address()), ask.address(), maxBytes);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return new Response.Failed("not the address of a file", Fault.LASTING);
        }
    }
}
