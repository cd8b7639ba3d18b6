import CManual
import Catalog
import Console

/// The manual that is built into the binary.
enum BuiltInManual {
  /// The names of the topics, in the order in which they are listed.
  static let names = (0..<mqdeck_manual_topic_count()).map {
    String(cString: mqdeck_manual_topic_at($0).name)
  }

  /// Every topic; that of keys ends with the table of all commands.
  static func topics(_ keyMap: KeyMap) -> [ManualTopic] {
    (0..<mqdeck_manual_topic_count()).map { topic(mqdeck_manual_topic_at($0), keyMap) }
  }

  private static func topic(_ topic: mqdeck_manual_topic, _ keyMap: KeyMap) -> ManualTopic {
    let name = String(cString: topic.name)
    let text = Phrase(String(cString: topic.english), String(cString: topic.chinese))
    guard name == "keys" else { return ManualTopic(name: name, text: text) }
    return ManualTopic(name: name, text: text) {
      KeysTable(keyMap: keyMap, language: $0).markdown
    }
  }
}
