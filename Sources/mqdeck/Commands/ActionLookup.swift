import Catalog
import ConfigurationFiles
import TencentCloud

/// Finds the action that somebody means at a shell.
struct ActionLookup {
  var catalogs = APICatalogs.known

  /// - Parameter text: `trocket.DescribeTopic`, or `DescribeTopic` where that says enough.
  func action(_ text: String) throws(CommandFailure) -> ActionDescriptor {
    do throws(APICatalogs.Mistake) {
      return try catalogs.action(meantBy: text)
    } catch {
      throw CommandFailure(.wrongUsage, message(error, text))
    }
  }

  private func message(_ mistake: APICatalogs.Mistake, _ text: String) -> String {
    switch mistake {
    case .ambiguous(let meant):
      let names = meant.map(\.description).joined(separator: " or ")
      return "several products have an action “\(text)”; write \(names)"
    case .unknown:
      let names = catalogs.actions.map(\.id).map {
        text.contains(".") ? $0.description : catalogs.shortName(of: $0)
      }
      let meant = EditDistance.nearest(to: text, among: names)
      return "the API has no action “\(text)”" + (meant.map { "; did you mean \($0)?" } ?? "")
    }
  }
}
