import Catalog
import ConfigurationFiles

/// One value for each place, kept for a time: what is too old, or of the future since a clock was set
/// back, is none.
struct PlacedFile<Value: Codable & Sendable>: Sendable {
  private struct Entry: Codable, Sendable {
    var place: AnswerPlace
    var unixSeconds: Int64
    var value: Value

    func isGood(for seconds: Int64, at now: Int64) -> Bool {
      let (age, overflows) = now.subtractingReportingOverflow(unixSeconds)
      return !overflows && (0..<seconds).contains(age)
    }
  }

  private let file: CacheFile<Entry>
  private let lifetimeSeconds: Int64

  var path: String { file.path }

  init(_ path: String, lifetimeSeconds: Int64) {
    file = CacheFile(path: path)
    self.lifetimeSeconds = lifetimeSeconds
  }

  func value(of place: AnswerPlace, at now: Int64) -> Value? {
    file.entries.first { $0.place == place && $0.isGood(for: lifetimeSeconds, at: now) }?.value
  }

  func keep(_ value: Value, of place: AnswerPlace, at now: Int64) async throws {
    try await file.change { entries in
      entries.removeAll { $0.place == place || !$0.isGood(for: lifetimeSeconds, at: now) }
      entries.append(Entry(place: place, unixSeconds: now, value: value))
    }
  }
}
