package standpoint.configure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import standpoint.model.Outlet;

/** Makes outlets of their file. */
final class ReadOutlets {

    /** Checks what the schema cannot: that ids and domains are given once. */
    void check(Entry file) {
        List<Entry> outlets = file.list("outlets");
        Entry.refuseRepeats(outlets.stream().flatMap(outlet -> outlet.find("id").stream()));
        Entry.refuseRepeats(outlets.stream().flatMap(outlet -> outlet.list("domains").stream()));
    }

    Set<String> ids(Entry file) {
        Set<String> ids = new TreeSet<>();
        file.list("outlets").forEach(outlet -> outlet.findText("id").ifPresent(ids::add));
        return ids;
    }

    List<Outlet> build(Entry file) {
        return file.list("outlets").stream().map(ReadOutlets::outlet).toList();
    }

    private static Outlet outlet(Entry outlet) {
        return new Outlet(
                outlet.text("id"),
                outlet.text("name"),
                outlet.findText("country"),
                outlet.findText("owner"),
                Outlet.Kind.valueOf(outlet.text("kind").toUpperCase(Locale.ROOT)),
                outlet.texts("domains"));
    }
}
