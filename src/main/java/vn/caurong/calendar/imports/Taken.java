package vn.caurong.calendar.imports;

/** What came of taking a file: new ones, those that are otherwise now, those that are gone. */
record Taken(int entered, int changed, int removed) {
    Taken and(Taken other) {
        return new Taken(entered + other.entered, changed + other.changed, removed + other.removed);
    }
}
