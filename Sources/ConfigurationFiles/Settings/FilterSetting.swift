/// A filter of lists that has a name: `filters: {behind: "lag>1000 !test"}`.
public struct FilterSetting: Equatable, Sendable {
  /// What it is called.
  public var name: String
  /// What it asks.
  public var text: String

  /// Those of a mapping. One without text would show everything, and is a mistake.
  static func all(_ reader: inout MappingReader) -> [FilterSetting] {
    reader.keys.compactMap { name in
      let before = reader.diagnostics.count
      guard let text = reader.string(name), text.contains(where: { $0 != " " }) else {
        if reader.diagnostics.count == before {
          reader.report("this filter asks nothing: give it a text", at: reader.position(of: name))
        }
        return nil
      }
      return FilterSetting(name: name, text: text)
    }
  }
}
