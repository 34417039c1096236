package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Archives as different programs write them. */
class ZipStreamTest {
    private static final byte[] TEXT = "a text, a text, a text".repeat(700).getBytes(UTF_8);

    private enum Written {
        STORED,
        SIZES_BEFORE,
        SIZES_BEHIND,
        SIZES_BEHIND_WITHOUT_SIGNATURE,
        LONG_SIZES_BEHIND
    }

    private static byte[] entry(String name, byte[] content, Written how, int flags, long sum) {
        byte[] packed = how == Written.STORED ? content : deflated(content);
        boolean isBehind = how != Written.STORED && how != Written.SIZES_BEFORE;
        ByteBuffer bytes = ByteBuffer.allocate(packed.length + 200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0x04034B50).putShort((short) 20).putShort((short) (flags | (isBehind ? 8 : 0)));
        bytes.putShort((short) (how == Written.STORED ? 0 : 8)).putInt(0);
        bytes.putInt(isBehind ? 0 : (int) sum)
                .putInt(isBehind ? 0 : packed.length)
                .putInt(isBehind ? 0 : content.length);
        bytes.putShort((short) name.length())
                .putShort((short) 3)
                .put(name.getBytes(UTF_8))
                .put(new byte[3])
                .put(packed);
        if (isBehind && how != Written.SIZES_BEHIND_WITHOUT_SIGNATURE) {
            bytes.putInt(0x08074B50);
        }
        if (isBehind) {
            bytes.putInt((int) sum);
            boolean isLong = how == Written.LONG_SIZES_BEHIND;
            bytes.put(new byte[isLong ? 16 : 8]); // what is written there is not looked at
        }
        byte[] whole = new byte[bytes.position()];
        bytes.flip().get(whole);
        return whole;
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    private static byte[] archive(byte[]... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            bytes.write(entry);
        }
        bytes.write(new byte[] {'P', 'K', 1, 2, 0, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static List<String> read(byte[] archive, boolean isWhole) throws IOException {
        List<String> read = new ArrayList<>();
        try (ZipStream zip = new ZipStream(new ByteArrayInputStream(archive))) {
            for (String name = zip.next(); !name.isEmpty(); name = zip.next()) {
                int length = isWhole ? zip.readAllBytes().length : zip.read() < 0 ? 0 : 1;
                read.add(name + " " + length);
            }
        }
        return read;
    }

    @ParameterizedTest
    @EnumSource
    void anEntryEndsWhereItsBytesSay(Written how) throws IOException {
        byte[] one = entry("one", TEXT, how, 0, sum(TEXT));
        byte[] none = entry("none", new byte[0], how, 0, 0);
        assertThat(read(archive(one, none, one), true)).containsExactly("one 15400", "none 0", "one 15400");
        assertThat(read(archive(one, none, one), false)).containsExactly("one 1", "none 0", "one 1");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChangedIsFoundByItsSum(Written how) {
        assertThatThrownBy(() -> read(archive(entry("one", TEXT, how, 0, 1)), true))
                .isInstanceOf(WorkbookParts.Broken.class)
                .hasMessageContaining("a part was changed");
    }

    @Test
    void whatIsEncryptedOrNoArchiveIsRefused() {
        assertThatThrownBy(() -> read(archive(entry("one", TEXT, Written.STORED, 1, sum(TEXT))), true))
                .hasMessageContaining("encrypted");
        assertThatThrownBy(() -> read(archive(entry("one", TEXT, Written.STORED, 8, sum(TEXT))), true))
                .hasMessageContaining("packed in an unusual way");
        assertThatThrownBy(() -> read("PK is no archive".getBytes(UTF_8), true))
                .hasMessageContaining("something else than a part");
    }
}
