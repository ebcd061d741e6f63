package vn.caurong.signatures.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/** A library of the system whose functions answer a {@code CK_ULONG} (PKCS#11). */
final class NativeLibrary {
    private final SymbolLookup library;

    NativeLibrary(String library) {
        this.library = SymbolLookup.libraryLookup(Path.of(library), Arena.global());
    }

    long call(String name, Object... values) {
        MemoryLayout[] layouts = new MemoryLayout[values.length];
        for (int n = 0; n < values.length; n++) {
            layouts[n] = values[n] instanceof Long ? JAVA_LONG : values[n] instanceof Byte ? JAVA_BYTE : ADDRESS;
        }
        MemorySegment function = library.find(name).orElseThrow(() -> new IllegalArgumentException(name));
        try {
            return (long) Linker.nativeLinker()
                    .downcallHandle(function, FunctionDescriptor.of(JAVA_LONG, layouts))
                    .invokeWithArguments(values);
        } catch (RuntimeException | Error broken) {
            throw broken;
        } catch (Throwable impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }
}
