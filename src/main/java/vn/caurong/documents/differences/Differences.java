package vn.caurong.documents.differences;

import java.util.ArrayList;
import java.util.List;

/** The fields of a form in which two states of a thing differ, in the order of the form. */
public final class Differences {
    private final List<Difference> all = new ArrayList<>();

    public Differences add(String label, String stands, String typed) {
        return add(new Difference(label, stands, typed));
    }

    public Differences add(String label, List<String> stands, List<String> typed) {
        return add(label, String.join("\n", stands), String.join("\n", typed));
    }

    /** A field one chooses in; the values are message keys. */
    public Differences choice(String label, String stands, String typed) {
        return add(new Difference(label, stands, typed, true));
    }

    private Differences add(Difference field) {
        if (!field.stands().equals(field.typed())) {
            all.add(field);
        }
        return this;
    }

    public List<Difference> all() {
        return List.copyOf(all);
    }

    /** Labels of these that are not among the others. */
    public List<String> without(Differences others) {
        List<String> labels = others.all.stream().map(Difference::label).toList();
        return all.stream()
                .map(Difference::label)
                .filter(label -> !labels.contains(label))
                .toList();
    }
}
