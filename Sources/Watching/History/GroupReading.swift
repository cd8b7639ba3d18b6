import Catalog

/// What was measured of a consumer group.
package struct GroupReading: Equatable, Sendable {
  /// Messages not consumed yet; nil where the service does not say.
  package let lag: Int64?
  /// Messages consumed a second; nil where the service does not say.
  package let messagesPerSecond: Int64?
  /// Consumers online; nil where the service does not say.
  package let consumers: Int64?

  /// A reading.
  package init(lag: Int64?, messagesPerSecond: Int64?, consumers: Int64?) {
    self.lag = lag
    self.messagesPerSecond = messagesPerSecond
    self.consumers = consumers
  }

  /// From the values of a sample: lag, TPS, consumers.
  init(_ sample: Sample) {
    func integer(_ index: Int) -> Int64? {
      guard sample.values.indices.contains(index),
        case .integer(let integer) = sample.values[index]
      else { return nil }
      return integer
    }
    self.init(lag: integer(0), messagesPerSecond: integer(1), consumers: integer(2))
  }
}
