package standpoint.issue.pdf;

import java.nio.file.*;

public final class Try {
    public static void main(String[] a) throws Exception {
        PrintEdition p = new PrintEdition(new PrintSettings(Path.of("templates")));
        for (String n : a) {
            long t = System.nanoTime();
            byte[] b = p.print(
                    (standpoint.model.Edition)
                            SampleEditions.class.getDeclaredMethod(n).invoke(null),
                    "{}".getBytes());
            Files.write(Path.of("/tmp/out/" + n + ".pdf"), b);
            System.out.println(n + " " + b.length + " ms " + (System.nanoTime() - t) / 1000000);
        }
    }
}
