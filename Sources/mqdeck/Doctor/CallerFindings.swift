import Catalog
import CredentialSources
import TencentCloud
import TerminalUI

/// Who one is, by the service's own word, and until when the keys hold.
struct CallerFindings: Sendable {
  let account: CallerAccount
  let status: CredentialStatus
  let unixSeconds: Int64

  func lines() async -> (lines: [DoctorReport.Line], hasKeys: Bool) {
    let keys: Credential
    do throws(CredentialFailure) {
      keys = try await account.present()
    } catch {
      return ([line(.bad, error)], false)
    }
    var lines = [end].compactMap { $0 }
    guard let tokens = account.tokens else { return (lines, true) }
    do throws(CredentialFailure) {
      let identity = try await tokens.identity(of: keys)
      lines.append(
        DoctorReport.Line(
          mark: .good,
          text: Phrase(
            TextWidth.visible("you are \(identity.arn), account \(identity.accountID)"),
            TextWidth.visible("当前身份：\(identity.arn)，主账号 \(identity.accountID)"))))
    } catch {
      // Nothing else needs to know it.
      lines.append(line(.warning, error))
    }
    return (lines, true)
  }

  /// Who one is, for the console.
  static func phrase(_ cloud: LiveCloud) async -> Phrase {
    do {
      let account = try await cloud.parts().account
      guard let tokens = account.tokens else { return Phrase(name: "–") }
      let identity = try await tokens.identity(of: try await account.present())
      return Phrase(name: identity.arn)
    } catch let failure as CredentialFailure {
      return ErrorPhrases.phrase(failure)
    } catch {
      return Phrase(name: "\(error)")
    }
  }

  private var end: DoctorReport.Line? {
    guard let end = status.endsAt else { return nil }
    let seconds = Int(end - Double(unixSeconds))
    if seconds <= 0 {
      let time = UniversalTime.text(Int64(end * 1000))
      return DoctorReport.Line(
        mark: .bad, text: Phrase("the keys ended at \(time)", "密钥已于 \(time) 过期"))
    }
    if seconds < 60 {
      return DoctorReport.Line(
        mark: .fact,
        text: Phrase(
          "keys hold for \(Phrase.counted(seconds, "second", "seconds")) and are renewed before",
          "密钥在 \(seconds) 秒后到期，到期前自动更新"))
    }
    let minutes = seconds / 60
    return DoctorReport.Line(
      mark: .fact,
      text: Phrase(
        "keys hold for \(Phrase.counted(minutes, "minute", "minutes")) and are renewed before",
        "密钥在 \(minutes) 分钟后到期，到期前自动更新"))
  }

  private func line(_ mark: DoctorReport.Mark, _ failure: CredentialFailure) -> DoctorReport.Line {
    let reason = ErrorPhrases.phrase(failure)
    return DoctorReport.Line(
      mark: mark,
      text: Phrase(TextWidth.visible(reason.english), TextWidth.visible(reason.chinese)))
  }
}
