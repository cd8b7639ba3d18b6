package import Catalog

/// Why a group is behind: what speaks for it in an order from what decides to what only adds, what
/// was ruled out, and what nobody knows. Nothing is guessed.
package struct Explanation: Equatable, Sendable {
  /// What there may be to it.
  package enum Cause: String, CaseIterable, Sendable {
    case switchedOff
    case nobodyOnline
    case fewerConsumers
    case oneConsumer
    case oneQueue
    case throttled
    case producedMore
    case subscriptionsDiffer
    case deadLetters
    case changed
  }

  /// What is to be said of a cause.
  package struct Fact: Equatable, Sendable {
    package let cause: Cause
    package let text: Phrase
    /// Where that comes from; empty where it is not known.
    package let source: String
  }

  /// From which part of a lag on one consumer, or one queue, holds most of it.
  static let mostShare = 0.6
  /// How many times as much was produced, or became dead letters, that it counts.
  static let muchMore = 1.8
  /// From how many times as much on it may count, which is too little to tell.
  static let somewhatMore = 1.25
  /// From which lag on parts of it say something, in messages.
  static let leastLag: Int64 = 100

  /// What can be looked at of a shared subscription of MQTT.
  private static let ofShared: [Cause] = [.nobodyOnline, .oneConsumer, .throttled, .changed]

  /// What speaks for it.
  package private(set) var causes: [Fact] = []
  /// What was looked at, and is not so.
  package private(set) var ruledOut: [Fact] = []
  /// What could not be looked at, and why.
  package private(set) var unknown: [Fact] = []
  private let evidence: Evidence

  package init(_ evidence: Evidence) {
    self.evidence = evidence
    for cause in evidence.isShared ? Explanation.ofShared : Cause.allCases { weigh(cause) }
  }

  /// What of a cause the evidence says.
  private enum Finding {
    case yes(Phrase, String)
    case no(Phrase, String)
    case unknown(Phrase)
    /// Another cause makes it mean nothing.
    case void
  }

  private mutating func weigh(_ cause: Cause) {
    switch finding(cause) {
    case .yes(let text, let source):
      causes.append(Fact(cause: cause, text: text, source: source))
    case .no(let text, let source):
      ruledOut.append(Fact(cause: cause, text: text, source: source))
    case .unknown(let why):
      unknown.append(
        Fact(cause: cause, text: ExplainPhrases.notKnown(cause, because: why), source: ""))
    case .void: break
    }
  }

  private func finding(_ cause: Cause) -> Finding {
    switch cause {
    case .switchedOff: switchedOff
    case .nobodyOnline: nobodyOnline
    case .fewerConsumers: fewerConsumers
    case .oneConsumer: oneConsumer
    case .oneQueue: isNamed(.oneConsumer) ? .void : oneQueue
    case .throttled: throttled
    case .producedMore: producedMore
    case .subscriptionsDiffer: subscriptionsDiffer
    case .deadLetters: deadLetters
    case .changed: changed
    }
  }

  private func isNamed(_ cause: Cause) -> Bool { causes.contains { $0.cause == cause } }
  /// Whether nobody consumes, so that it says nothing how well anybody does.
  private var isIdle: Bool {
    isNamed(.switchedOff) || isNamed(.nobodyOnline) && evidence.sample.value?.consumers == 0
  }
  /// Where its lag is going; nil where nobody knows.
  package var direction: LagEstimate.Direction? { evidence.estimate?.direction }

  private var switchedOff: Finding {
    guard case .known(let sample, let source) = evidence.sample else { return gap(evidence.sample) }
    switch sample.isEnabled {
    case false?: return .yes(ExplainPhrases.switchedOff, source)
    case true?: return .no(ExplainPhrases.switchedOn, source)
    case nil: return .unknown(ExplainPhrases.notSaid)
    }
  }

  private var nobodyOnline: Finding {
    if isNamed(.switchedOff) { return .void }
    guard case .known(let sample, let source) = evidence.sample else { return gap(evidence.sample) }
    guard let consumers = sample.consumers else { return .unknown(ExplainPhrases.notSaid) }
    if consumers > 0 {
      return evidence.aloneBefore.map { .yes(ExplainPhrases.aloneBefore($0, consumers), source) }
        ?? .no(ExplainPhrases.online(consumers), source)
    }
    let sources = evidence.aloneSince?.isKept == true ? [source, MetricEvidence.source] : [source]
    return .yes(ExplainPhrases.nobody(evidence.aloneSince), sources.joined(separator: ", "))
  }

  private var fewerConsumers: Finding {
    if isIdle { return .void }
    guard case .known(let count, let source) = evidence.consumers else {
      return gap(evidence.consumers)
    }
    let phrase = ExplainPhrases.consumers(count)
    return count.now < count.before ? .yes(phrase, source) : .no(phrase, source)
  }

  private func oneShare(
    _ part: Evidence.Part<[Evidence.Share]>, _ phrase: (Evidence.Share, Double) -> Phrase,
    atLeast least: Int
  ) -> Finding {
    if isIdle { return .void }
    guard case .known(let shares, let source) = part else { return gap(part) }
    let total = shares.reduce(0) { $0 + max(0, $1.lag) }
    guard let worst = shares.max(by: { ($0.lag, $1.name) < ($1.lag, $0.name) }),
      total >= Explanation.leastLag, shares.count >= least
    else { return .no(ExplainPhrases.even(shares.count), source) }
    let share = Double(worst.lag) / Double(total)
    // Of two, one holds half of it anyhow.
    let isMost = share >= max(Explanation.mostShare, 1.5 / Double(shares.count))
    return isMost
      ? .yes(phrase(worst, share), source) : .no(ExplainPhrases.even(shares.count), source)
  }

  private var oneConsumer: Finding {
    let phrase = evidence.isShared ? ExplainPhrases.oneInFlight : ExplainPhrases.oneConsumer
    return oneShare(evidence.clients, phrase, atLeast: 2)
  }

  private var oneQueue: Finding {
    oneShare(evidence.queues, ExplainPhrases.oneQueue, atLeast: 2)
  }

  private var throttled: Finding {
    if isIdle { return .void }
    guard case .known(let peak, let source) = evidence.throttled else {
      return gap(evidence.throttled)
    }
    let phrase = evidence.isShared ? ExplainPhrases.heldBack : ExplainPhrases.throttled
    return peak > 0
      ? .yes(phrase(peak), source) : .no(ExplainPhrases.notThrottled, source)
  }

  private var producedMore: Finding {
    guard case .known(let change, let source) = evidence.production else {
      return gap(evidence.production)
    }
    let isMore = change.now >= 1 && change.now >= change.before * Explanation.muchMore
    let phrase = ExplainPhrases.production(change)
    if isMore { return .yes(phrase, source) }
    let isLittleMore = change.now >= 1 && change.now >= change.before * Explanation.somewhatMore
    return isLittleMore
      ? .unknown(ExplainPhrases.tooLittleMore(change)) : .no(phrase, source)
  }

  private var subscriptionsDiffer: Finding {
    if isIdle { return .void }
    guard case .known(let topics, let source) = evidence.differing else {
      return gap(evidence.differing)
    }
    return topics.isEmpty
      ? .no(ExplainPhrases.agree, source) : .yes(ExplainPhrases.differ(topics), source)
  }

  private var deadLetters: Finding {
    if isIdle { return .void }
    guard case .known(let change, let source) = evidence.deadLetters else {
      return gap(evidence.deadLetters)
    }
    let isRise = change.now > 0 && change.now >= change.before * Explanation.muchMore
    let phrase = ExplainPhrases.deadLetters(change)
    return isRise ? .yes(phrase, source) : .no(phrase, source)
  }

  private var changed: Finding {
    guard case .known(let edits, let source) = evidence.edits else { return gap(evidence.edits) }
    if edits.isEmpty { return .no(ExplainPhrases.nothingChanged, source) }
    let telling = edits.filter { !$0.isOfWordsAlone }
    if telling.isEmpty { return .no(ExplainPhrases.onlyWordsChanged(edits), source) }
    // What was changed while it was behind already is not why it fell behind.
    let end = (evidence.behindSince?.unixMilliseconds).map {
      $0 + Explanation.beginningMilliseconds
    }
    let before = telling.filter { edit in end.map { edit.unixMilliseconds <= $0 } ?? true }
    return before.isEmpty
      ? .no(ExplainPhrases.changedLater(telling), source)
      : .yes(ExplainPhrases.changed(before), source)
  }

  /// How far off the time from which on it is behind may be, in milliseconds.
  private static let beginningMilliseconds: Int64 = 300_000

  private func gap<Value>(_ part: Evidence.Part<Value>) -> Finding {
    if case .unknown(let why) = part { .unknown(why) } else { .void }
  }
}
