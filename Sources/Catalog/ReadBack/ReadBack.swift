package import TencentCloud

/// How the thing that an action changes is read, before the change and after it.
package struct ReadBack: Equatable, Sendable {
  /// What the action does to the thing.
  package enum Purpose: Equatable, Sendable {
    /// Makes it; it must not be there yet.
    case creation
    /// Buys it; others of the name may be there.
    case purchase
    /// Changes it.
    case modification
    /// Takes it away.
    case deletion
    /// Moves a group's progress on a topic: messages are skipped or delivered again, and nothing
    /// takes it back.
    case offsetReset
    /// Moves topics of a migration to their next stage: nothing that is sent says which that is.
    case nextStage
    /// Moves one back to its previous stage.
    case previousStage

    /// Whether it moves topics between stages.
    package var isStageMove: Bool { self == .nextStage || self == .previousStage }
  }

  package let recipe: ReadBackRecipe
  package let purpose: Purpose
  /// What the action makes of values that it does not take: activating makes a status active.
  package let implied: [String: JSONValue]
  /// Whether nothing makes anything else of it again.
  package let isFinal: Bool

  package init(
    recipe: ReadBackRecipe, purpose: Purpose, implied: [String: JSONValue] = [:],
    isFinal: Bool = false
  ) {
    self.recipe = recipe
    self.purpose = purpose
    self.implied = implied
    self.isFinal = isFinal
  }
}
