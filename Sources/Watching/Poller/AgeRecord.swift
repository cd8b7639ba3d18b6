/// How old the answers on the screen were, over a time: each answer counts for as long as it stood
/// there, as it grew older.
struct AgeRecord: Equatable, Sendable {
  /// How many of the latest answers are kept.
  static let limit = 2048

  /// What stood on the screen, in milliseconds of age: from when it was shown until another answer
  /// took its place, or until now.
  struct Stand: Equatable, Sendable {
    let from: Int64
    let to: Int64
  }

  private var stands: [Stand] = []
  private var next = 0

  /// An answer that had come to stand there was replaced.
  mutating func add(_ stand: Stand) {
    guard stand.to > stand.from else { return }
    if stands.count < AgeRecord.limit {
      stands.append(stand)
    } else {
      stands[next] = stand
      next = (next + 1) % AgeRecord.limit
    }
  }

  /// The age in milliseconds that answers on the screen did not exceed for a share of the time; nil
  /// where none stood there.
  /// - Parameter present: What stands there still.
  func milliseconds(share: Double, with present: [Stand] = []) -> Int64? {
    let all = stands + present.filter { $0.to > $0.from }
    let whole = all.reduce(0) { $0 + $1.to - $1.from }
    guard whole > 0 else { return nil }
    let wanted = Double(whole) * share
    var (low, high): (Int64, Int64) = (0, all.reduce(0) { max($0, $1.to) })
    while low < high {
      let age = (low + high) / 2
      let within = all.reduce(0) { $0 + max(0, min(age, $1.to) - $1.from) }
      if Double(within) >= wanted { high = age } else { low = age + 1 }
    }
    return low
  }
}
