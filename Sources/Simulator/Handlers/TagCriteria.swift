import TRocket

/// The tag filters of a request. A thing has to meet all of them, by any value of each.
struct TagCriteria {
  private let filters: [TagFilter]

  init(_ filters: [TagFilter]?) { self.filters = filters ?? [] }

  var isEmpty: Bool { filters.isEmpty }

  /// Whether a thing with these tags meets them. A filter without values asks for the key alone.
  func admit(_ tags: [Tag]) -> Bool {
    filters.allSatisfy { filter in
      tags.contains {
        $0.tagKey == filter.tagKey
          && (filter.tagValues.isEmpty || filter.tagValues.contains($0.tagValue ?? ""))
      }
    }
  }
}
