package vn.caurong.documents.city;

/** How far the handling of something that came in has got by the first day. */
enum Stage {
    WAITING,
    PRESENTED,
    DIRECTED,
    WORKING,
    REPORTED;

    /**
     * What came today mostly waits, what came days ago is mostly done, and a few lie longer than
     * they should.
     *
     * @param day working days before the first day on which it came
     * @param pace 0 slow to 9 quick
     */
    static Stage of(int day, int pace) {
        return switch (day) {
            case 0 -> pace < 5 ? WAITING : pace < 8 ? PRESENTED : DIRECTED;
            case 1 -> pace < 1 ? WAITING : pace < 4 ? PRESENTED : pace < 6 ? DIRECTED : WORKING;
            case 2, 3 -> pace < 2 ? PRESENTED : pace < 3 ? DIRECTED : pace < 6 ? WORKING : REPORTED;
            default -> pace < 1 ? PRESENTED : pace < 2 ? DIRECTED : pace < 4 ? WORKING : REPORTED;
        };
    }

    boolean reaches(Stage other) {
        return compareTo(other) >= 0;
    }
}
