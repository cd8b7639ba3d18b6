/// A threshold whose passing is told, as a file gives it.
public struct AlertSetting: Equatable, Sendable {
  /// Where something begins to be bad, and below which it is over.
  public struct Threshold: Equatable, Sendable {
    /// From here on it is bad.
    public var from: Double
    /// Below this it is over.
    public var until: Double
  }

  /// What the user calls it.
  public var name: String
  /// Messages waiting.
  public var lag: Threshold?
  /// Growth of a lag, in messages a second.
  public var growth: Threshold?
  /// Whether it is told that messages wait and nobody takes them.
  public var watchesConsumers = false
  /// Whether it is told that an instance does not run.
  public var watchesStatus = false
  /// Whether it is told that the board tells in red of a group.
  public var watchesDanger = false
  /// The regions, as a pattern; nil is all.
  public var region: String?
  /// The instances, as a pattern of id or name; nil is all.
  public var instance: String?
  /// The consumer groups, as a pattern; nil is all.
  public var group: String?
  /// How many samples in a row it takes; nil is the usual number.
  public var samples: Int?

  /// Reads one; nil where nothing is left to be looked at.
  init?(_ reader: inout MappingReader, position: SourcePosition?) {
    let before = reader.diagnostics.count
    name = reader.string("name") ?? "alert"
    lag = AlertSetting.threshold("lag", unit: "messages", &reader)
    growth = AlertSetting.threshold("growth", unit: "messages a second", &reader)
    watchesConsumers = reader.boolean("no_consumer") ?? false
    watchesStatus = reader.boolean("status") ?? false
    watchesDanger = reader.boolean("danger") ?? false
    region = reader.string("region")
    instance = reader.string("instance")
    group = reader.string("group")
    samples = reader.number("samples", in: 1...20, unit: "samples").map { Int($0) }
    let watchesVerdicts = watchesConsumers || watchesStatus || watchesDanger
    if lag != nil || growth != nil || watchesVerdicts { return }
    if reader.diagnostics.count == before {
      reader.report(
        "this alert looks at nothing: give it lag, growth, no_consumer, status or danger",
        at: position)
    }
    return nil
  }

  /// `lag: 1000`, and `lag_below: 500` for where it is over; without that, at half.
  private static func threshold(
    _ key: String, unit: String, _ reader: inout MappingReader
  ) -> Threshold? {
    let from = reader.number(key, in: 1...1e15, unit: unit)
    let until = reader.number(key + "_below", in: 0...1e15, unit: unit)
    guard let from else { return nil }
    if let until, until > from {
      reader.report(
        "“\(key)_below” must not be above “\(key)”", at: reader.position(of: key + "_below"))
      return Threshold(from: from, until: from / 2)
    }
    return Threshold(from: from, until: until ?? from / 2)
  }
}
