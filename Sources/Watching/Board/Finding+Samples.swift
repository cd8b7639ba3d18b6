extension Finding.Kind {
  /// How many samples in a row it takes for such a finding to come, and to go.
  var samplesNeeded: Int {
    switch self {
    case .lag, .noConsumer: 2
    case .status, .openToAll, .endpoint, .quota, .expiry, .flapping, .backlog, .throttled, .limited,
      .deadLetters, .load, .switchedOff, .abandoned, .subscriptions, .unconsumed, .pinned,
      .certificate, .signIns:
      1
    }
  }
}
