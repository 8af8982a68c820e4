package standpoint.configure;

/** A place in a file; lines and columns count from 1, and 0 stands for the file as a whole. */
record Place(int line, int column) {

    static final Place WHOLE_FILE = new Place(0, 0);

    /** The place after the given text, where the text begins the file. */
    static Place after(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Place(line, text.length() - text.lastIndexOf('\n'));
    }
}
