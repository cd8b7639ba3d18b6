import CManual
import Catalog
import Console

/// The manual that is built into the binary.
enum BuiltInManual {
  /// The names of the topics, in the order in which they are listed.
  static let names = (0..<mqdeck_manual_topic_count()).map {
    String(cString: mqdeck_manual_topic_at($0).name)
  }

  /// Every topic.
  static func topics() -> [ManualTopic] {
    (0..<mqdeck_manual_topic_count()).map { topic(mqdeck_manual_topic_at($0)) }
  }

  /// The topic of a name; nil where there is none.
  static func topic(_ name: String) -> ManualTopic? {
    names.firstIndex(of: name).map { topic(mqdeck_manual_topic_at(Int32($0))) }
  }

  private static func topic(_ topic: mqdeck_manual_topic) -> ManualTopic {
    ManualTopic(
      name: String(cString: topic.name),
      text: Phrase(String(cString: topic.english), String(cString: topic.chinese)))
  }
}
