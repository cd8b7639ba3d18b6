import Catalog
import Testing

@testable import Console
@testable import mqdeck

extension BuiltInManual {
  /// The text of a topic with the commands' own keys.
  static func text(_ name: String, _ language: Language) throws -> String {
    try #require(topics(KeyMap()).first { $0.name == name }, "\(name)").text(language)
  }
}
