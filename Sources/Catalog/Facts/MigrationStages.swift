import TRocket
package import TencentCloud

/// The stages of a migrating topic, in their order.
package enum MigrationStages {
  /// The parameter of answers that tells the stage.
  package static let field = "MigrationStatus"

  private static let all: [MigrationStatus] = [.sRwDNa, .sRwDR, .sRwDRw, .sRDRw, .sNaDRw]

  /// Where a move leads from a stage, or from those of several topics by name; nil where nobody knows.
  package static func destination(
    from stage: JSONValue?, _ purpose: ReadBack.Purpose?
  ) -> JSONValue? {
    guard let purpose, purpose.isStageMove else { return nil }
    switch stage {
    case .string(let text):
      let step = purpose == .nextStage ? 1 : -1
      guard let index = all.firstIndex(where: { $0.rawValue == text }),
        all.indices.contains(index + step)
      else { return nil }
      return .string(all[index + step].rawValue)
    case .object(let stages):
      let moved = stages.compactMapValues { destination(from: $0, purpose) }
      return moved.count == stages.count ? .object(moved) : nil
    default: return nil
    }
  }

  /// From where to where, topic by topic; a single one is not named.
  package static func steps(
    from stage: JSONValue?, _ purpose: ReadBack.Purpose?
  ) -> [(topic: String?, from: JSONValue, to: JSONValue?)] {
    switch stage {
    case .object(let stages)?:
      stages.sorted { $0.key < $1.key }.map {
        ($0.key, $0.value, destination(from: $0.value, purpose))
      }
    case let stage?: [(nil, stage, destination(from: stage, purpose))]
    case nil: []
    }
  }
}
