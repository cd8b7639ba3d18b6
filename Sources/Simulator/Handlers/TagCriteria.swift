import TRocket

/// The tag filters of a request. A thing has to meet all of them, by any value of each.
struct TagCriteria {
  private struct Wanted {
    let key: String
    let values: [String]

    func takes(_ value: String) -> Bool { values.isEmpty || values.contains(value) }
  }

  private let filters: [Wanted]

  init(_ filters: [TagFilter]?) {
    self.init(pairs: (filters ?? []).map { ($0.tagKey, $0.tagValues) })
  }

  init(pairs: [(key: String, values: [String])]) {
    filters = pairs.map { Wanted(key: $0.key, values: $0.values) }
  }

  var isEmpty: Bool { filters.isEmpty }

  /// Whether a thing with these tags meets them. A filter without values asks for the key alone.
  func admit(_ tags: [Tag]) -> Bool {
    admit { filter in
      tags.contains { $0.tagKey == filter.key && filter.takes($0.tagValue ?? "") }
    }
  }

  /// The same of tags by their key.
  func admit(pairs: [String: String]) -> Bool {
    admit { filter in pairs[filter.key].map(filter.takes) ?? false }
  }

  private func admit(_ meets: (Wanted) -> Bool) -> Bool { filters.allSatisfy(meets) }
}
