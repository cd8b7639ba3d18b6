import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import Panes

extension EditPlay {
  /// Several rows are edited together, from what their lists show: each by a value of its own, all
  /// by one, or both permissions as the matrix does. The changes go on in any order, a step at a
  /// time, and the other client writes between any two steps.
  mutating func editTogether() async throws {
    var names: Set<String> = []
    let edited = (0...random.below(4)).map { _ in subjects[random.below(subjects.count)] }
      .filter { names.insert($0.target.text).inserted }
    var seen: [InlineEditSubject] = []
    for subject in edited { seen.append(try await row(subject)) }
    let remark = "together \(random.below(6))"
    var changes: [Change] = []
    for (subject, row) in zip(edited, seen) {
      try await meddle(subject)
      if let change = row.change(values(of: row, remark: remark)) { changes.append(change) }
    }
    #expect(changes.count == edited.count)
    var runs = zip(changes, edited).map { Going(run: ChangeRun($0), subject: $1) }
    for index in runs.indices { runs[index].request = runs[index].run.take(.confirmed) }
    while !runs.isEmpty {
      let others = runs.indices.filter { !runs[$0].isBlind }
      if let other = others.isEmpty ? nil : others[random.below(others.count)] {
        try await meddle(runs[other].subject)
      }
      let index = random.below(runs.count)
      try await step(&runs[index])
      if runs[index].request == nil { try settle(runs.remove(at: index)) }
    }
  }

  /// A change on its way.
  fileprivate struct Going {
    var run: ChangeRun
    let subject: Subject
    var request: ChangeRequest?

    /// Whether it was compared and is not sent yet: what happens now nobody can see.
    var isBlind: Bool { run.step == .beginning || run.step == .calling }
  }

  private mutating func step(_ going: inout Going) async throws {
    let change = going.run.change
    switch going.request {
    case .read:
      going.request = going.run.take(.read(.success(try await read(going.subject, client))))
    case .begin: going.request = going.run.take(.begun(problem: nil))
    case .call:
      going.request = going.run.take(.called(.success(try await send(change, going.subject))))
    case .wait: going.request = going.run.take(.waited)
    case .end: going.request = going.run.take(.recorded(problem: nil))
    case nil: break
    }
  }

  private mutating func settle(_ going: Going) throws {
    switch going.run.outcome {
    case .done: break
    case .conflict: conflicts += 1
    default: Issue.record("\(going.run.step)")
    }
  }

  /// What an edit in a row or in the matrix gives it.
  private mutating func values(of row: InlineEditSubject, remark: String) -> [String: JSONValue] {
    let hasPermissions = row.seen["PermRead"] != nil
    switch random.below(hasPermissions ? 3 : 1) {
    case 1: return ["PermWrite": .bool(row.seen["PermWrite"] != .bool(true))]
    case 2:
      return [
        "PermWrite": .bool(random.below(2) == 0),
        "PermRead": .bool(row.seen["PermRead"] != .bool(true)),
      ]
    default: return ["Remark": .string(remark)]
    }
  }

  /// A thing as its list shows it.
  private func row(_ subject: Subject) async throws -> InlineEditSubject {
    let form = try #require(ActionForms.all.first { $0.action == subject.action.id })
    let resource = Resources.resource(form.resource)
    guard case .pages(_, let fetch) = resource.source else { throw CancellationError() }
    let isInstance = form.target == .instance
    let location = Location(
      form.resource, instanceID: isInstance ? nil : subject.target.instanceID)
    let page = try await fetch(client, location, PageRequest(offset: 0, limit: 100))
    let id = isInstance ? subject.target.instanceID : subject.target.name
    let row = try #require(page.rows.first { $0.id == id })
    return InlineEditSubject.subject(
      form, subject.action, location, row.id, row.presentValues(resource))
  }
}
