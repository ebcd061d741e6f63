package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTests {
    @Test
    void foldingComparesWithoutMarksAndCapitals() {
        assertThat(Folded.fold("  Đường  ĐIỆN\ntử ")).isEqualTo("duong dien tu");
        assertThat(Folded.alike("Rà soát thiết bị họp", "Rà soát thiết bị họp")).isEqualTo(1);
        assertThat(Folded.alike("Rà soát thiết bị", "Nghỉ lễ")).isZero();
    }
}
