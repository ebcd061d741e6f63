/** Keys, signing, visible marks and the judgement of signed files. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "files", "organization", "identity", "journal", "worklist"})
@org.jspecify.annotations.NullMarked
package vn.caurong.signatures;
