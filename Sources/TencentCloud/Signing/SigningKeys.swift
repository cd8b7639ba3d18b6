import FoundationEssentials
import Synchronization

/// The keys that sign by signature v3. One is good for a day and a product, and three of the four
/// hashes of a signature make it again: kept, it halves the time that signing takes.
final class SigningKeys: Sendable {
  private struct Entry {
    let secretKey: String
    let date: String
    let service: String
    let key: Data
  }

  /// As many as there are products that a program speaks to at once.
  private static let limit = 4

  private let entries = Mutex<[Entry]>([])

  /// The key of that day for that product.
  func key(secretKey: String, date: String, service: String) -> Data {
    let known = entries.withLock { entries in
      entries.first { $0.date == date && $0.service == service && $0.secretKey == secretKey }
    }
    if let known { return known.key }
    let key = TC3Signature.secretSigning(secretKey: secretKey, date: date, service: service)
    entries.withLock { entries in
      if entries.count == SigningKeys.limit { entries.removeFirst() }
      entries.append(Entry(secretKey: secretKey, date: date, service: service, key: key))
    }
    return key
  }
}
