package vn.caurong.tasks.urging;

/** A step as it is told and kept: of what kind, and where there are several of a kind, which of them. */
record StepName(String name) {
    String kind() {
        return name.replaceFirst(":.*", "");
    }

    /** Empty for none. */
    String number() {
        return name.substring(Math.min(name.length(), kind().length() + 1));
    }
}
