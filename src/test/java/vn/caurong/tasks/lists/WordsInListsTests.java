package vn.caurong.tasks.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.TaskSteps;

/** Words in the lists of tasks: found with and without marks, by the index, and counted as they are listed. */
@CauRongTest
class WordsInListsTests {
    private static final String ROWS = "tbody tr";

    private final TaskSteps steps;
    private final Actor leader;
    private final LookingUpWords words;

    WordsInListsTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Có Từ khóa");
        leader = steps.agency.leader();
        words = context.getBean(LookingUpWords.class);
    }

    @Test
    void wordsAreFoundWithAndWithoutMarksByWhoSeesManyAndByWhoSeesFew() {
        steps.id(steps.give(leader, Map.of("words", "Rà soát đường ống Nguyễn Đình Chiểu số 12/7")));
        steps.id(steps.give(leader, Map.of("words", "Báo cáo cấp nước")));
        for (Actor reader : List.of(leader, steps.agency.unitHead())) {
            for (String typed : List.of(
                    "đường ống", "duong ong", "ĐÌNH chiểu", "ống đường", "12/7", "soát, số", "đường ốn", "chi")) {
                Document list = steps.page("/tasks?filter=open&q=" + typed, reader);
                assertThat(list.select(ROWS)).as(typed).hasSize(1);
                assertThat(list.select(".cr-filters a[aria-current] b").text()).isEqualTo("1");
            }
            assertThat(steps.page("/tasks?q=duong nuoc", reader).select(ROWS)).isEmpty();
            assertThat(steps.page("/tasks?q=duon ong", reader).select(ROWS))
                    .as("only the last word may be a beginning")
                    .isEmpty();
            assertThat(steps.page("/tasks?q='|!:*(", reader).select(ROWS)).hasSize(2);
        }
    }

    /** More have the word than are looked up, so each row is asked instead: the same list, the same counts. */
    @Test
    void aWordThatThousandsHaveIsListedAndCountedAsFarAsPeopleRead() {
        new ManyTasks(steps.jdbc).like(steps.given(), 5001);
        steps.id(steps.give(leader, Map.of("words", "Bản đồ thoát nước")));
        assertThat(words.of("bản", leader).common()).isTrue();
        assertThat(words.of("bản đồ", leader).all()).isTrue();
        Document common = steps.page("/tasks?q=ban", leader);
        assertThat(common.select(ROWS)).hasSize(50);
        assertThat(common.select(".cr-filters a[aria-current]").text()).contains("500+");
        assertThat(common.select("a[rel=next]")).isNotEmpty();
        Document rare = steps.page("/tasks?q=bản đồ", leader);
        assertThat(rare.select(ROWS)).hasSize(1);
        assertThat(rare.select(".cr-filters a[aria-current]").text()).contains("1");
    }

    /** What the database makes of words and what is asked of it are the same, letter by letter. */
    @Test
    void everyVietnameseLetterIsFoldedAlike() {
        String letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        for (String each : (letters + letters.toUpperCase(java.util.Locale.ROOT)).split("", -1)) {
            String question = LookedFor.of("b" + each + "n", leader.agency()).question();
            assertThat(steps.jdbc
                            .sql("select tasks.found(?, ?) @@ ?::tsquery")
                            .params(leader.agency(), "một b" + each + "n khác", question)
                            .query(Boolean.class)
                            .single())
                    .as(each)
                    .isTrue();
        }
    }
}
