import Catalog
package import TencentCloud

/// Calls that name their things in a list, and not by a parameter each: topics of a migration, rules of
/// an order.
extension ActionDescriptor {
  /// The items of that list; nil where the call is none of these.
  package func listedItems(in parameters: JSONValue) -> [JSONValue]? {
    guard hidesNames, nameParameters.isEmpty, let list = self.parameters.first(where: \.isList),
      case .array(let items)? = parameters[list.name]
    else { return nil }
    return items
  }

  /// What the items are called, where they are texts, behind the migration that they are of:
  /// `migrate-7f3c2b/route-plan, refunds`; nil where they are none.
  package func listedText(in parameters: JSONValue) -> String? {
    let names = (listedItems(in: parameters) ?? []).compactMap { item -> String? in
      if case .string(let name) = item { name } else { nil }
    }
    if names.isEmpty { return nil }
    let scope = ["TaskId", "InstanceId"].lazy.compactMap { parameters[$0]?.typedText }.first
    return ([scope].compactMap { $0 } + [names.joined(separator: ", ")]).joined(separator: "/")
  }
}
