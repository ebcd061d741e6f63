package vn.caurong.identity.internal;

/**
 * What an administrator sends to set a one-time password.
 *
 * @param login of a new account, empty for one that is there
 */
public record OneTimeForm(String login, String password) {
    public OneTimeForm {
        login = login == null ? "" : Accounts.normal(login);
        password = password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "OneTimeForm[" + login + "]";
    }
}
