package import TencentCloud

extension RegionAnswers {
  /// Takes note of an answer.
  package mutating func learnAnswer(to action: ActionID, at unixSeconds: Int64) {
    actions[action] = Fact(standing: .present, unixSeconds: unixSeconds)
    products[action.service] = Fact(standing: .present, unixSeconds: unixSeconds)
  }

  /// Takes note of a failure. Only a code of the service says anything: a network that fails means
  /// nothing. Where what was thought present is refused, everything else that was learnt is in doubt
  /// and forgotten, so that it is asked again at once.
  /// - Returns: Whether that is so.
  @discardableResult
  package mutating func learn(_ error: CloudError, at unixSeconds: Int64) -> Bool {
    guard let code = error.code else { return false }
    let action = error.action
    switch code {
    case "InvalidAction", "ActionOffline":
      if isThoughtPresent(action, at: unixSeconds) {
        actions[action] = Fact(standing: .absent, unixSeconds: unixSeconds)
        for look in FirstLook.all { actions[look.today] = nil }
        return true
      }
      return refuse(was: standing(of: action, at: unixSeconds)) {
        $0.actions[action] = Fact(standing: .absent, unixSeconds: unixSeconds)
      }
    case "NoSuchProduct", "UnsupportedRegion":
      let isKnown = standing(ofProduct: action.service, at: unixSeconds)
      return refuse(was: isKnown) { answers in
        answers.products[action.service] = Fact(standing: .absent, unixSeconds: unixSeconds)
        // Of one second the product's word counts.
        answers.actions = answers.actions.filter { $0.key.service != action.service }
      }
    default:
      if Self.isForWantOfARight(code) {
        actions[action] = Fact(standing: .noRight, unixSeconds: unixSeconds)
      } else if Self.isAnswer(code, of: action) {
        learnAnswer(to: action, at: unixSeconds)
      }
      return false
    }
  }

  /// Whether nothing is known of an action but that the region speaks the dialect that it is of: where
  /// it is refused all the same, the region may speak another by now.
  private func isThoughtPresent(_ action: ActionID, at unixSeconds: Int64) -> Bool {
    guard standing(of: action, at: unixSeconds) == nil,
      let known = APICatalogs.known.action(action), known.dialects == .today
    else { return false }
    return dialect(of: known.instanceKind, at: unixSeconds) == .today
  }

  /// How an action stands by a failure alone; nil where that says nothing of it.
  package static func standing(by error: CloudError) -> AnswerStanding? {
    var answers = RegionAnswers()
    answers.learn(error, at: 0)
    return answers.standing(of: error.action, at: 0)
  }

  /// Forgets that an action or its product was absent: the user wants it asked again.
  package mutating func askAgain(_ action: ActionID) {
    if actions[action]?.standing != .present { actions[action] = nil }
    if products[action.service]?.standing == .absent { products[action.service] = nil }
  }

  /// Forgets everything that was out of reach: the user wants it asked again.
  package mutating func askAgainWhatIsOutOfReach() {
    actions = actions.filter { !$0.value.standing.isOutOfReach }
    products = products.filter { !$0.value.standing.isOutOfReach }
  }

  private mutating func refuse(
    was: AnswerStanding?, _ note: (inout RegionAnswers) -> Void
  ) -> Bool {
    let isSurprise = was == .present
    if isSurprise { self = RegionAnswers() }
    note(&self)
    return isSurprise
  }

  private static func isForWantOfARight(_ code: String) -> Bool {
    code == "AuthFailure.UnauthorizedOperation" || code.isBelow("UnauthorizedOperation")
  }

  /// Whether a refusal shows that the action is there: it is one of its own.
  private static func isAnswer(_ code: String, of action: ActionID) -> Bool {
    if ["InternalError", "AuthFailure", "RequestLimitExceeded"].contains(where: code.isBelow) {
      return false
    }
    return APICatalogs.known.action(action)?.errors.contains(code) ?? false
  }
}

extension String {
  /// Whether it is that code or one below it.
  fileprivate func isBelow(_ code: String) -> Bool { self == code || hasPrefix(code + ".") }
}
