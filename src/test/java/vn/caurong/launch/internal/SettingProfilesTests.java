package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Which parts a start has is decided by its settings, whatever the build was told. */
class SettingProfilesTests {
    @Test
    void settingsAreProfiles() {
        assertThat(profiles(new MockEnvironment().withProperty("caurong.demo", "true")))
                .containsExactlyInAnyOrder("demo", "story");
        assertThat(profiles(new MockEnvironment().withProperty("caurong.story", "false")))
                .isEmpty();
        assertThat(profiles(new MockEnvironment().withProperty("caurong.practice", "true")))
                .containsExactlyInAnyOrder("practice", "story");
    }

    @Test
    void whatTheBuildWasToldGoesAndWhatAPersonNamesStays() {
        MockEnvironment built = new MockEnvironment();
        built.setActiveProfiles("demo", "story", "practice", "admin");
        assertThat(profiles(built)).containsExactlyInAnyOrder("admin", "story");
    }

    private static String[] profiles(MockEnvironment environment) {
        SettingProfiles.apply(environment);
        return environment.getActiveProfiles();
    }
}
