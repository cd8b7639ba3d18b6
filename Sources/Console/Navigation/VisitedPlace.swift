import Catalog

/// Where the user was: a list of an instance, or a thing.
struct VisitedPlace: Equatable, Sendable {
  let location: Location
  let rowID: String?

  /// How many are remembered.
  static let limit = 8
}

extension ConsoleModel {
  /// Remembers a place that is opened, the newest first. What is reached by the name of its kind
  /// alone needs no remembering, nor does what is looked at beside one's work.
  mutating func visit(_ location: Location, rowID: String? = nil) {
    let isPlain = location.instanceID == nil && rowID == nil
    let resource = Resources.resource(location.resource)
    if isPlain || resource.isAside || resource.isByTime || location.parent != nil { return }
    let place = VisitedPlace(location: location, rowID: rowID)
    visited.removeAll { $0 == place }
    visited.insert(place, at: 0)
    if visited.count > VisitedPlace.limit { visited.removeLast() }
  }
}
