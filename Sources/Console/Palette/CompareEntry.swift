import Catalog
import Panes
import TerminalUI
import Watching

/// `:compare PLACE`: the selected row beside what is called the same in another instance or region.
enum CompareEntry {
  /// What the palette offers for what was typed.
  static func entries(_ words: [String], _ model: ConsoleModel) -> [PaletteEntry] {
    guard words.first == "compare", words.count < 3, let list = model.top?.list,
      CompareUpdate.hasNamesakes(list), CompareUpdate.isComparable(list.resource)
    else { return [] }
    guard words.count == 2 else {
      return [
        PaletteEntry(
          name: "compare PLACE", title: ComparePhrases.instanceOrRegion, aliases: [],
          choice: .complete("compare "), reason: nil)
      ]
    }
    return places(words[1], list, model).map { name, place in
      PaletteEntry(
        name: "compare \(TextWidth.visible(name))",
        title: ComparePhrases.with(TextWidth.visible(name)), aliases: [],
        choice: .compare(place), reason: nil)
    }
  }

  private static func places(
    _ typed: String, _ list: ListPane, _ model: ConsoleModel
  ) -> [(String, NamesakeSearch.Place)] {
    let regions = model.regions.filter { $0 != model.session.region && $0.hasPrefix(typed) }
    let isMQTT = list.resource.scope == .mqtt
    let instances = model.watch.instances.values.filter { facts in
      facts.id != list.location.instanceID && facts.isMQTT == isMQTT
        && [facts.id, facts.name].contains { $0.lowercased().hasPrefix(typed) }
    }
    return instances.sorted { $0.id < $1.id }.map { ($0.name, .instances([$0.id])) }
      + regions.map { ($0, .region($0)) }
  }
}
