import FoundationEssentials

/// Time and chance, handed in so that tests decide about both.
public struct CallEnvironment: Sendable {
  private let unixSource: @Sendable () -> Double
  private let uptimeSource: @Sendable () -> Double
  private let sleeper: @Sendable (Double) async throws -> Void
  private let randomSource: @Sendable () -> Double

  /// An environment.
  /// - Parameters:
  ///   - unixSeconds: The wall clock, in seconds since 1970.
  ///   - uptimeSeconds: A clock that only goes forward, in seconds since any moment.
  ///   - sleep: Waits that many seconds; throws when the task is cancelled.
  ///   - random: A number from 0 up to but not including 1.
  public init(
    unixSeconds: @escaping @Sendable () -> Double,
    uptimeSeconds: @escaping @Sendable () -> Double,
    sleep: @escaping @Sendable (Double) async throws -> Void,
    random: @escaping @Sendable () -> Double
  ) {
    unixSource = unixSeconds
    uptimeSource = uptimeSeconds
    sleeper = sleep
    randomSource = random
  }

  /// The machine's own clocks and chance.
  public static var live: CallEnvironment {
    let start = ContinuousClock.now
    return CallEnvironment(
      unixSeconds: { Date().timeIntervalSince1970 },
      uptimeSeconds: { (ContinuousClock.now - start) / .seconds(1) },
      sleep: { try await Task.sleep(for: .seconds($0)) },
      random: { Double.random(in: 0..<1) })
  }

  /// The wall clock, in seconds since 1970.
  public func unixSeconds() -> Double { unixSource() }

  /// A clock that only goes forward, in seconds since any moment.
  public func uptimeSeconds() -> Double { uptimeSource() }

  /// Waits, unless the task is cancelled.
  public func sleep(seconds: Double) async throws(CancellationError) {
    do { try await sleeper(seconds) } catch { throw CancellationError() }
  }

  /// A number from 0 up to but not including 1.
  public func random() -> Double { randomSource() }
}
