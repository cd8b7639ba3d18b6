import Catalog
import ConfigurationFiles
import TencentCloud
import TerminalUI

extension Phrase {
  /// Why a call failed: in English as programs have it in logs, in Chinese as the console says it.
  init(_ error: CloudError) {
    self.init(
      TextWidth.visible(error.described(as: error.action.shownName)),
      TextWidth.visible(ErrorPhrases.phrase(error).chinese))
  }

  /// What the readers of files say, in both languages.
  init(ofFiles english: String) { self.init(english, ChineseSentences.chinese(english)) }

  /// The text in the language of the command.
  var told: String { self[HelpText.language] }

  /// The text behind what it is about.
  func about(_ name: String) -> Phrase { Phrase("\(name): \(english)", "\(name)：\(chinese)") }
}
