import TencentCloud

/// The words for what a region answers.
package enum DialectPhrases {
  /// In which dialect a kind of instance is spoken to; nil where nothing is known of it.
  package static func standing(
    _ look: FirstLook, _ answers: RegionAnswers, at unixSeconds: Int64
  ) -> Phrase? {
    let product = look.kind == .mqtt ? "MQTT" : "RocketMQ"
    switch answers.dialect(of: look.kind, at: unixSeconds) {
    case .today?: return Phrase("\(product): API of today", "\(product)：当前版本接口")
    case .may2024?: return Phrase("\(product): API of 2024", "\(product)：2024 年版接口")
    case nil:
      return answers.isOffered(look, at: unixSeconds) == false
        ? Phrase("\(product): not offered here", "\(product)：本地域不提供") : nil
    }
  }
}
