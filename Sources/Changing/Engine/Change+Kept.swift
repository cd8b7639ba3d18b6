import Catalog
package import TencentCloud

extension Change {
  /// The parameters that the call leaves out and the service then sets back to something else than
  /// they are. What is not known of them counts where the region is known to have them.
  /// - Parameter values: the thing's, by parameter.
  package func resets(_ values: [String: JSONValue]) -> [String] {
    guard let readBack, readBack.purpose == .modification else { return [] }
    return readBack.recipe.kept.filter { name, fallback in
      guard parameters[name] == nil,
        let parameter = action.parameters.first(where: { $0.name == name })
      else { return false }
      if values[name] == nil, parameter.dialects != .all { return false }
      return !ChangeValue.areSame(values[name], fallback)
    }.keys.sorted()
  }
}
