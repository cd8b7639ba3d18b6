package import TencentCloud

/// What a region's products answer, as far as it was found out: a value that learns from answers and
/// refusals, and knows what to ask next. A fact is good for a day.
package struct RegionAnswers: Equatable, Sendable {
  /// Something that was learnt, and when.
  package struct Fact: Equatable, Sendable {
    package var standing: AnswerStanding
    package var unixSeconds: Int64
  }

  /// How long a fact is good for.
  package static let lifetimeSeconds: Int64 = 86_400

  var actions: [ActionID: Fact] = [:]
  /// Products, by their name: all of their actions at once.
  var products: [String: Fact] = [:]

  /// Nothing is known.
  package init() {}

  /// Whether nothing is known.
  package var isEmpty: Bool { actions.isEmpty && products.isEmpty }

  /// How an action stands; nil where it is not known, or no more.
  package func standing(of action: ActionID, at unixSeconds: Int64) -> AnswerStanding? {
    let own = actions[action].flatMap { Self.isGood($0, at: unixSeconds) ? $0 : nil }
    guard let product = products[action.service], product.standing == .absent,
      Self.isGood(product, at: unixSeconds)
    else { return own?.standing }
    // Whichever was seen last holds.
    if let own, own.unixSeconds > product.unixSeconds { return own.standing }
    return .absent
  }

  /// How a product stands; nil where it is not known, or no more.
  package func standing(ofProduct service: String, at unixSeconds: Int64) -> AnswerStanding? {
    products[service].flatMap { Self.isGood($0, at: unixSeconds) ? $0.standing : nil }
  }

  /// The dialect that instances of a kind are spoken to in; nil where that is not known.
  package func dialect(of kind: InstanceKind, at unixSeconds: Int64) -> Dialect? {
    guard let look = FirstLook.of(kind) else { return nil }
    switch standing(of: look.today, at: unixSeconds) {
    // A service that refuses for want of a right has the action.
    case .present, .noRight: return .today
    case .absent:
      return standing(of: look.may2024, at: unixSeconds) == .present ? .may2024 : nil
    case nil: return nil
    }
  }

  /// Whether instances of a kind can be asked for in any dialect; nil where that is not known.
  package func isOffered(_ look: FirstLook, at unixSeconds: Int64) -> Bool? {
    let standings = [look.today, look.may2024].map { standing(of: $0, at: unixSeconds) }
    if standings.contains(where: { $0 == .present || $0 == .noRight }) { return true }
    return standings.allSatisfy { $0 == .absent } ? false : nil
  }

  /// What is to be asked to know what the region answers; empty where that is known. Each answer may
  /// make another question.
  package func questions(at unixSeconds: Int64) -> [ActionID] {
    FirstLook.all.compactMap { look in
      switch standing(of: look.today, at: unixSeconds) {
      case nil: look.today
      case .present: nil
      case .absent, .noRight:
        standing(of: look.may2024, at: unixSeconds) == nil ? look.may2024 : nil
      }
    }
  }

  /// Without what is no longer good.
  package func fresh(at unixSeconds: Int64) -> RegionAnswers {
    var fresh = self
    fresh.actions = actions.filter { Self.isGood($0.value, at: unixSeconds) }
    fresh.products = products.filter { Self.isGood($0.value, at: unixSeconds) }
    return fresh
  }

  /// What either of two knows, the later of two facts.
  package func merged(with other: RegionAnswers) -> RegionAnswers {
    var merged = self
    merged.actions.merge(other.actions, uniquingKeysWith: Self.later)
    merged.products.merge(other.products, uniquingKeysWith: Self.later)
    return merged
  }

  /// Of two of the same second the one that claims less.
  private static func later(_ one: Fact, _ other: Fact) -> Fact {
    if one.unixSeconds != other.unixSeconds {
      return one.unixSeconds > other.unixSeconds ? one : other
    }
    let order: [AnswerStanding] = [.absent, .noRight, .present]
    return order.first { $0 == one.standing || $0 == other.standing } == one.standing ? one : other
  }

  /// A clock that was set back makes a fact of the future, which is none.
  private static func isGood(_ fact: Fact, at unixSeconds: Int64) -> Bool {
    let (age, overflows) = unixSeconds.subtractingReportingOverflow(fact.unixSeconds)
    return !overflows && (0..<lifetimeSeconds).contains(age)
  }
}
