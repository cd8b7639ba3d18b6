import Catalog
import Panes
import TencentCloud

/// The client that sent a message of MQTT, where that was told.
enum MessageSender {
  static func client(_ model: ConsoleModel) -> String? {
    guard let pane = model.top, pane.location.resource == .mqttMessages else { return nil }
    if let detail = pane.detail {
      for case .success(let json) in detail.sections.map(\.answer) {
        if case .string(let id)? = json["ClientId"], !id.isEmpty { return id }
      }
    }
    guard let row = pane.selectedRow else { return nil }
    let fields = Resources.resource(pane.location.resource).fields
    guard let index = fields.firstIndex(where: { $0.name == "ClientId" }),
      case .text(let id) = row.values[index], !id.isEmpty
    else { return nil }
    return id
  }
}
