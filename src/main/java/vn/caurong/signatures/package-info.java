/** Keys, signing, visible marks and the judgement of signed files. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "files", "organization", "identity", "journal", "access", "worklist"})
@org.jspecify.annotations.NullMarked
package vn.caurong.signatures;
