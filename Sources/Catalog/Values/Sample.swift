package import ModelViewUpdate

/// What was measured of a row at a time.
package struct Sample: Equatable, Sendable {
  private enum Content: Equatable, Sendable {
    case group(GroupSample)
    case values([FieldValue])
  }

  private let content: Content
  /// When the answer arrived.
  package let takenAt: Moment

  /// A sample of a row, with its values parallel to the live fields of the resource.
  package init(values: [FieldValue], takenAt: Moment) {
    content = .values(values)
    self.takenAt = takenAt
  }

  /// A sample of a consumer group.
  package init(_ group: GroupSample, takenAt: Moment) {
    content = .group(group)
    self.takenAt = takenAt
  }

  /// What was measured of the group; nil where the row is something else.
  package var group: GroupSample? {
    if case .group(let group) = content { group } else { nil }
  }

  /// The values, parallel to the live fields of the resource.
  package var values: [FieldValue] {
    switch content {
    case .group(let group): GroupSample.fields.map { $0.value(group) }
    case .values(let values): values
    }
  }

  /// One of the values.
  package func value(_ index: Int) -> FieldValue {
    switch content {
    case .group(let group): GroupSample.fields[index].value(group)
    case .values(let values): values[index]
    }
  }
}
