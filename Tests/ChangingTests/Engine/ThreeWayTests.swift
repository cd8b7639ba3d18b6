import ActionLiterals
import Catalog
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

@Suite struct ThreeWayTests {
  private static let truths: [JSONValue?] = [nil, .bool(false), .bool(true)]
  private static let texts: [JSONValue?] = [nil, .string(""), .string("a"), .string("b")]

  private func change(
    seen: [String: JSONValue], _ sent: [String: JSONValue], _ action: String = "ModifyRole"
  ) throws -> Change {
    var members = sent
    members["InstanceId"] = .string("rmq-1")
    members["Role"] = .string("reader")
    return Change(
      action: try #require(APICatalog.trocket2024.action(named: action)),
      parameters: .object(members),
      seen: seen)
  }

  /// Every combination of what was seen, what is there and what is sent, of a permission that is
  /// always sent and a remark that may be left out: what stops is exactly what would be lost.
  @Test func stopsExactlyWhereAnUnseenValueWouldBeOverwritten() throws {
    for seen in ThreeWayTests.truths {
      for theirs in ThreeWayTests.truths {
        for mine in ThreeWayTests.truths.compactMap({ $0 }) {
          for seenText in ThreeWayTests.texts {
            for theirText in ThreeWayTests.texts {
              for myText in ThreeWayTests.texts {
                var saw: [String: JSONValue] = [:]
                saw["PermRead"] = seen
                saw["Remark"] = seenText
                var sent: [String: JSONValue] = ["PermRead": mine]
                sent["Remark"] = myText
                let change = try change(seen: saw, sent)
                var values: [String: JSONValue] = [:]
                values["PermRead"] = theirs
                values["Remark"] = theirText
                try check(change, ReadBackReading(isThere: true, values: values))
              }
            }
          }
        }
      }
    }
  }

  /// What could not be read is not said to be somebody's change, and cannot be chosen.
  @Test func whatCouldNotBeReadIsSaidToBeThat() throws {
    let saw: [String: JSONValue] = ["PermRead": .bool(true), "Remark": .string("a")]
    let change = try change(seen: saw, ["PermRead": .bool(true), "Remark": .string("b")])
    for values in [[:], ["PermRead": JSONValue.string("yes"), "Remark": .integer(5)]] {
      var threeWay = ThreeWay(change, ReadBackReading(isThere: true, values: values))
      let phrase = ChangePhrases.conflict("ModifyRole", "rmq-1/reader", threeWay)
      #expect(threeWay.isConflict)
      #expect(phrase.english.hasSuffix("Remark of rmq-1/reader could not be read"))
      #expect(phrase.chinese.contains("无法读取") && !phrase.chinese.contains("他人"))
      threeWay.chooseAll(.theirs)
      #expect(threeWay.merge(change) == .undecided)
      threeWay.chooseAll(.mine)
      #expect(threeWay.merge(change) != .undecided)
    }
    let unseen = ThreeWay(
      try self.change(seen: [:], ["Remark": .string("b")]),
      ReadBackReading(isThere: true, values: ["Remark": .string("x")]))
    #expect(
      ChangePhrases.conflict("ModifyRole", "r", unseen).english
        .hasSuffix("was unknown at review"))
  }

  private func check(_ change: Change, _ reading: ReadBackReading) throws {
    let threeWay = ThreeWay(change, reading)
    let lost = change.mine.keys.filter {
      !ChangeValue.areSame(change.seen[$0], reading.values[$0])
    }
    #expect(threeWay.isConflict == !lost.isEmpty)
    #expect(Set(threeWay.fields.filter(\.isTheirChange).map(\.name)) == Set(lost))
    for field in threeWay.fields {
      #expect((field.choice == nil) == (field.isClash || field.isUnread))
      if field.isTheirChange, !field.isMyChange, !field.isUnread {
        #expect(field.choice == .theirs)
      }
    }
    for choice in [ThreeWay.Choice.theirs, .mine] {
      var chosen = threeWay
      chosen.chooseAll(choice)
      guard case .change(let merged) = chosen.merge(change) else { continue }
      // What was merged has been seen, and so passes unless somebody changes it again.
      #expect(!ThreeWay(merged, reading).isConflict)
      for field in chosen.fields where field.choice == .mine {
        #expect(merged.parameters[field.name] == change.parameters[field.name])
      }
      for field in chosen.fields where field.choice == .theirs {
        let sent = merged.parameters[field.name]
        #expect(sent == nil || ChangeValue.areSame(sent, field.theirs))
      }
    }
  }

  @Test func theirPermissionIsKeptWhereOnlyTheRemarkIsMine() throws {
    let seen: [String: JSONValue] = [
      "PermRead": .bool(true), "PermWrite": .bool(true), "Remark": .string("old"),
    ]
    let change = try change(
      seen: seen,
      ["PermRead": .bool(true), "PermWrite": .bool(true), "Remark": .string("new")])
    var theirs = seen
    theirs["PermWrite"] = .bool(false)
    let threeWay = ThreeWay(change, ReadBackReading(isThere: true, values: theirs))
    #expect(threeWay.isConflict)
    guard case .change(let merged) = threeWay.merge(change) else {
      Issue.record("nothing merged")
      return
    }
    #expect(merged.parameters["PermWrite"] == .bool(false))
    #expect(merged.parameters["Remark"] == .string("new"))
  }

  @Test func whatIsGoneOrThereAlreadyCannotBeMerged() throws {
    let modified = try change(seen: [:], ["PermRead": .bool(true)])
    let gone = ThreeWay(modified, .absent)
    #expect(gone.presence == .gone && gone.isConflict && gone.merge(modified) == .undecided)
    let made = try change(seen: [:], ["PermRead": .bool(true)], "CreateRole")
    let there = ThreeWay(made, ReadBackReading(isThere: true, values: [:]))
    #expect(there.presence == .thereAlready && there.merge(made) == .undecided)
    #expect(!ThreeWay(made, .absent).isConflict)
  }

  @Test func aDeletionIsStoppedByWhateverTheUserDidNotSee() throws {
    let deletion = try change(seen: ["Remark": .string("old")], [:], "DeleteRole")
    let theirs = ReadBackReading(isThere: true, values: ["Remark": .string("do not delete")])
    var threeWay = ThreeWay(deletion, theirs)
    #expect(threeWay.isConflict && !threeWay.isDecided)
    threeWay.chooseAll(.theirs)
    #expect(threeWay.merge(deletion) == .nothing)
    threeWay.chooseAll(.mine)
    guard case .change(let merged) = threeWay.merge(deletion) else {
      Issue.record("not merged")
      return
    }
    #expect(!ThreeWay(merged, theirs).isConflict)
  }

  @Test func everyActionButImportsCanBeReadBack() throws {
    for action in APICatalog.trocket2024.actions where action.mutates {
      guard let readBack = ReadBack.of(action.id) else {
        #expect(action.verb == .import)
        continue
      }
      let names = Set(action.parameters.map(\.name))
      for source in readBack.recipe.sources {
        let read: ActionID =
          switch source {
          case .describe(let action): action
          case .row(let action, _, _), .part(let action, _, _, _), .listed(let action, _, _, _),
            .within(let action, _, _, _, _):
            action
          }
        #expect(APICatalogs.known.action(read)?.mutates == false, "\(action.name)")
      }
      if let name = readBack.recipe.nameParameter {
        #expect(names.contains(name), "\(action.name)")
      }
      // Whatever a modification sends can be read, or it might overwrite what nobody saw.
      if readBack.purpose == .modification {
        let sent = names.subtracting(["InstanceId", readBack.recipe.nameParameter ?? ""])
        #expect(sent.subtracting(readBack.recipe.fields).isEmpty, "\(action.name)")
      }
    }
  }
}
