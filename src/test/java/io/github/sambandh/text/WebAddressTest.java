package io.github.sambandh.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "www.bbc.com/hindi पर|www.bbc.com/hindi",
        "http://bbc.in/x?y=1.|http://bbc.in/x?y=1",
        "HTTPS://BBC.IN/),|HTTPS://BBC.IN/",
        "www.bbc.comऔर|www.bbc.com",
        "a.b+c@bbc.co.uk, पर|a.b+c@bbc.co.uk",
        "a@b.in.|a@b.in",
      })
  void endsAddressBeforePunctuation(String text, String address) {
    assertThat(WebAddress.end(text, 0, text.length())).isEqualTo(address.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"www.", "http://", "http://...", "a@b", "a@.b", "a@b.", "@a.b", "bbc.com"})
  void findsNoAddress(String text) {
    assertThat(WebAddress.end(text, 0, text.length())).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 8})
  void staysInsideItsLimit(int limit) {
    assertThat(WebAddress.end("www.bbc.com", 0, limit)).isLessThanOrEqualTo(limit);
  }
}
