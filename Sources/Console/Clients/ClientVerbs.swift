import Catalog
import Changing
import MQTT
import ModelViewUpdate
import Panes
import TencentCloud

/// Which clients the verbs are about, and the changes that they are.
enum ClientVerbs {
  /// For how long a key blocks, in milliseconds.
  private static let blockMilliseconds: Int64 = 3_600_000

  /// Whether clients are listed or shown.
  static func isOfClients(_ model: ConsoleModel) -> Bool {
    let resource = model.top?.location.resource
    return resource == .mqttClients || resource == .sharedConsumers
  }

  /// The client that is selected or shown; nil where none is.
  static func selected(_ model: ConsoleModel) -> String? {
    guard isOfClients(model), let pane = model.top,
      let id = pane.selectedID
    else { return nil }
    // The id of a row without a name is made up.
    return pane.list?.selectedRow.map { $0.values.first == .text($0.id) } == false ? nil : id
  }

  /// A change for each client that is marked, or for the one that is selected or shown.
  static func kicks(_ model: ConsoleModel) -> [ReviewItem] {
    guard let pane = model.top, let instanceID = pane.location.instanceID,
      let action = APICatalogs.known.action(KickOutClient.id)
    else { return [] }
    let marked = pane.list?.markedRows.map(\.id) ?? []
    let ids = marked.isEmpty ? [selected(model)].compactMap { $0 } : marked
    return ids.map { id in
      ReviewItem(
        Change(
          action: action,
          parameters: .object(["InstanceId": .string(instanceID), "ClientId": .string(id)])),
        rowName: id)
    }
  }

  /// The block of the client that is selected or shown, for an hour.
  static func block(_ model: ConsoleModel, _ work: Work) -> ReviewItem? {
    guard let id = selected(model), let instanceID = model.top?.location.instanceID,
      let action = APICatalogs.known.action(CreateBlockRule.id)
    else { return nil }
    let now = work.moment.unixMilliseconds
    return ReviewItem(
      Change(
        action: action,
        parameters: .object([
          "InstanceId": .string(instanceID), "Name": .string(name(id, now)),
          "Type": .integer(1), "Include": .string(literal(id)),
          "ExpireTime": .integer(now + blockMilliseconds),
        ])), rowName: id)
  }

  /// A name of letters, digits and dashes, which are all that a rule's name may have.
  private static func name(_ id: String, _ now: Int64) -> String {
    let plain = id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "block-\(String(plain.prefix(24)))-\(now / 1000)"
  }

  /// An id that stands for itself where patterns are taken: `?` stands for what would be one.
  private static func literal(_ id: String) -> String {
    String(id.map { $0 == "*" ? "?" : $0 })
  }
}
