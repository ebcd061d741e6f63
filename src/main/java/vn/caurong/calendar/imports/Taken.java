package vn.caurong.calendar.imports;

/**
 * What came of taking a file: new ones, those that are otherwise now, those that are gone.
 *
 * @param kept as their person had changed them: the file says nothing newer
 */
record Taken(int entered, int changed, int removed, int kept) {
    static final Taken NOTHING = new Taken(0, 0, 0, 0);

    Taken and(Taken other) {
        return new Taken(entered + other.entered, changed + other.changed, removed + other.removed, kept + other.kept);
    }
}
