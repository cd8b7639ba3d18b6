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

  private func message(_ mistake: APICatalogs.Mistake, _ text: String) -> Phrase {
    switch mistake {
    case .ambiguous(let meant):
      let names = meant.map(\.description)
      return Phrase(
        "several products have an action “\(text)”; write \(names.joined(separator: " or "))",
        "多个产品有操作“\(text)”，请写 \(names.joined(separator: " 或 "))")
    case .unknown:
      let names = catalogs.actions.map(\.id).map {
        text.contains(".") ? $0.description : catalogs.shortName(of: $0)
      }
      let meant = EditDistance.nearest(to: text, among: names)
      return Phrase(
        "the API has no action “\(text)”" + (meant.map { "; did you mean \($0)?" } ?? ""),
        "API 中没有操作“\(text)”" + (meant.map { "，是否指 \($0)？" } ?? ""))
    }
  }
}
