import Catalog
import ModelViewUpdate
package import TencentCloud

/// What became of keys that had to be renewed.
package enum CredentialNews: Equatable, Sendable {
  /// They could not be: the console goes on with what it has.
  case failed(CredentialFailure)
  /// They could again.
  case recovered
}

/// Tells what becomes of keys that are renewed, and asks anew once there are some again.
enum CredentialUpdate {
  /// Waits for the next news, where keys change at all.
  static func listen(_ work: Work) -> Effect<Message> {
    guard let news = work.environment.credentialNews else { return .none }
    return .run("credential") { send in send(.credentialTold(await news())) }
  }

  static func take(
    _ news: CredentialNews, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch news {
    case .failed(let failure):
      let reason = ErrorPhrases.phrase(failure)
      model.keyFailure = reason
      model.notice = Notice(
        .warning,
        Phrase(
          "Keys could not be renewed: \(reason.english)", "密钥更新失败：\(reason.chinese)"))
    case .recovered:
      model.keyFailure = nil
      model.notice = Notice(.info, Phrase("Keys were renewed", "密钥已更新"))
    }
    return listen(work)
  }
}
