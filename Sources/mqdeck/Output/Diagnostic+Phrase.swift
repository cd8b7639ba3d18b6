import Catalog
import ConfigurationFiles
import TerminalUI

extension Diagnostic {
  /// In both languages, with whatever a terminal would obey made visible.
  var phrase: Phrase {
    Phrase(TextWidth.visible(description), TextWidth.visible(chineseDescription))
  }
}
