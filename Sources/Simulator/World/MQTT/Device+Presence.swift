extension Device {
  /// Whether and since when a device is there.
  struct Presence: Equatable {
    var isConnected: Bool
    /// When it last connected, in Unix milliseconds.
    var connectTime: Int64
    /// When it last dropped, in Unix milliseconds; nil while it is connected.
    var disconnectTime: Int64?
    /// Whether the service still knows its session.
    var hasSession: Bool

    /// When it came or went, whichever was last.
    var changeTime: Int64 { disconnectTime ?? connectTime }
  }

  func isConnected(at now: Int64) -> Bool { !isBarred(at: now) && isThereByItself(at: now) }

  func isBarred(at now: Int64) -> Bool { bars.contains { covers($0, now) } }

  /// Whether it would be there if nothing kept it away.
  func isThereByItself(at now: Int64) -> Bool {
    now >= client.createdTime && client.activity(at: now).isConnected
  }

  /// Whether it never leaves from a time on unless something keeps it away.
  func isAlwaysThereByItself(from start: Int64) -> Bool {
    client.createdTime <= start
      && (client.session >= client.period || client.steadyAfter.map { $0 < start } ?? false)
  }

  /// How it is at a time in Unix milliseconds; nil where it never came before that.
  func presence(at now: Int64) -> Presence? {
    guard now >= client.createdTime else { return nil }
    guard isConnected(at: now) else { return absence(at: now) }
    let returns = bars.compactMap(returnTime).filter { $0 <= now }
    let connected = max(client.activity(at: now).connectTime, returns.max() ?? 0)
    return Presence(
      isConnected: true, connectTime: connected, disconnectTime: nil, hasSession: true)
  }

  private func absence(at now: Int64) -> Presence? {
    var left = now
    // Gaps of its own and bars may touch each other.
    while left > client.createdTime {
      if let bar = bars.first(where: { covers($0, left) }) {
        left = bar.from
      } else if let dropped = client.activity(at: left).disconnectTime {
        left = dropped
      }
      if left <= client.createdTime || isConnected(at: left - 1) { break }
      left -= 1
    }
    guard left > client.createdTime, let before = presence(at: left - 1) else { return nil }
    let isKept = (now - left) / 1000 < Int64(expirySeconds)
    return Presence(
      isConnected: false, connectTime: before.connectTime, disconnectTime: left,
      hasSession: isKept && !resets.contains { (left...now).contains($0) })
  }

  func covers(_ bar: Bar, _ now: Int64) -> Bool {
    bar.from <= now && (returnTime(bar).map { now < $0 } ?? true)
  }

  /// When it is back after a bar.
  func returnTime(_ bar: Bar) -> Int64? { bar.until.map { $0 + retryMilliseconds } }
}

extension Device {
  /// A time for which it was there.
  struct Connection: Equatable {
    /// Unix milliseconds.
    var start: Int64
    var end: Int64?
    /// Why it ended.
    var reason: String
  }

  /// The most connections that are told of.
  static let connectionLimit: Int64 = 400

  /// Its connections in a time, the oldest first.
  /// - Parameter most: Of more by itself than these, the newest.
  func connections(
    from start: Int64, to end: Int64, most: Int64 = Device.connectionLimit
  ) -> [Connection] {
    var found = ownConnections(from: start, to: end, most: most)
    for bar in bars.sorted(by: { $0.from < $1.from }) where bar.from <= end {
      found = found.flatMap { rest(of: $0, after: bar) }
    }
    return found
  }

  private func ownConnections(from start: Int64, to end: Int64, most: Int64) -> [Connection] {
    let created = client.createdTime
    let period = max(1, Int64(client.period * 1000))
    let length = Int64(client.session * 1000)
    let limit = min(end, client.steadyAfter.map { $0 - 1 } ?? end)
    var found: [Connection] = []
    if limit >= created {
      let last = (limit - created) / period
      let first = max(0, (start - created) / period, last - min(last, most))
      for round in stride(from: first, through: last, by: 1) where first <= last {
        let begin = created + round * period
        // One that lasts for the whole of its period goes on in the next.
        let until = length < period ? begin + length : begin + period
        guard until >= start else { continue }
        found.append(Connection(start: begin, end: until, reason: ownReason(round)))
      }
    }
    if let steady = client.steadyAfter, end >= steady {
      found.append(Connection(start: steady, end: nil, reason: ""))
    }
    return found
  }

  private func ownReason(_ round: Int64) -> String {
    let reasons = ["keepalive_timeout", "connection_reset", "keepalive_timeout", "normal"]
    return reasons[Int(Noise.mix(Noise.hash(name, seed: UInt64(bitPattern: round))) % 4)]
  }

  /// What a bar leaves of a connection.
  private func rest(of connection: Connection, after bar: Bar) -> [Connection] {
    let back = returnTime(bar) ?? .max
    let end = connection.end ?? .max
    guard bar.from < end, back > connection.start else { return [connection] }
    var parts: [Connection] = []
    if connection.start < bar.from {
      parts.append(Connection(start: connection.start, end: bar.from, reason: bar.cause.reason))
    }
    if back < end {
      parts.append(Connection(start: back, end: connection.end, reason: connection.reason))
    }
    return parts
  }
}

extension Device.Bar.Cause {
  /// As the service's events tell it.
  var reason: String {
    switch self {
    case .kicked: "kicked"
    case .blocked: "blocked"
    case .unauthorized: "not_authorized"
    case .unauthenticated: "bad_user_name_or_password"
    case .certificate: "certificate_rejected"
    }
  }
}
