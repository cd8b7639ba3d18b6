package import Catalog
package import TencentCloud

/// The change that takes another one back.
package enum Inverse: Equatable, Sendable {
  /// It can be reviewed.
  case change(Change)
  /// There is none, and why.
  case refused(Phrase)

  /// The inverse of a change as the journal has it. What it expects to find is what that change
  /// left: whatever somebody did since stops it.
  package static func of(_ record: ChangeRecord) -> Inverse {
    if record.holdsMask { return .refused(UndoPhrases.masked) }
    if let why = refusal(of: record.action) { return .refused(why) }
    guard let readBack = ReadBack.of(record.action) else {
      return .refused(UndoPhrases.unread(record.action))
    }
    return readBack.purpose == .creation ? deletion(record, readBack) : modification(record)
  }

  /// Why no change by an action is ever taken back; nil where one may be.
  package static func refusal(of action: ActionID) -> Phrase? {
    guard let readBack = ReadBack.of(action) else {
      let isImport = APICatalogs.known.action(action)?.verb == .import
      return isImport ? UndoPhrases.imported : UndoPhrases.unread(action)
    }
    switch readBack.purpose {
    case .purchase: return UndoPhrases.bought
    case .deletion: return UndoPhrases.deleted
    case .offsetReset: return UndoPhrases.offsetReset
    case .nextStage, .previousStage: return UndoPhrases.stage
    case .creation, .modification: return readBack.isFinal ? UndoPhrases.oneWay : nil
    }
  }

  /// What was made is deleted.
  private static func deletion(_ record: ChangeRecord, _ readBack: ReadBack) -> Inverse {
    let creation = APICatalogs.known.action(record.action)
    let form = ActionForms.all.first {
      $0.purpose == .delete && $0.readBack?.recipe == readBack.recipe
    }
    guard let action = (creation?.deletion ?? form?.action).flatMap(APICatalogs.known.action) else {
      return .refused(UndoPhrases.unknown)
    }
    var members = identity(action, record)
    // Some deletions call what was made by another name: `BlockRuleName`.
    if creation?.deletion == nil, let name = action.nameParameters.first, members[name] == nil {
      members[name] = record.target.name.map(JSONValue.string)
    }
    // The service numbers some things itself.
    let isNamed = action.parameters.allSatisfy { !$0.isRequired || members[$0.name] != nil }
    guard isNamed else { return .refused(UndoPhrases.unnumbered) }
    return .change(
      Change(
        action: action, parameters: .object(members), seen: record.after, names: record.names))
  }

  /// What an action made of a thing without being told is taken back by the action that makes of it
  /// what it was.
  private static func opposite(_ record: ChangeRecord, of readBack: ReadBack) -> Inverse {
    let form = ActionForms.all.first { form in
      guard let other = form.readBack, other.recipe == readBack.recipe, !other.implied.isEmpty
      else { return false }
      return other.implied.allSatisfy { ChangeValue.areSame(record.before[$0.key], $0.value) }
    }
    guard let action = form.flatMap({ APICatalogs.known.action($0.action) }) else {
      return .refused(UndoPhrases.oneWay)
    }
    return .change(
      Change(
        action: action, parameters: .object(identity(action, record)), seen: record.after,
        names: record.names))
  }

  /// What was sent is sent again as it was before.
  private static func modification(_ record: ChangeRecord) -> Inverse {
    guard let action = APICatalogs.known.action(record.action) else {
      return .refused(UndoPhrases.unknown)
    }
    if let readBack = ReadBack.of(record.action), !readBack.implied.isEmpty {
      return opposite(record, of: readBack)
    }
    if ChangeRecord.sendsSecret(action, record.parameters) { return .refused(UndoPhrases.masked) }
    var members = identity(action, record)
    let unread = record.notRead
    if !unread.isEmpty { return .refused(UndoPhrases.notKnown(unread)) }
    for name in record.after.keys { members[name] = record.before[name] }
    let isSame = record.after.allSatisfy { ChangeValue.areSame(members[$0.key], $0.value) }
    if isSame { return .refused(UndoPhrases.unchanged) }
    return .change(
      Change(
        action: action, parameters: .object(members), seen: record.after, names: record.names))
  }

  private static func identity(
    _ action: ActionDescriptor, _ record: ChangeRecord
  ) -> [String: JSONValue] {
    let recipe = ReadBack.of(record.action)?.recipe
    let names = Set(
      ["InstanceId", recipe?.nameParameter, recipe?.listParameter].compactMap { $0 }
        + action.nameParameters)
    guard case .object(let members) = record.parameters else { return [:] }
    let known = Set(action.parameters.map(\.name))
    return members.filter { names.contains($0.key) && known.contains($0.key) }
  }
}

extension ChangeRecord {
  /// Whether a call gives a key or a password: the one before it is known to nobody.
  static func sendsSecret(_ action: ActionDescriptor, _ parameters: JSONValue) -> Bool {
    action.parameters.contains { parameter in
      guard parameter.isSecret, let value = parameters[parameter.name] else { return false }
      return value != .string("") && value != .null
    }
  }

  /// Whether a value that the inverse would send was masked: it must never be written back.
  fileprivate var holdsMask: Bool {
    (Array(before.values) + Array(after.values)).contains(where: \.holdsMask)
  }
}

extension JSONValue {
  fileprivate var holdsMask: Bool {
    switch self {
    case .string(let text): text == JSONValue.mask
    case .array(let values): values.contains(where: \.holdsMask)
    case .object(let members): members.values.contains(where: \.holdsMask)
    case .null, .bool, .integer, .number, .numeral: false
    }
  }
}
