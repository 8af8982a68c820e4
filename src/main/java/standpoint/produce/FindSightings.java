package standpoint.produce;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import standpoint.collect.text.Address;
import standpoint.keep.Coverage;
import standpoint.keep.Sighting;

/** Finds who saw an article, by whatever a user calls it. */
public final class FindSightings {

    private FindSightings() {}

    /**
     * The sightings of an article, by briefing.
     *
     * @param named the article's id, or its address in any of its forms
     */
    public static List<Sighting> in(Coverage coverage, String named) {
        return Stream.concat(Stream.of(named), ids(named).stream())
                .flatMap(name -> coverage.listSightings(name).stream())
                .distinct()
                .toList();
    }

    private static List<String> ids(String named) {
        try {
            return Address.ids(Address.canonical(new URI(named)));
        } catch (URISyntaxException e) {
            return List.of();
        }
    }
}
