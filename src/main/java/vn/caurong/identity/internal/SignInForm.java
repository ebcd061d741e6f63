package vn.caurong.identity.internal;

/**
 * What is typed at sign-in.
 *
 * @param to the page to go to afterwards
 */
public record SignInForm(String login, String password, String to) {
    public SignInForm {
        login = login == null ? "" : login;
        password = password == null ? "" : password;
        to = to == null ? "" : to;
    }

    @Override
    public String toString() {
        return "SignInForm[" + login + "]";
    }
}
