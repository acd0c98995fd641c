package io.github.sambandh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambandh.model.ModelException;
import org.junit.jupiter.api.Test;

class LoadedModelTest {

  @Test
  void takesTheDefaultAndBundledNames() throws Exception {
    assertThat(LoadedModel.of("").model()).isEqualTo(LoadedModel.of("fast").model());
  }

  /** The folder src is there, but holds no model; nothing is called nix. */
  @Test
  void takesAnotherNameForADirectoryIfThereIsOne() {
    assertThatThrownBy(() -> LoadedModel.of("src"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("found 0 files");
    assertThatThrownBy(() -> LoadedModel.of("nix"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("no model is called 'nix'");
  }

  @Test
  void takesWhatHasASlashForADirectory() {
    assertThatThrownBy(() -> LoadedModel.of("./fast"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("./fast");
  }

  @Test
  void refusesWhatNoFileCanBeCalled() {
    assertThatThrownBy(() -> LoadedModel.of("\0"))
        .isInstanceOf(CliException.class)
        .hasMessageContaining("neither a name nor a directory");
  }
}
