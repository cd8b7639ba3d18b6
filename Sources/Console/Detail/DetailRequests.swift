import Catalog
import ModelViewUpdate
import Panes

/// What details ask for.
enum DetailRequests {
  /// Asks for the thing on the screen anew.
  static func ask(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let pane = model.top, let detail = pane.detail else { return .none }
    let resource = Resources.resource(detail.location.resource)
    guard resource.describe(in: model.dialects[resource]) != nil else { return .none }
    model.changeTopDetail { $0.isLoading = true }
    return work.effects(model).describe(pane, detail) + SpinnerUpdate.start(model)
  }
}
