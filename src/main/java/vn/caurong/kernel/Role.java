package vn.caurong.kernel;

/**
 * What a post is in its unit; permissions are granted to roles, authority to posts (see
 * docs/permissions.md).
 */
public enum Role {
    /** Head of an agency (chairman, director), or deputy: directs, approves, signs. */
    LEADER,
    /** Head or deputy head of a unit inside an agency: splits work, reviews drafts. */
    UNIT_HEAD,
    /** Chuyên viên: processes, drafts, reports. */
    SPECIALIST,
    /** Văn thư: registers, numbers, seals, issues; alone signs for the agency (NĐ 30/2020 Đ32). */
    CLERK,
    /** Administers units, people and rules; never reads people's work. */
    ADMINISTRATOR
}
