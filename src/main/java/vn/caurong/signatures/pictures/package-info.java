/** Pictures of signatures and seals, brought in by administrators (NĐ 30/2020 PL I.II.7d, 8). */
@org.jspecify.annotations.NullMarked
package vn.caurong.signatures.pictures;
