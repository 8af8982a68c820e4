package standpoint.schedule;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sees that one service at a time serves a folder; the system gives the lock back when its program ends. */
final class ServiceLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path file;

    private ServiceLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /** @throws ScheduleException when another service has the folder */
    static ServiceLock take(Path folder) {
        Path file = folder.resolve("service.lock");
        try {
            var lock =
                    new ServiceLock(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), file);
            if (lock.isFree()) return lock;
            lock.close();
            throw new ScheduleException(
                    "Another service already keeps the schedule of %s; stop it first.".formatted(folder));
        } catch (IOException e) {
            throw new ScheduleException("The file %s cannot be locked.".formatted(file), e);
        }
    }

    private boolean isFree() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ScheduleException("The file %s cannot be given back.".formatted(file), e);
        }
    }
}
