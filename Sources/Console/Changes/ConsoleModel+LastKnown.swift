import Catalog
import Changing
import ModelViewUpdate
import Panes
import Watching

extension ConsoleModel {
  /// What a change hits, with the numbers that lists and measurements showed last.
  func impactNumbers(_ change: Change, _ work: Work) -> ImpactNumbers? {
    guard let recipe = change.readBack?.recipe else { return nil }
    var last: [String: ImpactNumbers.Known] = [:]
    for name in recipe.numbers { last[name] = lastKnown(name, change.target, recipe) }
    return ImpactNumbers(
      recipe: recipe, last: last, timeZone: work.environment.timeZone,
      now: work.moment.unixMilliseconds)
  }

  private func lastKnown(
    _ name: String, _ target: ChangeTarget, _ recipe: ReadBackRecipe
  ) -> ImpactNumbers.Known? {
    let id = target.name ?? target.instanceID ?? ""
    let isInstance = Resources.resource(recipe.kind).scope == .region
    let lists = panes.reversed().compactMap(\.list).filter {
      $0.location.resource == recipe.kind
        && (isInstance || $0.location.instanceID == target.instanceID)
    }
    let known = lists.lazy.compactMap { $0.lastKnown(name, of: id) }.first
    guard recipe.kind == .groups, let instanceID = target.instanceID else { return known }
    let watched = watch.groups[GroupKey(instanceID: instanceID, name: id)]
      .flatMap { $0.lastKnown(name, Resources.resource(.groups).live?.fields ?? []) }
    return [known, watched].compactMap { $0 }.max { $0.unixMilliseconds < $1.unixMilliseconds }
  }
}

extension ListPane {
  fileprivate func lastKnown(_ name: String, of id: String) -> ImpactNumbers.Known? {
    if let index = resource.fields.firstIndex(where: { $0.name == name }),
      let row = rows.first(where: { $0.id == id }), case .integer(let value) = row.values[index],
      let refreshedAt
    {
      return .init(value: value, unixMilliseconds: refreshedAt.unixMilliseconds)
    }
    return samples[id]?.lastKnown(name, resource.live?.fields ?? [])
  }
}

extension SampleHistory {
  fileprivate func lastKnown(_ name: String, _ fields: [FieldDescription]) -> ImpactNumbers.Known? {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
    for sample in samples.reversed() {
      if case .integer(let value) = sample.value(index) {
        return .init(value: value, unixMilliseconds: sample.takenAt.unixMilliseconds)
      }
    }
    return nil
  }
}
