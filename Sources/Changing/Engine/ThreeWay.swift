import Catalog
package import TencentCloud

/// What the user saw of a thing, what it is now, and what the change would make of it.
package struct ThreeWay: Equatable, Sendable {
  /// What became of the thing as a whole.
  package enum Presence: Equatable, Sendable {
    /// It is where it is expected.
    case asExpected
    /// It is gone.
    case gone
    /// It was to be made, and is there already.
    case thereAlready
  }

  /// Whose value it shall be.
  package enum Choice: Equatable, Sendable {
    /// The one that is there now.
    case theirs
    /// The one that the change brings.
    case mine
  }

  /// A field in its three states. Nil is a value that is not known, or none.
  package struct Field: Equatable, Sendable {
    /// The parameter.
    package let name: String
    /// What the user saw.
    package let seen: JSONValue?
    /// What is there now.
    package let theirs: JSONValue?
    /// What the change brings; nil in a deletion.
    package let mine: JSONValue?
    /// Whether somebody else changed it since the user saw it.
    package let isTheirChange: Bool
    /// Whether the user changes it.
    package let isMyChange: Bool
    /// Whose it shall be; nil while the user has to say.
    package var choice: Choice?

    /// Whether it could not be read, or not as what it is, where the user saw a value.
    package var isUnread: Bool {
      guard isTheirChange, let known = seen ?? mine else { return false }
      return theirs.map { !$0.isLike(known) } ?? true
    }
    /// Whether the user never saw a value of it.
    package var isUnseen: Bool { isTheirChange && seen == nil && !isUnread }
    /// Whether both changed it, and not to the same.
    package var isClash: Bool { isTheirChange && isMyChange && !isAgreed }
    /// Whether both made it the same.
    package var isAgreed: Bool
  }

  /// What became of the thing.
  package let presence: Presence
  /// What the call would overwrite, in the order in which it is shown.
  package internal(set) var fields: [Field]
  /// Everything that was read: what the user has seen from now on.
  package let theirs: [String: JSONValue]

  /// Compares a change with what was read just now.
  init(_ change: Change, _ reading: ReadBackReading) {
    theirs = reading.values
    guard let readBack = change.readBack, readBack.purpose != .purchase else {
      presence = .asExpected
      fields = []
      return
    }
    switch (readBack.purpose, reading.isThere) {
    case (.creation, true): presence = .thereAlready
    case (.modification, false), (.deletion, false), (.offsetReset, false),
      (.nextStage, false), (.previousStage, false):
      presence = .gone
    default: presence = .asExpected
    }
    let isEmpty = readBack.purpose == .creation && !reading.isThere
    fields = isEmpty ? [] : ThreeWay.fields(change, readBack, reading)
  }

  /// Whether the change must not be sent as it is.
  package var isConflict: Bool {
    presence != .asExpected || fields.contains(where: \.isTheirChange)
  }

  /// Whether the user has said of every field whose it shall be.
  package var isDecided: Bool { presence == .asExpected && fields.allSatisfy { $0.choice != nil } }

  /// The fields that stop it because they could not be read.
  var unread: [Field] { fields.filter(\.isUnread) }
  /// Those that stop it because the user never saw what stood there.
  var unseen: [Field] { fields.filter(\.isUnseen) }
  /// Those that stop it because somebody else changed them.
  var changed: [Field] { fields.filter { $0.isTheirChange && !$0.isUnread && !$0.isUnseen } }

  /// A modification overwrites what it sends, a deletion everything that the user saw.
  private static func fields(
    _ change: Change, _ readBack: ReadBack, _ reading: ReadBackReading
  ) -> [Field] {
    let mine = change.mine
    return readBack.recipe.fields.compactMap { name in
      let seen = change.seen[name]
      let theirs = reading.values[name]
      // What is moved on from where it was seen is overwritten as well.
      let isDeletion = readBack.purpose == .deletion || change.isStageMove
      guard isDeletion ? seen != nil : mine[name] != nil else { return nil }
      // Of several topics only the one in the list was seen, until a review has shown them all.
      if change.isStageMove, case .object? = theirs, case .string? = seen { return nil }
      let isBlankNothing = readBack.recipe.blankFields.contains(name)
      func areSame(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        ChangeValue.areSame(left, right, isBlankNothing: isBlankNothing)
      }
      let isTheirs = reading.isThere && !areSame(seen, theirs)
      let isMine = isDeletion || !areSame(seen, mine[name])
      let isAgreed = !isDeletion && areSame(theirs, mine[name])
      let isUnread = isTheirs && !(theirs.map { $0.isLike(seen ?? mine[name] ?? $0) } ?? false)
      let isOpen = isUnread || isTheirs && isMine && !isAgreed
      let choice: Choice? = isOpen ? nil : isTheirs && !isMine ? .theirs : .mine
      return Field(
        name: name, seen: seen, theirs: theirs, mine: mine[name], isTheirChange: isTheirs,
        isMyChange: isMine, choice: choice, isAgreed: isAgreed)
    }
  }
}

extension JSONValue {
  /// Whether it is of another's kind: a text, a number, a list.
  fileprivate func isLike(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.string, .string), (.bool, .bool), (.array, .array), (.object, .object): true
    case (.integer, _), (.number, _), (.numeral, _):
      switch other {
      case .integer, .number, .numeral: true
      default: false
      }
    default: false
    }
  }
}
