package vn.caurong.signatures.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Changes the PIN of a token by its library's own {@code C_SetPIN} (PKCS#11 2.40, 5.6): Java's
 * provider has no door to it. For systems on which a {@code CK_ULONG} has eight bytes.
 */
final class PinDoor {
    static final long OK = 0;
    static final long PIN_INCORRECT = 0xA0;
    static final long PIN_LENGTH = 0xA2;
    static final long PIN_LOCKED = 0xA4;

    private static final long ALREADY_THERE = 0x191;
    private static final long READ_WRITE = 0x2 | 0x4; // CKF_RW_SESSION | CKF_SERIAL_SESSION
    private static final long THREADS = 0x2; // CKF_OS_LOCKING_OK
    private static final int ARGUMENTS = 48; // four functions, flags, one reserved
    private static final int FLAGS_AT = 32;

    private final NativeLibrary library;
    private final int slot;

    /**
     * @param slot place in the library's list of slots
     * @throws IllegalArgumentException when there is no such library
     */
    PinDoor(String library, int slot) {
        this.library = new NativeLibrary(library);
        this.slot = slot;
    }

    /** What the library answered: {@link #OK}, or why not. */
    long change(char[] old, char[] fresh) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment arguments = arena.allocate(ARGUMENTS);
            arguments.set(JAVA_LONG, FLAGS_AT, THREADS);
            long started = library.call("C_Initialize", arguments);
            if (started != OK && started != ALREADY_THERE) {
                return started;
            }
            MemorySegment count = arena.allocate(JAVA_LONG);
            long listed = library.call("C_GetSlotList", (byte) 0, MemorySegment.NULL, count);
            long slots = count.get(JAVA_LONG, 0);
            if (listed != OK || slots <= slot) {
                return listed == OK ? PIN_INCORRECT : listed;
            }
            MemorySegment ids = arena.allocate(JAVA_LONG, slots);
            library.call("C_GetSlotList", (byte) 0, ids, count);
            return inSession(arena, ids.getAtIndex(JAVA_LONG, slot), old, fresh);
        }
    }

    private long inSession(Arena arena, long id, char[] old, char[] fresh) {
        MemorySegment session = arena.allocate(JAVA_LONG);
        long opened = library.call("C_OpenSession", id, READ_WRITE, MemorySegment.NULL, MemorySegment.NULL, session);
        if (opened != OK) {
            return opened;
        }
        MemorySegment from = text(arena, old);
        MemorySegment to = text(arena, fresh);
        try {
            return library.call("C_SetPIN", session.get(JAVA_LONG, 0), from, from.byteSize(), to, to.byteSize());
        } finally {
            from.fill((byte) 0);
            to.fill((byte) 0);
            library.call("C_CloseSession", session.get(JAVA_LONG, 0));
        }
    }

    private static MemorySegment text(Arena arena, char[] pin) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(pin));
        MemorySegment segment = arena.allocate(bytes.remaining());
        segment.copyFrom(MemorySegment.ofBuffer(bytes));
        return segment;
    }
}
