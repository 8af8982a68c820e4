package standpoint.configure;

/** The kinds of configuration files, each with a JSON schema that editors can use, too. */
enum Shape {
    SETTINGS("settings", "settings"),
    OUTLETS("outlets", "outlets"),
    PARTY("party", "one party"),
    BRIEFING("briefing", "one briefing");

    private final String name;

    private final String title;

    Shape(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** The name of the schema, a resource beside this class. */
    String resource() {
        return name + ".schema.json";
    }

    /** What such a file holds, in words for the user. */
    String title() {
        return title;
    }
}
