package io.github.sambandh.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 and refuses what is not. */
final class StrictUtf8 {
  private StrictUtf8() {}

  /**
   * Returns the text of some bytes; a byte order mark at offset 0 is dropped.
   *
   * @param bytes the bytes
   * @param offset where in the input they begin
   * @throws CliException if they are not UTF-8, with the offset in the input of the first that is
   *     not
   */
  static String decode(byte[] bytes, long offset) throws CliException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    if (decoder.decode(from, text, true).isError()) {
      throw new CliException(
          String.format(
              Locale.ROOT,
              "not UTF-8: byte 0x%02X at byte offset %d",
              bytes[from.position()],
              offset + from.position()));
    }
    text.flip();
    boolean marked = offset == 0 && text.hasRemaining() && text.charAt(0) == '\uFEFF';
    return marked ? text.subSequence(1, text.length()).toString() : text.toString();
  }
}
