package io.github.sambandh.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static Calibration copy(Calibration calibration) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    calibration.write(new DataOutputStream(out));
    return Calibration.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
  }

  @Test
  void leavesProbabilitiesAsTheyAreByDefault() {
    for (double p : new double[] {0.001, 0.3, 0.5, 0.999}) {
      assertThat(Calibration.NONE.confidence(p)).isCloseTo(p, within(1e-9));
    }
    assertThat(Calibration.NONE.confidence(0)).isBetween(0.0, 1e-5);
    assertThat(Calibration.NONE.confidence(1)).isBetween(1 - 1e-5, 1.0);
  }

  @Test
  void learnsHowOftenAnswersAreRight() {
    double[] probabilities = new double[20_000];
    boolean[] right = new boolean[probabilities.length];
    Random random = new Random(3);
    Calibration truth = new Calibration(0.5, -0.3);
    for (int i = 0; i < right.length; i++) {
      probabilities[i] = random.nextDouble();
      right[i] = random.nextDouble() < truth.confidence(probabilities[i]);
    }
    Calibration fitted = Calibration.fit(probabilities, right);
    assertThat(fitted.slope()).isCloseTo(truth.slope(), within(0.05));
    assertThat(fitted.offset()).isCloseTo(truth.offset(), within(0.05));
  }

  /** Whole Newton steps swing ever wider from here. */
  @Test
  void findsTheShareOfAnswersThatAreAllAsProbable() {
    double[] probabilities = new double[100];
    boolean[] right = new boolean[100];
    Arrays.fill(probabilities, 0.9);
    Arrays.fill(right, 0, 20, true);
    assertThat(Calibration.fit(probabilities, right).confidence(0.9)).isCloseTo(0.2, within(0.03));
  }

  @Test
  void staysFiniteAndRisingWhateverItIsFittedTo() {
    for (boolean outcome : new boolean[] {true, false}) {
      for (int size : new int[] {0, 1, 2000}) {
        double[] probabilities = new double[size];
        boolean[] right = new boolean[size];
        Arrays.fill(probabilities, 1);
        Arrays.fill(right, outcome);
        Calibration fitted = Calibration.fit(probabilities, right);
        assertThat(fitted.confidence(0.9)).isBetween(0.0, 1.0);
        assertThat(fitted.slope()).isFinite();
        assertThat(fitted.offset()).isFinite();
      }
    }
  }

  @Test
  void readsWhatItWroteAndRefusesWhatIsNotFinite() throws IOException {
    Calibration calibration = new Calibration(0.7, -0.1);
    assertThat(copy(calibration)).isEqualTo(calibration);
    assertThatThrownBy(() -> copy(new Calibration(Double.NaN, 0)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not finite");
  }

  @Test
  void refusesArraysOfDifferentLength() {
    assertThatThrownBy(() -> Calibration.fit(new double[2], new boolean[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 probabilities, 1 outcomes");
  }
}
