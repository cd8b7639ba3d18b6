package import TencentCloud

/// A kind of thing that changes are made to: how one is read, and what may stand in it.
package struct ReadBackRecipe: Equatable, Sendable {
  /// A call that tells of it.
  package enum Source: Equatable, Sendable {
    /// An action that describes the one thing.
    case describe(ActionID)
    /// The row of a list: the action, its filter by a part of the name, and the item's member
    /// that holds the name. Every page is read until it is found.
    case row(ActionID, filter: String?, name: String)
    /// One of a list that stands in what an action tells of the instance: the one whose member has
    /// that value.
    case part(ActionID, list: String, member: String, value: String)
    /// One of a list that stands in what an action tells: the one whose member is what the call says
    /// in a parameter, and any where it does not say it. It tells what the answer says beside it too.
    case listed(ActionID, list: String, member: String, parameter: String)
    /// A part of one of a list, such as a subscription of a client: of the item whose member is what the
    /// call says under the same name that part whose own member is.
    case within(ActionID, list: String, member: String, parts: String, part: String)
  }

  /// The kind of thing.
  package let kind: ResourceID
  /// The calls, in order: a later one is asked only for what the earlier ones did not tell.
  package let sources: [Source]
  /// The parameter that names it; nil for an instance, and for what an instance has one of.
  package var nameParameter: String?
  /// The parameter that takes what else names it, such as the topic beside a group.
  package var otherNameParameter: String?
  /// Parameters whose values can be read, in the order in which they are shown.
  package let fields: [String]
  /// Names in answers, where they differ from the parameter's.
  package var aliases: [String: String] = [:]
  /// Values by which an answer says that there is no such thing any more, or not yet.
  package var absence: [String: Set<String>] = [:]
  /// Numbers in answers that tell what a dangerous change hits.
  package var numbers: [String] = []
  /// Fields in which blanks mean nothing at all.
  package var blankFields: Set<String> = []
  /// Fields that a call sets back to these values where it leaves them out: they are sent as they
  /// were read.
  package var kept: [String: JSONValue] = [:]

  /// Fields that answers tell as numbers and calls take as texts.
  package var textFields: Set<String> = []
  /// Parameters that no answer tells, and why they are not compared: whoever sends one hears it.
  package var untold: [String: Phrase] = [:]
  /// The parameter by which a call names several things: each is read by itself.
  package var listParameter: String?
  /// The field by which people know it, where its name is a number or a digest.
  package var titleField: String?
  /// Lists of which these members count and no others, ordered by the last of them.
  var parts: [String: [String]] = [:]
  /// The member of an answer that is JSON text, whose own members count as the answer's.
  var nested: String?

  init(
    _ kind: ResourceID, sources: [Source], nameParameter: String? = nil,
    otherNameParameter: String? = nil, fields: [String],
    aliases: [String: String] = [:], absence: [String: Set<String>] = [:],
    numbers: [String] = [], blankFields: Set<String> = [], kept: [String: JSONValue] = [:],
    textFields: Set<String> = [], untold: [String: Phrase] = [:], listParameter: String? = nil,
    titleField: String? = nil, parts: [String: [String]] = [:], nested: String? = nil
  ) {
    self.kind = kind
    self.sources = sources
    self.nameParameter = nameParameter
    self.otherNameParameter = otherNameParameter
    self.fields = fields
    self.aliases = aliases
    self.absence = absence
    self.numbers = numbers
    self.blankFields = blankFields
    self.kept = kept
    self.textFields = textFields
    self.untold = untold
    self.listParameter = listParameter
    self.titleField = titleField
    self.parts = parts
    self.nested = nested
  }

  /// Whether it is somebody who may produce or consume.
  package var holdsPermissions: Bool { fields.contains("PermWrite") && fields.contains("PermRead") }
}
