/// What the series of an MQTT instance are measured of, minute by minute.
struct MQTTMetricScene: Sendable {
  /// From one refused attempt to the next, in seconds.
  private static let retrySeconds = 15.0

  private let instance: MQTTInstance
  private let book: MQTTBook
  /// The first minute, in Unix seconds.
  private let first: Int64
  private let count: Int
  private let worldStart: Int64
  private let seed: UInt64

  /// - Parameters:
  ///   - first: Unix seconds, at a border of a minute.
  ///   - count: How many minutes.
  init(
    _ instance: MQTTInstance, _ book: MQTTBook, from first: Int64, minutes count: Int,
    worldStart: Int64, seed: UInt64
  ) {
    self.instance = instance
    self.book = book
    self.first = first
    self.count = max(0, count)
    self.worldStart = worldStart
    self.seed = Noise.hash(instance.name, seed: seed)
  }

  /// A value a minute.
  func values(of metric: MQTTMetric) -> [Double] {
    switch metric {
    case .clients: online
    case .connects, .signIns, .connectAuthorizations: begun
    case .connectPackets: sum(sum(begun, refused { _ in true }), limited)
    case .failedConnects: sum(refused { _ in true }, limited)
    case .limitedConnects: limited
    case .failedSignIns: refused { $0 == .unauthenticated || $0 == .certificate }
    case .failedConnectAuthorizations: refused { $0 == .unauthorized }
    case .authorizations: sum(begun, online.map { ($0 * publishRate * 60).rounded() })
    case .failedAuthorizations: sum(refused { $0 == .unauthorized }, unheard)
    case .limitedDeliveries: throttled
    case .clientErrors: each { Noise.unit(seed &+ 7, $0) < 0.02 ? 1 : 0 }
    case .averageBytes: each { (110 + 40 * Noise.unit(seed &+ 9, $0 / 10)).rounded() }
    }
  }

  private func each(_ value: (UInt64) -> Double) -> [Double] {
    (0..<count).map { value(UInt64(first / 60 + Int64($0))) }
  }

  private func sum(_ one: [Double], _ other: [Double]) -> [Double] {
    zip(one, other).map { $0 + $1 }
  }

  private var span: (start: Int64, end: Int64) {
    (first * 1000, (first + Int64(count) * 60) * 1000 - 1)
  }

  /// How many are connected at the end of each minute.
  private var online: [Double] {
    var changes = [Double](repeating: 0, count: count + 1)
    for device in book.devices.rows {
      for connection in device.connections(from: span.start, to: span.end, most: .max) {
        // The first minute at whose end it is there, and the first at whose end it is not.
        changes[minute(connection.start)] += 1
        if let end = connection.end { changes[minute(end)] -= 1 }
      }
    }
    var now = 0.0
    return changes.dropLast().map { change in
      now += change
      return now
    }
  }

  /// The minute in which a time falls, in Unix milliseconds; the borders for what is beyond them.
  private func minute(_ time: Int64) -> Int {
    min(count, max(0, Int((time - span.start) / 60_000)))
  }

  /// How many connected in each minute.
  private var begun: [Double] {
    var counts = [Double](repeating: 0, count: count)
    for device in book.devices.rows {
      for connection in device.connections(from: span.start, to: span.end, most: .max)
      where (span.start...span.end).contains(connection.start) {
        counts[minute(connection.start)] += 1
      }
    }
    return counts
  }

  /// How many attempts were refused in each minute for such a cause.
  private func refused(_ isMeant: (Device.Bar.Cause) -> Bool) -> [Double] {
    var seconds = [Double](repeating: 0, count: count)
    for device in book.devices.rows {
      for bar in device.bars where bar.cause != .kicked && isMeant(bar.cause) {
        let start = max(bar.from, span.start)
        let end = min(bar.until ?? .max, span.end + 1)
        guard start < end else { continue }
        for index in minute(start)..<min(count, minute(end - 1) + 1) {
          let begin = span.start + Int64(index) * 60_000
          seconds[index] += Double(min(end, begin + 60_000) - max(start, begin)) / 1000
        }
      }
    }
    return seconds.map { ($0 / Self.retrySeconds).rounded() }
  }

  /// Many come back at once every quarter of an hour where vehicles leave a tunnel.
  private var limited: [Double] {
    guard instance.story == .vehicles else { return each { _ in 0 } }
    return each { minute in
      minute % 15 < 2 ? (18 + 20 * Noise.unit(seed &+ 3, minute)).rounded() : 0
    }
  }

  /// What those are not sent that take less than comes in.
  private var throttled: [Double] {
    let slow = book.devices.rows.flatMap(\.subscriptions).filter { $0.pace != .steady }
    return each { minute in
      let seconds = Double(Int64(minute) * 60 - worldStart / 1000)
      return slow.reduce(0) { sum, subscription in
        let state = subscription.pace.state(at: seconds)
        return sum + max(0, subscription.rate * (state.produced - state.consumed) * 60).rounded()
      }
    }
  }

  /// Subscriptions that the policies did not let be made, by who came.
  private var unheard: [Double] {
    let denied = book.devices.rows.filter { device in
      device.subscriptions.contains { !book.mayHear($0, device) }
    }
    var counts = [Double](repeating: 0, count: count)
    for device in denied {
      for connection in device.connections(from: span.start, to: span.end, most: .max)
      where (span.start...span.end).contains(connection.start) {
        counts[minute(connection.start)] += 1
      }
    }
    return counts
  }

  private var publishRate: Double {
    let rates = book.devices.rows.map(\.client.publishRate)
    return rates.reduce(0, +) / Double(max(1, rates.count))
  }
}
