package lineupbot.desk;

/**
 * Where something stands in a file.
 *
 * @param line counted from one
 * @param path of fields, such as {@code brands[2].name}; empty for the file as a whole
 */
record Place(String file, int line, String path) {
    Place field(String name, int at) {
        return new Place(file, at, path.isEmpty() ? name : path + "." + name);
    }

    Place item(int index, int at) {
        return new Place(file, at, path + "[" + index + "]");
    }

    @Override
    public String toString() {
        return file + ":" + line + (path.isEmpty() ? "" : ": " + path);
    }
}
