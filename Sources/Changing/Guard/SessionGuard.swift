package import Catalog
import Synchronization
package import TencentCloud

/// Stands in the funnel of every call: refuses what the user's rules forbid, what they ask to be
/// confirmed and was not, and everything where changes are closed or the session is read-only.
package final class SessionGuard: CallGuard {
  private struct State {
    var isReadOnly = false
    /// The number of the switching that was taken last.
    var turn = 0
  }

  private let gate: ChangeGate
  private let rules: GuardRules
  private let state = Mutex(State())

  /// The guard of a process.
  package init(_ rules: GuardRules, gate: ChangeGate = .open) {
    self.rules = rules
    self.gate = gate
  }

  /// Turns read-only on or off for all clients.
  /// - Parameter turn: the number of that switching. One that comes after a later one is not taken:
  ///   what the user asked for last holds, in whatever order it arrives here.
  package func setReadOnly(_ isReadOnly: Bool, turn: Int) {
    state.withLock { state in
      guard turn > state.turn else { return }
      state = State(isReadOnly: isReadOnly, turn: turn)
    }
  }

  /// Why a call is not sent.
  package func refusal(
    of call: CloudCall, by client: CloudClient
  ) async -> CloudError.Kind? {
    if case .closed(let closing) = gate {
      return .closed(by: closing.text.english, chinese: closing.text.chinese)
    }
    if state.withLock({ $0.isReadOnly }) { return .readOnly }
    if rules.rules.isEmpty { return nil }
    let parameters = (try? JSONValue(parsing: call.body)) ?? .null
    let target = ChangeTarget(call.action, parameters)
    let region = client.configuration.region
    func verdict(_ name: String?) -> GuardRules.Verdict {
      rules.verdict(call.action, target, region: region, instanceName: name)
    }
    var found = verdict(nil)
    if found == .dependsOnInstanceName {
      if let name = await instanceName(target, call.action, client) {
        found = verdict(name)
      } else {
        // What cannot be known is taken as what the rules are there for.
        found = rules.doubtfulVerdict(call.action, target, region: region)
        if case .forbidden(let rule) = found { return .undecided(rule: rule.place) }
      }
    }
    switch found {
    case .allowed, .dependsOnInstanceName: return nil
    case .forbidden(let rule): return .forbidden(rule: rule.place)
    case .asks(let rule, let word):
      return call.confirmation == word ? nil : .unconfirmed(rule: rule.place, word: word)
    }
  }

  /// The name of an instance; nil where it cannot be read. It is asked each time, since it may be
  /// changed.
  private func instanceName(
    _ target: ChangeTarget, _ action: ActionID, _ client: CloudClient
  ) async -> String? {
    guard let id = target.instanceID else { return nil }
    guard let kind = APICatalogs.known.action(action)?.instanceKind,
      let catalog = APICatalogs.known.catalog(of: action),
      let describe = catalog.instanceDescriptions[kind].flatMap(APICatalogs.known.action)
    else { return nil }
    do throws(CloudError) {
      let call = CloudCall(describe, .object(["InstanceId": .string(id)]))
      guard case .string(let name)? = try await client.send(call).json()["InstanceName"] else {
        return nil
      }
      return name
    } catch {
      return nil
    }
  }
}
