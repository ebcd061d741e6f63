package vn.caurong.signatures.pictures;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;

/** Rows of pictures, and what certificates say beside them. */
@Repository
record Pictures(JdbcClient jdbc) {
    List<PictureRow> of(Owner owner) {
        return jdbc.sql("select id, valid_from from signatures.image where " + owner.column()
                        + " = ? order by valid_from desc")
                .param(owner.id())
                .query(new SimplePropertyRowMapper<>(PictureRow.class))
                .list();
    }

    Optional<byte[]> png(Owner owner, UUID picture) {
        return jdbc.sql("select png from signatures.image where " + owner.column() + " = ? and id = ?")
                .params(owner.id(), picture)
                .query(byte[].class)
                .optional();
    }

    void insert(UUID id, Owner owner, byte[] png, LocalDate from) {
        try {
            jdbc.sql("insert into signatures.image (id, " + owner.column() + ", png, valid_from) values (?, ?, ?, ?)")
                    .params(id, owner.id(), png, from)
                    .update();
        } catch (DuplicateKeyException sameDay) {
            throw new RefusalException("signatures.refused.pictureTwice", from);
        }
    }

    List<KeyRow> keys(Owner owner) {
        return jdbc.sql("select name, issuer, valid_from, valid_to, locked_at from signatures.key where "
                        + owner.column() + " = ? order by valid_to desc")
                .param(owner.id())
                .query((row, n) -> {
                    Timestamp locked = row.getTimestamp("locked_at");
                    return new KeyRow(
                            row.getString("name"),
                            row.getString("issuer"),
                            row.getTimestamp("valid_from").toInstant(),
                            row.getTimestamp("valid_to").toInstant(),
                            locked == null ? null : locked.toInstant());
                })
                .list();
    }
}
