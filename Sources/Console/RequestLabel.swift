import Catalog
import Panes
import TencentCloud

/// What requests are labelled with. A label names the pane that asked: the same thing may be open
/// twice, and neither pane cancels the other's request.
enum RequestLabel {
  /// A list.
  static func list(_ paneID: Int, _ location: Location) -> String {
    "list \(location.label) #\(paneID)"
  }

  /// A detail.
  static func detail(_ paneID: Int, _ location: Location, _ rowID: String) -> String {
    "describe \(location.label)/\(rowID) #\(paneID)"
  }

  /// The topics of a group; there is one request of a pane at a time.
  static func groupTopics(_ paneID: Int) -> String { "group topics #\(paneID)" }

  /// What the service kept of what a detail shows; there is one request of a pane at a time.
  static func metrics(_ paneID: Int) -> String { "metrics #\(paneID)" }

  /// What the board wants of it.
  static func boardMetrics(region: String) -> String { "metrics \(region)" }

  /// Who subscribes to topics; there is one request at a time.
  static func topicSurvey(region: String) -> String { "topics \(region)" }

  /// What fills a form.
  static func present(_ paneID: Int) -> String { "present #\(paneID)" }

  /// The call of a form.
  static func call(_ action: String, _ paneID: Int) -> String { "call \(action) #\(paneID)" }

  /// What a review tells.
  static func facts(_ paneID: Int) -> String { "facts #\(paneID)" }

  /// The permission matrix.
  static func permissions(_ paneID: Int) -> String { "permissions #\(paneID)" }

  /// What the poller asks together.
  static func poll(region: String, batch: Int) -> String { "poll \(region) #\(batch)" }
}

extension Pane {
  /// What it asks for that ends with it: a change that is under way goes on.
  var requestLabels: [String] {
    switch content {
    case .list(let list): [RequestLabel.list(id, list.location)]
    case .detail(let detail):
      [
        RequestLabel.detail(id, detail.location, detail.rowID), RequestLabel.groupTopics(id),
        RequestLabel.metrics(id),
      ]
    case .form(let form):
      [RequestLabel.present(id), RequestLabel.facts(id)]
        + (form.action.mutates ? [] : [RequestLabel.call(form.action.name, id)])
    case .batch: [RequestLabel.facts(id)]
    case .permissions: [RequestLabel.permissions(id)]
    }
  }
}
