package vn.caurong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTests {
    @Test
    void everyVietnameseLetterLosesItsMarks() {
        assertThat(Folding.fold("ÀÁẢÃẠ ằẳẵắặ ẦẨẪẤẬ đĐ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ"))
                .isEqualTo("aaaaa aaaaa aaaaa dd eeeee eeeee iiiii ooooo ooooo ooooo uuuuu uuuuu yyyyy");
    }

    @Test
    void decomposedTextFoldsToTheSame() {
        String name = "Nguyễn Thị Thuý Hường, Đà Nẵng";
        assertThat(Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(Folding.fold(name))
                .isEqualTo("nguyen thi thuy huong, da nang");
    }

    @Test
    void lettersMistypedOrForeignFoldToo() {
        assertThat(Folding.fold("ðại Łódź Ærø Straße")).isEqualTo("dai lodz aero strasse");
    }
}
