package import Catalog

/// Where the changes of a review go and what stands before each of them, fixed when it opens: what
/// is confirmed is that, and what comes out otherwise later is reviewed again.
package struct ReviewTerms: Equatable, Sendable {
  private let region: String
  private let endpoint: String?
  private let profile: String?
  private let questions: [GuardQuestion?]

  /// The terms of changes in a session, with what the rules ask of each.
  package init(_ session: Session, _ questions: [GuardQuestion?]) {
    region = session.region
    endpoint = session.endpoint
    profile = session.profile
    self.questions = questions
  }

  /// The words that rules ask for, by the place of the change; nil where none does.
  package var words: [String?] { questions.map { $0?.word } }

  /// What the rules say of why words are asked for, each once.
  package var reasons: [Phrase] {
    var told: Set<String> = []
    return questions.compactMap { $0?.phrase }.filter { told.insert($0.english).inserted }
  }

  /// What would come out otherwise now; nil where nothing does. That a rule asks no more is no
  /// matter: more was typed than is needed.
  package func difference(from now: ReviewTerms) -> Phrase? {
    if (region, endpoint, profile) != (now.region, now.endpoint, now.profile) {
      return GuardPhrases.otherPlace
    }
    return zip(questions, now.questions).lazy.compactMap { old, new in
      new.flatMap { $0.word == old?.word ? nil : $0.phrase }
    }.first
  }
}

/// That a rule asks for a word before a change.
package struct GuardQuestion: Equatable, Sendable {
  /// The rule.
  package let rule: GuardRule
  /// What has to be typed.
  package let word: String
  /// Whether the rule is about the change for certain, and not only perhaps, as long as the name of
  /// the instance is not known.
  package let isCertain: Bool

  package init(rule: GuardRule, word: String, isCertain: Bool) {
    self.rule = rule
    self.word = word
    self.isCertain = isCertain
  }

  /// Why the word is asked for.
  var phrase: Phrase { isCertain ? GuardPhrases.asks(rule) : GuardPhrases.mayBeAbout(rule) }
}
