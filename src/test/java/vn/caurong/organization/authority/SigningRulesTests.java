package vn.caurong.organization.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Post;

/** NĐ 30/2020 Đ13 and PL I.II.7. */
class SigningRulesTests {
    private static final LocalDate FROM = LocalDate.of(2020, 4, 1);
    private static final LocalDate TO = LocalDate.of(2020, 6, 30);
    private static final UUID SOME = UUID.randomUUID();
    private static final String ALLOWED = "";

    @ParameterizedTest(name = "{0}, {1}, head {2}, {3}, collective {4}: {5}")
    @CsvSource({
        // Đ13.1: an agency led by its head
        "GIÁM ĐỐC, AGENCY, true, LEADER, false, ''",
        "GIÁM ĐỐC, AGENCY, false, LEADER, false, notHead",
        "GIÁM ĐỐC, UNIT, true, UNIT_HEAD, false, notHead",
        "KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC, AGENCY, false, LEADER, false, ''",
        "KT. GIÁM ĐỐC/GIÁM ĐỐC, AGENCY, true, LEADER, false, notDeputy",
        "KT. GIÁM ĐỐC/TRƯỞNG PHÒNG, UNIT, false, UNIT_HEAD, false, notDeputy",
        "KT. GIÁM ĐỐC, AGENCY, false, LEADER, false, title",
        "Q. GIÁM ĐỐC, AGENCY, true, LEADER, false, ''",
        "TM. SỞ/GIÁM ĐỐC, AGENCY, true, LEADER, false, noTm",
        // Đ13.2: an agency that works as a collective
        "TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH, AGENCY, true, LEADER, true, ''",
        "TM. ỦY BAN NHÂN DÂN/Q. CHỦ TỊCH, AGENCY, true, LEADER, true, ''",
        "TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH, AGENCY, false, LEADER, true, ''",
        "TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH, AGENCY, false, LEADER, true, notHead",
        "CHỦ TỊCH, AGENCY, true, LEADER, true, needsTm",
        "KT. CHỦ TỊCH/PHÓ CHỦ TỊCH, AGENCY, false, LEADER, true, needsTm",
        // Đ13.4: by order, one step down
        "TL. GIÁM ĐỐC/CHÁNH VĂN PHÒNG, UNIT, true, UNIT_HEAD, false, ''",
        "TL. GIÁM ĐỐC/CHUYÊN VIÊN, UNIT, false, SPECIALIST, false, notUnitHead",
        "TL. GIÁM ĐỐC/GIÁM ĐỐC, SUBORDINATE, true, LEADER, false, notUnitHead",
        "TL. GIÁM ĐỐC/KT. CHÁNH VĂN PHÒNG/PHÓ CHÁNH VĂN PHÒNG, ORDERED_UNIT, false, UNIT_HEAD, false, ''",
        "TL. GIÁM ĐỐC/KT. CHÁNH VĂN PHÒNG/PHÓ CHÁNH VĂN PHÒNG, UNIT, false, UNIT_HEAD, false, noOrder",
        "TL. GIÁM ĐỐC/KT. CHÁNH VĂN PHÒNG/VĂN THƯ, ORDERED_UNIT, false, CLERK, false, notUnitDeputy",
        "TL. GIÁM ĐỐC/KT. TRƯỞNG PHÒNG/KT. PHÓ/CHUYÊN VIÊN, ORDERED_UNIT, false, UNIT_HEAD, false, forms",
        // Đ13.1: "Người đứng đầu cơ quan, tổ chức có thẩm quyền ký tất cả văn bản do cơ quan, tổ chức
        // ban hành": under the Office's own name its head signs without TL., a deputy KT.
        "CHÁNH VĂN PHÒNG, NAMED_UNIT, true, UNIT_HEAD, false, ''",
        "Q. CHÁNH VĂN PHÒNG, NAMED_UNIT, true, UNIT_HEAD, false, ''",
        "KT. CHÁNH VĂN PHÒNG/PHÓ CHÁNH VĂN PHÒNG, NAMED_UNIT, false, UNIT_HEAD, false, ''",
        "KT. CHÁNH VĂN PHÒNG/CHUYÊN VIÊN, NAMED_UNIT, false, SPECIALIST, false, notDeputy",
        "CHÁNH VĂN PHÒNG, NAMED_UNIT, false, UNIT_HEAD, false, notHead",
        "TL. GIÁM ĐỐC/CHÁNH VĂN PHÒNG, NAMED_UNIT, true, UNIT_HEAD, false, notUnitHead",
        // Đ13.3: a commission, to heads below only, never passed on
        "TUQ. GIÁM ĐỐC/TRƯỞNG PHÒNG, UNIT, true, UNIT_HEAD, false, ''",
        "TUQ. CHỦ TỊCH/GIÁM ĐỐC SỞ, SUBORDINATE, true, LEADER, true, ''",
        "TUQ. GIÁM ĐỐC/PHÓ GIÁM ĐỐC, AGENCY, false, LEADER, false, notSubordinateHead",
        "TUQ. GIÁM ĐỐC/PHÓ TRƯỞNG PHÒNG, UNIT, false, UNIT_HEAD, false, notSubordinateHead",
        "TUQ. GIÁM ĐỐC/GIÁM ĐỐC, ELSEWHERE, true, LEADER, false, notSubordinateHead",
        "TUQ. GIÁM ĐỐC/KT. TRƯỞNG PHÒNG/PHÓ TRƯỞNG PHÒNG, UNIT, false, UNIT_HEAD, false, forms",
        // PL I.II.7
        "KT. Giám đốc/PHÓ GIÁM ĐỐC, AGENCY, false, LEADER, false, block",
        "KT. GIÁM ĐỐC/TL. GIÁM ĐỐC/PHÓ, AGENCY, false, LEADER, false, forms"
    })
    void form(String block, SignerPlace place, boolean head, Role role, boolean collective, String refusal) {
        var given = proposed(block, head, role, collective, Set.of("cong-van"), TO);
        check(SigningRules.mayEnter(given, place), refusal);
    }

    @Test
    void commissionIsLimitedInTimeAndContent() {
        // Đ13.3
        String block = "TUQ. GIÁM ĐỐC/TRƯỞNG PHÒNG";
        check(unitHead(proposed(block, true, Role.UNIT_HEAD, false, Set.of("cong-van"), null)), "unlimited");
        check(unitHead(proposed(block, true, Role.UNIT_HEAD, false, Set.of(), TO)), "unlimited");
        check(unitHead(proposed(block, true, Role.UNIT_HEAD, false, Set.of("cong-van"), TO)), ALLOWED);
    }

    @Test
    void periodRunsForward() {
        var given = proposed("GIÁM ĐỐC", true, Role.LEADER, false, Set.of(), FROM.minusDays(1));
        check(SigningRules.mayEnter(given, SignerPlace.AGENCY), "period");
        check(
                SigningRules.mayEnter(
                        proposed("GIÁM ĐỐC", true, Role.LEADER, false, Set.of(), FROM), SignerPlace.AGENCY),
                ALLOWED);
    }

    @Test
    void basisIsNamed() {
        // Đ13.3–4: in writing, or in the working rules
        var without = new ProposedSigning(
                post(true, Role.LEADER), name(false), List.of("GIÁM ĐỐC"), Set.of(), "", " ", FROM, null);
        check(SigningRules.mayEnter(without, SignerPlace.AGENCY), "basis");
    }

    private static Ruling unitHead(ProposedSigning given) {
        return SigningRules.mayEnter(given, SignerPlace.UNIT);
    }

    private static void check(Ruling ruling, String refusal) {
        assertThat(ruling)
                .isEqualTo(
                        refusal.isEmpty()
                                ? Ruling.allowed()
                                : new Ruling.Refused(new Refusal(
                                        "organization.refused." + refusal,
                                        ((Ruling.Refused) ruling).refusal().arguments())));
    }

    private static ProposedSigning proposed(
            String block,
            boolean head,
            Role role,
            boolean collective,
            Set<String> types,
            @org.jspecify.annotations.Nullable LocalDate to) {
        return new ProposedSigning(
                post(head, role),
                name(collective),
                List.of(block.split("/", -1)),
                types,
                "",
                "Quy chế làm việc",
                FROM,
                to);
    }

    private static Post post(boolean head, Role role) {
        return new Post(SOME, SOME, SOME, "Chức danh", role, head, null, null);
    }

    private static IssuingName name(boolean collective) {
        return new IssuingName(SOME, SOME, "Cơ quan", "CQ", null, "CƠ QUAN", collective);
    }
}
