import FoundationEssentials
import TencentCloud
import Testing

@testable import Simulator

/// A call of a walk. Its body holds words, each of which stands for something of an earlier answer.
struct CallStep {
  var action: String
  var body: String
  /// The words that its answer tells, with where they are in it.
  var learns: [String: String] = [:]

  init(_ action: String, _ body: String = "{}", _ learns: [String: String] = [:]) {
    (self.action, self.body, self.learns) = (action, body, learns)
  }
}

/// Calls one after another, a minute apart, and notes what their answers hold.
struct CallWalk {
  private let fixture: Fixture
  private let shape: AnswerShape?
  private(set) var fields: FilledFields
  /// What went wrong.
  private(set) var faults: [String] = []
  var words: [String: String] = [:]

  /// - Parameter shape: What answers must look like.
  init(_ fixture: Fixture, _ catalog: APICatalog, shape: AnswerShape?) {
    self.fixture = fixture
    self.shape = shape
    fields = FilledFields(catalog)
    fixture.simulator.faults.ignoresRequestLimits = true
  }

  mutating func walk(_ steps: [CallStep]) async throws {
    for step in steps {
      try await take(step)
      fixture.clock.advance(seconds: 61)
    }
  }

  private mutating func take(_ step: CallStep) async throws {
    let action = try #require(fields.catalog.action(named: step.action), "\(step.action)")
    let body = body(of: step)
    do throws(CloudError) {
      let json = try await fixture.client.send(
        CloudCall(
          action: action.id, version: action.version, mutates: action.mutates,
          requestsPerSecond: action.requestsPerSecond, body: Data(body.utf8))
      ).json()
      fields.note(json, of: action)
      faults += shape?.faults(json, of: action, at: step.action) ?? []
      for (word, path) in step.learns {
        guard let text = json.text(at: path) else {
          faults.append("\(step.action) has no \(path)")
          continue
        }
        words[word] = text
      }
    } catch { faults.append("\(step.action) \(body): \(error)") }
  }

  private func body(of step: CallStep) -> String {
    let now = fixture.clock.now
    var words = words
    words["$NOW"] = String(now)
    words["$BEFORE"] = String(now - 600_000)
    words["$LATER"] = String(now + 3_600_000)
    // The longest first: one word may hold another.
    return words.sorted { $0.key.count > $1.key.count }.reduce(step.body) {
      $0.replacing($1.key, with: $1.value.replacing("\n", with: "\\n"))
    }
  }
}

extension JSONValue {
  /// A text or a number, by names and places in lists with dots between them.
  fileprivate func text(at path: String) -> String? {
    let value = path.split(separator: ".").reduce(self as JSONValue?) { value, part in
      guard let place = Int(part) else { return value?[String(part)] }
      guard case .array(let items)? = value, items.indices.contains(place) else { return nil }
      return items[place]
    }
    switch value {
    case .string(let text)?: return text
    case .integer(let number)?: return String(number)
    default: return nil
    }
  }
}
