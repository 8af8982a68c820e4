package standpoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import standpoint.issue.pdf.PrintEdition;
import standpoint.issue.template.Kit;
import standpoint.keep.EditionJson;
import standpoint.model.Layout;

/** Prints one edition in a process of its own, for {@link PrintBenchmark}. */
final class PrintOnce {

    private PrintOnce() {}

    /** Arguments: the edition's document, the templates folder, and the PDF to write. */
    public static void main(String[] arguments) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(arguments[0]));
        Kit kit = Kit.read(Path.of(arguments[1]), Layout.usual());
        PrintEdition press = new PrintEdition();
        Files.write(Path.of(arguments[2]), press.print(new EditionJson().read(json), kit, json));
    }
}
