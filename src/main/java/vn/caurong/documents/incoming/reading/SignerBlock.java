package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above and around the signature (NĐ 30/2020 PL I, box 7): form of authority, title and
 * name.
 *
 * @param labelled Nơi nhận stands beside it, so that it is no guess
 */
record SignerBlock(List<Ink> right, boolean labelled) {
    static final Pattern FORM = Pattern.compile("^(TM|KT|TL|TUQ|Q)\\.\\s*(.*)$");
    static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{Ll}*\\.?\\s){1,5}\\p{Lu}\\p{Ll}+");
    private static final String RANK =
            "^(?:(?:GS|PGS|TS|ThS|BS|CN|KS|CKI|CKII|BSCKII|BSCKI)\\.\\s*|(?:Đại|Thượng|Trung|Thiếu)"
                    + " (?:tướng|tá|úy|uý)\\s+)+";

    /** Somebody's name stands there, or a block for one to come. */
    boolean isSigned() {
        return name().found() || labelled && !block().isEmpty();
    }

    Field<Signer> signer() {
        List<String> block = block();
        if (block.isEmpty()) {
            return Field.none();
        }
        String form = "";
        for (String line : block) {
            Matcher authority = FORM.matcher(line);
            form = authority.matches() ? authority.group(1) : form;
        }
        String title = FORM.matcher(block.getLast()).replaceFirst("$2");
        Signer signer = new Signer(block, form, title);
        return labelled ? Field.good(signer) : Field.doubtful(signer);
    }

    private List<String> block() {
        List<String> block = new ArrayList<>();
        for (Ink ink : Columns.rows(right)) {
            if (ink.isCapitals() && !ink.isRule() && !ink.text().matches(".*\\d.*")) {
                block.add(ink.text());
            } else if (!block.isEmpty()) {
                break;
            }
        }
        return List.copyOf(block);
    }

    Field<String> name() {
        int block = block().size();
        for (Ink ink : Columns.rows(right)) {
            String text = ink.text().replaceFirst(RANK, "").strip();
            boolean above = block > 0 && ink.isCapitals();
            if (!above && NAME.matcher(text).matches() && !ink.text().contains(":")) {
                return ink.bold() && labelled ? Field.good(text) : Field.doubtful(text);
            }
        }
        return Field.none();
    }
}
