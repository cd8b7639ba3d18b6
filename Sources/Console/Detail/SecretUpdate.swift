import Catalog
import ModelViewUpdate
import Panes
import TencentCloud

/// Shows a secret of what is selected for a few seconds. It stands above the panes, which stay
/// masked: whatever closes it, nothing of it is left behind.
enum SecretUpdate {
  static let label = "hide the secret"

  /// The secrets of what is selected, or on the screen.
  static func secrets(_ model: ConsoleModel) -> [SecretPeek.Secret] {
    guard let top = model.top else { return [] }
    let fields = Resources.resource(top.location.resource).fields
    let row = top.selectedRow
    let listed = zip(fields, row?.values ?? []).compactMap { field, value in
      if case .secret(let text) = value, !text.isEmpty {
        SecretPeek.Secret(name: field.name, value: text)
      } else {
        nil as SecretPeek.Secret?
      }
    }
    if !listed.isEmpty { return listed }
    return (top.detail?.sections ?? []).flatMap { section in
      (try? section.answer.get()).map { described($0) } ?? []
    }
  }

  private static func described(_ json: JSONValue) -> [SecretPeek.Secret] {
    switch json {
    case .array(let values): return values.flatMap(described)
    case .object(let members):
      return members.sorted { $0.key < $1.key }.flatMap { name, value -> [SecretPeek.Secret] in
        guard JSONValue.secretNames.contains(name.lowercased()) else { return described(value) }
        guard case .string(let text) = value, !text.isEmpty, text != JSONValue.mask else {
          return []
        }
        return [SecretPeek.Secret(name: name, value: text)]
      }
    case .null, .bool, .integer, .number, .numeral, .string: return []
    }
  }

  /// Shows the first one, or the next.
  static func open(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if case .secret(var peek)? = model.overlay {
      peek.index = (peek.index + 1) % peek.secrets.count
      peek.isAskingToCopy = false
      return show(peek, &model, work)
    }
    let secrets = secrets(model)
    let subject = model.top?.selectedID
    guard let subject, !secrets.isEmpty else { return .none }
    return show(
      SecretPeek(subject: subject, secrets: secrets, hidesAt: 0), &model, work)
  }

  private static func show(
    _ peek: SecretPeek, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var peek = peek
    peek.hidesAt = work.moment.uptimeMilliseconds + Int64(SecretPeek.shownMilliseconds)
    model.overlay = .secret(peek)
    return .after(label, milliseconds: SecretPeek.shownMilliseconds, .timeCame(.secret))
  }

  /// The time is over.
  static func hide(_ model: inout ConsoleModel) {
    if case .secret = model.overlay { model.overlay = nil }
  }

  /// Hides it before its time.
  static func close(_ model: inout ConsoleModel) -> Effect<Message> {
    hide(&model)
    return .cancel(label)
  }

  /// Copies it, once that was asked for twice: the terminal's clipboard is open to others.
  static func copy(_ peek: SecretPeek, _ model: inout ConsoleModel) -> Effect<Message> {
    guard peek.isAskingToCopy else {
      var peek = peek
      peek.isAskingToCopy = true
      model.overlay = .secret(peek)
      return .none
    }
    // It stays, to be selected by hand.
    if case .nowhere(let why) = model.terminal.copyRoute {
      model.notice = Notice(.info, why)
      return .none
    }
    return close(&model)
      + ClipboardUpdate.send(
        peek.secret.value, SecretPhrases.sent(peek.secret.name), as: .warning, isSecret: true,
        &model)
  }
}
