import TRocket
import TencentCloud
import Testing

@testable import Catalog

/// What a change sends is compared with what is there just before it: all of it, or it is said why not.
@Suite struct ComparedParametersTests {
  private let modifications = APICatalog.trocket.actions.filter {
    $0.mutates && $0.id.name.hasPrefix("Modify")
  }

  @Test func everyParameterIsComparedOrSaidNotToBeReadable() throws {
    #expect(modifications.count > 6)
    for action in modifications {
      let recipe = try #require(ReadBack.of(action.id)?.recipe, "\(action.id)")
      let names = identity(action, recipe)
      for parameter in action.parameters where !names.contains(parameter.name) {
        let isCompared = recipe.fields.contains(parameter.name)
        let isUntold = recipe.untold[parameter.name] != nil
        #expect(isCompared != isUntold, "\(action.id) \(parameter.name)")
      }
    }
  }

  /// A field is told by an answer of its recipe, under its own name or its alias.
  @Test func whatIsComparedIsTold() throws {
    for action in modifications {
      let recipe = try #require(ReadBack.of(action.id)?.recipe)
      let told = Set(recipe.sources.flatMap(members))
      for parameter in action.parameters where recipe.fields.contains(parameter.name) {
        let name = recipe.aliases[parameter.name] ?? parameter.name
        #expect(told.contains(name) || told.contains(parameter.name), "\(action.id) \(name)")
      }
      for name in recipe.untold.keys { #expect(!told.contains(name), "\(action.id) \(name)") }
    }
  }

  private func identity(_ action: ActionDescriptor, _ recipe: ReadBackRecipe) -> Set<String> {
    var names = Set(action.nameParameters + ["InstanceId"])
    if let name = recipe.nameParameter { names.insert(name) }
    for case .part(_, _, let member, _) in recipe.sources { names.insert(member) }
    return names
  }

  private func members(_ source: ReadBackRecipe.Source) -> [String] {
    switch source {
    case .describe(let id): APICatalogs.known.action(id)?.response.map(\.name) ?? []
    case .row(let id, _, _): items(of: id) { $0.isList }
    case .part(let id, let list, _, _), .listed(let id, let list, _, _),
      .within(let id, let list, _, _, _):
      items(of: id) { $0.name == list }
    }
  }

  private func items(
    of id: ActionID, _ isMeant: (ParameterDescriptor) -> Bool
  ) -> [String] {
    let catalog = APICatalogs.known.catalog(of: id)
    guard let list = catalog?.action(named: id.name)?.response.first(where: isMeant),
      case .structure(let name) = list.kind
    else { return [] }
    return catalog?.structure(named: name)?.members.map(\.name) ?? []
  }
}
