import ModelViewUpdate
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// A role with permissions by topic and group stays one, whatever is edited of it.
@Suite struct RoleScopeTests {
  private func driver(_ language: Language = .english) async throws -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, language: language, dialect: .today)
    await driver.start()
    await driver.play("j enter tab tab G")
    while driver.runtime.model.top?.list?.selectedRow?.id != "vendor-x" { await driver.play("k") }
    return driver
  }

  private func role(_ driver: ConsoleDriver) async throws -> RoleItem {
    let id = try #require(driver.runtime.model.top?.location.instanceID)
    let list = try await driver.client.call(
      DescribeRoleList(instanceID: id, offset: 0, limit: 100))
    return try #require(list.data.first { $0.roleName == "vendor-x" })
  }

  @Test(arguments: ["w", "r"]) func anEditAndItsUndoKeepIt(keys: String) async throws {
    let driver = try await driver()
    let before = try await role(driver)
    #expect(before.permType == .topicAndGroup && before.detailedRolePerms?.count == 2)
    await driver.play(keys == "w" ? "w tab enter" : "r text:! ctrl-s tab enter")
    let changed = try await role(driver)
    #expect(changed != before)
    #expect(changed.permType == .topicAndGroup)
    #expect(changed.detailedRolePerms == before.detailedRolePerms)
    await driver.play("u tab enter")
    let undone = try await role(driver)
    #expect(undone.permWrite == before.permWrite && undone.remark == before.remark)
    #expect(undone.permType == .topicAndGroup)
    #expect(undone.detailedRolePerms == before.detailedRolePerms)
  }

  @Test func theFormSendsItsScopeAndEveryPermission() async throws {
    let driver = try await driver()
    await driver.play("e ctrl-s")
    var form = try #require(driver.runtime.model.top?.form)
    let remark = try #require(form.fields.fields.firstIndex { $0.descriptor.name == "Remark" })
    form.fields.fields[remark].set("changed")
    let request = try #require(
      form.request(TimeRangeText(now: 0, timeZone: .fixed(hours: 0))).parameters(&form.fields))
    #expect(request["PermType"] == .string("TopicAndGroup"))
    guard case .array(let details)? = request["DetailedPerms"] else {
      Issue.record("no permissions are sent")
      return
    }
    #expect(details.count == 2 && details.first?["Resource"] == .string("campaign-push"))
  }

  @Test func theMatrixMarksIt() async throws {
    let driver = try await driver()
    await driver.play(": text:permissions enter")
    let line = try #require(driver.screen.split(separator: "\n").first { $0.contains("vendor-x") })
    #expect(line.contains("~2"))
  }

  /// So does the list, where another role's scope is the whole instance.
  @Test(arguments: [Language.english, .chinese]) func theListMarksIt(
    language: Language
  ) async throws {
    let driver = try await driver(language)
    let line = try #require(driver.screen.split(separator: "\n").first { $0.contains("vendor-x") })
    #expect(line.contains(" ~2 "), "\(line)")
    let all = language == .english ? " all " : " 全部 "
    #expect(driver.screen.split(separator: "\n").contains { $0.contains(all) })
  }

  /// What an edit brought stands in its page as if it were read.
  @Test func itsPageTellsWordsAfterAnEdit() async throws {
    let driver = try await driver()
    await driver.play("d")
    let detail = try #require(driver.runtime.model.top?.detail)
    let read = try #require(detail.row?.values)
    await driver.play("e down down text:! ctrl-s tab enter")
    #expect(driver.runtime.model.top?.detail != nil)
    #expect(try await role(driver).remark?.hasSuffix("!") == true)
    #expect(driver.screen.contains("by topic and group (TopicAndGroup)"), "\(driver.screen)")
    let fields = Resources.resource(.roles).fields
    let changed = try #require(driver.runtime.model.top?.detail?.row?.values)
    let own: Set = ["Remark", "ModifiedTime"]
    for (index, field) in fields.enumerated() where !own.contains(field.name) {
      #expect(changed[index] == read[index], "\(field.name)")
    }
  }

  /// Its detail has what it is allowed by fields, and the short scope of the list not beside the long.
  @Test func theDetailTellsItsPermissionsByFields() async throws {
    let driver = try await driver()
    await driver.play("d")
    #expect(driver.screen.contains("campaign-push"))
    #expect(!driver.screen.contains("{") && !driver.screen.contains("~2"))
    #expect(driver.screen.contains("by topic and group (TopicAndGroup)"))
    let title = FieldTitles.phrase("Resource").english
    let lines = driver.screen.split(separator: "\n")
    #expect(lines.count { $0.trimmingPrefix(while: \.isWhitespace).hasPrefix(title) } >= 2)
  }
}
